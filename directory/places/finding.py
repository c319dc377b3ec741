"""From words to an answer: a postcode, a name, or a sentence with a place and a wish in it."""

from collections.abc import Sequence
from dataclasses import replace

from directory.places.answers import Answer, Kind
from directory.places.by_postcode import by_postcode
from directory.places.by_sentence import by_sentence
from directory.places.index import Index
from directory.places.naming import by_contraction, by_likeness, named
from directory.places.vocabulary import OF_ASKING
from directory.rules.place_names import words


def answer_to(index: Index, text: str, *, by_digits: bool = False) -> Answer:
    """Say which place a plain text means; with `by_digits` a postcode is its four digits only."""
    parts = words(text)
    return (
        _by_the_whole(index, parts)
        or by_postcode(index, text, by_digits=by_digits)
        or by_contraction(index, text)
        or by_sentence(index, parts)
        or by_likeness(index, parts)
        or Answer(Kind.UNKNOWN)
    )


def _by_the_whole(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for a name; one that is a word of asking, too, is asked: "Nederland" is a hamlet."""
    answer = named(index, parts)
    is_word = len(parts) == 1 and parts[0] in OF_ASKING
    if is_word and answer and answer.kind is Kind.FOUND:
        return replace(answer, kind=Kind.NEAR)
    return answer
