"""What the columns of a spreadsheet share."""


class BadValue(ValueError):
    """What stands in a cell cannot be read; says why."""
