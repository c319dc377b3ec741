"""Quarters of a year, each called by its first day. Pure."""

from datetime import date

MONTHS = 3


def quarter_of(day: date) -> date:
    """Return the first day of the quarter in which a day falls."""
    return date(day.year, (day.month - 1) // MONTHS * MONTHS + 1, 1)


def earlier(quarter: date, number: int) -> date:
    """Return the quarter so many before this one."""
    months = quarter.year * 12 + quarter.month - 1 - number * MONTHS
    return date(months // 12, months % 12 + 1, 1)


def number_in_year(quarter: date) -> int:
    """Return which quarter of its year it is, from one to four."""
    return (quarter.month - 1) // MONTHS + 1
