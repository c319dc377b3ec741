"""What a table is to us: rows of text, whatever file they came in."""

Row = list[str]

MOST_ROWS, MOST_COLUMNS = 5_000, 100


class NotATable(Exception):
    """The file is none of those we read, or is too large."""
