"""What a cell with a number, a day or a time says, as text. Pure.

A whole number is written without a fraction. More digits than a spreadsheet program keeps are gone
for good: such a number stays one with an exponent ("1.23456789012346E+15"), so that nobody takes it
for what somebody typed.
"""

import math
import re
from datetime import datetime, timedelta

DIGITS = 15  # that a spreadsheet program keeps of a number
FIRST_DAY, FIRST_DAY_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001
LAST_DAY = 2_958_465  # 31 December 9999
WRONG_LEAP_DAY = 60  # 29 February 1900, which was none
ALL_ZEROS = re.compile("0{2,}")  # a format that shows the zeros in front


def number_text(value: str, shown: str = "") -> str:
    """Return a number that a file says as text; raises ValueError.

    `shown` is its format (of zeros only: so many digits), or what its cell shows.
    """
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    if number != int(number) or abs(number) >= 10**DIGITS:
        return f"{number:.{DIGITS}G}"
    whole = str(int(number))
    if ALL_ZEROS.fullmatch(shown) and number >= 0:
        return whole.zfill(len(shown))
    return shown if shown.isdecimal() and shown.lstrip("0") == whole else whole


def day_text(value: str, *, is_1904: bool = False) -> str:
    """Return the day and the time, or one of them, of a number of days; raises ValueError."""
    days = float(value)
    if not 0 <= days <= LAST_DAY:
        return number_text(value)
    if days < 1:
        return f"{FIRST_DAY + timedelta(minutes=round(days * 24 * 60)):%H:%M}"
    if is_1904:
        moment = FIRST_DAY_OF_1904 + timedelta(minutes=round(days * 24 * 60))
    else:
        early = timedelta(days=1 if days < WRONG_LEAP_DAY else 0)
        moment = FIRST_DAY + early + timedelta(minutes=round(days * 24 * 60))
    return moment_text(moment.isoformat(timespec="minutes"))


def moment_text(said: str) -> str:
    """Return "2026-12-24" for "2026-12-24T00:00:00", and "2026-12-24 10:00" with another time."""
    day, _sep, time = said.partition("T")
    return f"{day} {time[:5]}".removesuffix(" 00:00").rstrip()
