"""Whether two organisations may be the same one: a question for an editor, never an answer. Pure.

Telling signs are a number of the chamber of commerce, a website, a telephone number, and a name as
people mean it. More signs of sameness belong here, so that every page asks by the same rules.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from django.utils.text import slugify
from rapidfuzz.distance import DamerauLevenshtein

from clientsupport.wording import phones
from directory.enums import SameSign
from directory.rules.plain_text import plain

# Beside the name itself; "en" is how some write "&".
UNSAID = {"stichting", "vereniging", "cooperatie", "bv", "nv", "vof", "ua", "st", "en", "and"}
FIRST_WORDS = 2  # so many words at the beginning are a name by themselves: "MEE" alone is not
ALIKE = 0.9  # of 1; one typing error in ten letters
OWN_NUMBER = 8  # digits at least; a shorter one is of everybody, as 112 and 14 030
# Where many organisations have a page of their own.
SHARED_HOSTS = {"facebook.com", "instagram.com", "linkedin.com", "sites.google.com"}


@dataclass(frozen=True)
class Identity:
    """By what an organisation is known; what is unknown is empty."""

    names: Collection[str] = ()
    chamber_number: str = ""
    websites: Collection[str] = ()  # addresses, with or without a path
    phones: Collection[str] = ()  # as people typed them


def folded(name: str) -> str:
    """Return a name without capitals, accents, dots and legal form: how people mean it."""
    return " ".join(_words(name))


def may_be_one(a: str, b: str) -> bool:
    """Tell whether two names may be of one organisation.

    The same words in any order, with a blank more or less or a typing error, or one of them the
    first words of the other ("MEE Utrecht" and "MEE Utrecht, Gooi & Vecht"). Numbers must be equal.
    """
    left, right = _words(a), _words(b)
    if not left or not right:
        return False
    if sorted(left) == sorted(right) or "".join(left) == "".join(right):
        return True
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) >= FIRST_WORDS and longer[: len(shorter)] == shorter:
        return True
    return _digits(left) == _digits(right) and _is_typed_wrong(" ".join(left), " ".join(right))


def same_signs(a: Identity, b: Identity) -> tuple[SameSign, ...]:
    """Return what two organisations have in common, the most telling first; none: others."""
    has = {
        SameSign.CHAMBER: a.chamber_number != "" and a.chamber_number == b.chamber_number,
        SameSign.WEBSITE: bool(_hosts(a.websites) & _hosts(b.websites)),
        SameSign.PHONE: bool(_numbers(a.phones) & _numbers(b.phones)),
        SameSign.NAME: any(may_be_one(mine, theirs) for mine in a.names for theirs in b.names),
    }
    return tuple(sign for sign, is_so in has.items() if is_so)


def host(website: str) -> str:
    """Return whose address on the web it is, without "www."; "" when it says nothing of that."""
    try:
        found = (urlsplit(website if "//" in website else f"//{website}").hostname or "").lower()
    except ValueError:
        return ""
    found = found.rstrip(".").removeprefix("www.")
    return "" if found in SHARED_HOSTS else found


def mail_domain(address: str) -> str:
    """Return the domain of a mail address, in small letters."""
    return address.rpartition("@")[2].lower()


@lru_cache(maxsize=10_000)  # one name is held against all others
def _words(name: str) -> tuple[str, ...]:
    bare = plain(name).replace(".", "").replace("'", "").replace(",", " ").replace("/", " ")
    return tuple(word for word in slugify(bare).split("-") if word and word not in UNSAID)


def _digits(words: Collection[str]) -> list[str]:
    return [word for word in words if any(sign.isdigit() for sign in word)]


def _is_typed_wrong(a: str, b: str) -> bool:
    return DamerauLevenshtein.normalized_similarity(a, b) >= ALIKE


def _hosts(websites: Collection[str]) -> set[str]:
    return {host(website) for website in websites} - {""}


def _numbers(typed: Collection[str]) -> set[str]:
    read = (phones.read(number) for number in typed)
    dialled = {number.dials for number in read if number}
    return {number for number in dialled if len(number) >= OWN_NUMBER}
