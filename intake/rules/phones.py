"""Telephone numbers as people write them. Pure."""

import re

BETWEEN = re.compile(r"\s*\(0\)|[\s().\-\u2010-\u2015/]")
COUNTRY = re.compile(r"^(?:\+|00)31|^0(?!0)")
MOBILE = re.compile(r"^6[1-5]\d{7}$|^68\d{7}$")  # after the 0 (ACM number plan)
ANY = re.compile(r"^(?:\+|00)?\d{9,15}$")


def dutch_mobile(written: str) -> str | None:
    """Return a Dutch mobile number with its country code, digits only; None when it is none."""
    plain = BETWEEN.sub("", written)
    national, found = COUNTRY.subn("", plain)
    return f"31{national}" if found and MOBILE.match(national) else None


def looks_like_a_number(written: str) -> bool:
    """Tell whether somebody could dial this, from the Netherlands or from elsewhere."""
    return bool(ANY.match(BETWEEN.sub("", written)))
