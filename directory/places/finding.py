"""From words to an answer: a postcode, a name, or a sentence with a place and a wish in it."""

from collections.abc import Sequence
from dataclasses import replace

from directory.places.answers import Answer, Choice, Kind
from directory.places.choices import choice, choices
from directory.places.index import Index, Target, heaviest
from directory.places.naming import (
    OFFERED,
    by_contraction,
    by_likeness,
    by_name,
    near,
    with_errors,
)
from directory.places.understanding import OF_ASKING, Said, understand
from directory.rules.place_names import words
from directory.rules.postcodes import TypedPostcode, postcodes


def answer_to(index: Index, text: str, *, by_digits: bool = False) -> Answer:
    """Say which place a plain text means; with `by_digits` a postcode is its four digits only."""
    parts = words(text)
    return (
        _by_the_whole(index, parts)
        or _by_postcode(index, text, by_digits=by_digits)
        or by_contraction(index, text)
        or _by_sentence(index, parts)
        or by_likeness(index, parts)
        or Answer(Kind.UNKNOWN)
    )


def _by_the_whole(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for a name; one that is a word of asking, too, is asked: "Nederland" is a hamlet."""
    answer = by_name(index, parts)
    is_word = len(parts) == 1 and parts[0] in OF_ASKING
    if is_word and answer and answer.kind is Kind.FOUND:
        return replace(answer, kind=Kind.NEAR)
    return answer


def _by_postcode(index: Index, text: str, *, by_digits: bool) -> Answer | None:
    """Answer for the first postcode that we know, and for an unknown one that stands alone."""
    of_topics = understand(index, words(text)).of_topics  # the year in "Wmo 2015"
    readings = [typed for typed in postcodes(text) if typed.whole not in of_topics]
    for typed in readings:
        if target := _lies_in(index, typed, by_digits=by_digits):
            said = understand(index, words(typed.rest))
            if answer := _with_postcode(typed, target, said):
                return answer
    for typed in readings:
        said = understand(index, words(typed.rest))
        if typed.letters and said.places:  # of a box, most likely: the name says more
            return _place_of(index, said)
        if (typed.letters or not said.unknown) and not (said.places or said.elsewhere):
            return _unknown_postcode(index, typed)
    return None


def _lies_in(index: Index, typed: TypedPostcode, *, by_digits: bool) -> Target | None:
    exception = None if by_digits else index.postcodes.get(typed.whole)
    return exception or index.postcodes.get(typed.digits)


def _with_postcode(typed: TypedPostcode, target: Target, said: Said) -> Answer | None:
    """Answer for a postcode that we know; four digits alone may be a year or a house number."""
    here = choice(target, typed.digits)
    found = Answer(Kind.FOUND, (here,), topics=said.topics)
    if typed.letters or any(other.town is target.town for other in said.candidates):
        return found
    if not typed.is_alone or said.elsewhere:
        return None
    if said.places:
        return _either(said, here)
    return replace(found, kind=Kind.NEAR) if said.unknown else found


def _either(said: Said, here: Choice) -> Answer:
    """Ask which is meant: the name, or the number that lies elsewhere."""
    named = choices(heaviest(said.candidates)[: OFFERED - 1])
    return Answer(Kind.NEAR, (*named, here), topics=said.topics)


def _unknown_postcode(index: Index, typed: TypedPostcode) -> Answer:
    nearby = index.next_above(typed.digits)
    guess = choices([index.slugs[nearby.town.slug, ""]]) if nearby else ()
    return Answer(Kind.POSTCODE_UNKNOWN, guess)


def _by_sentence(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for a place among other words, a wish without a place, or a place abroad."""
    if not parts:
        return None
    said = understand(index, parts)
    answer = _place_of(index, said) or _without_place(index, said)
    return replace(answer, topics=said.topics) if answer else None


def _place_of(index: Index, said: Said) -> Answer | None:
    if said.about_places and (answer := by_name(index, said.about_places)):
        return answer
    if not said.places:
        return None
    agreed = _agreed(said)
    if agreed and not (said.unknown or said.elsewhere):
        return Answer(Kind.FOUND, choices([agreed]))
    return near(heaviest(said.candidates))


def _agreed(said: Said) -> Target | None:
    """Return the one place that all names can mean: "Utrecht Overvecht"; None when there is none.

    The smallest is what somebody meant: "Den Bosch Rosmalen" is Rosmalen.
    """
    towns = [{target.town for target in targets} for targets in said.places]
    common = set.intersection(*towns)
    if len(common) != 1:
        return None
    here = [target for target in said.candidates if target.town in common]
    smaller = list(dict.fromkeys(target for target in here if target.slug))
    return smaller[0] if len(smaller) == 1 else next((t for t in here if not t.slug), None)


def _without_place(index: Index, said: Said) -> Answer | None:
    if said.elsewhere:
        return Answer(Kind.ABROAD, elsewhere=said.elsewhere)
    if not said.unknown:
        return Answer(Kind.WISH)
    if not said.topics:
        return None
    return with_errors(index, said.unknown) or Answer(Kind.WISH)
