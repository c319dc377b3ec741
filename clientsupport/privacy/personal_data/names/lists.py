"""Lists of names: loaded at first use, about 12,000 names in 1 MB. Pure."""

import functools
import unicodedata
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "data"
# Letters that do not come apart into a letter and a sign.
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})


@dataclass(frozen=True)
class Names:
    """Given and family names, by what it takes to see that they are names."""

    given: frozenset[str]  # no word: found without a capital too
    given_capital: frozenset[str]  # need a capital
    given_words: frozenset[str]  # need a capital inside a sentence, or a cue
    family: frozenset[str]  # need a capital
    family_words: frozenset[str]  # need a cue
    any_given: frozenset[str]
    any_family: frozenset[str]
    with_capital: frozenset[str]  # those that a capital makes a name, also where a sentence starts


@functools.cache
def known() -> Names:
    given, given_capital = _load("given_names"), _load("given_names_capital")
    given_words = _load("given_names_words")
    family, family_words = _load("family_names"), _load("family_names_words")
    return Names(
        given=given,
        given_capital=given_capital,
        given_words=given_words,
        family=family,
        family_words=family_words,
        any_given=given | given_capital | given_words,
        any_family=family | family_words,
        with_capital=given | given_capital | family,
    )


def _load(name: str) -> frozenset[str]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def fold(word: str) -> str:
    """Return a name as it stands in the lists: small letters without signs."""
    low = word.lower()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low.translate(LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
