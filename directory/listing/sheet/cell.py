"""What the columns of a spreadsheet share."""


MOST_PARTS = 100  # locations of an offer; also opening hours, as many for each day of the week


class BadValue(ValueError):
    """What stands in a cell cannot be read; says why."""
