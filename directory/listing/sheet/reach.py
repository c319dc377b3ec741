"""Telephone numbers and mail addresses as spreadsheet programs leave them in a cell. Pure."""

import re

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue
from clientsupport.wording import phones

WITHOUT_ZERO = re.compile(r"[1-9][\d .-]*")
MAILTO = re.compile("^mailto:", re.IGNORECASE)


def read_phone(cell: str, before: str) -> str:
    """Return a number. One that lost its zero is the one that was there, or asked; BadValue."""
    meant = phones.read(cell) if WITHOUT_ZERO.fullmatch(cell) else None
    if not meant or len(re.sub(r"\D", "", cell)) <= phones.SHORT:
        return cell
    old = phones.read(before) if before else None
    if old and old.dials == meant.dials:
        return before
    words = gettext("de 0 of + vooraan ontbreekt. Bedoelt u %(phone)s? Typ het zo, met spaties")
    raise BadValue(words % {"phone": meant.shown})


def read_email(cell: str) -> str:
    """Return an address, without what a link puts in front."""
    return MAILTO.sub("", cell)
