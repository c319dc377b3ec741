"""From a sentence to an answer: a place among other words, a wish, a place abroad. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from directory.places.answers import Answer, Kind
from directory.places.choices import choices
from directory.places.index import Index, Target
from directory.places.naming import named, near, with_errors
from directory.places.understanding import Said, understand
from directory.places.vocabulary import ORDINARY


def by_sentence(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for a place among other words, a wish without a place, or a place abroad."""
    if not parts:
        return None
    said = understand(index, parts)
    answer = place_of(index, said) or _without_place(index, said)
    return replace(answer, topics=said.topics) if answer else None


def place_of(index: Index, said: Said) -> Answer | None:
    """Answer for the places that were said; who lives only near one, or not there, is asked."""
    if said.about_places and (answer := named(index, said.about_places)):
        is_asked = said.in_doubt and answer.kind is Kind.FOUND
        return replace(answer, kind=Kind.NEAR) if is_asked else answer
    if not said.places:
        return None
    agreed = _agreed(said)
    if agreed and not (said.unknown or said.elsewhere or said.in_doubt):
        return Answer(Kind.FOUND, choices([agreed]))
    return near([*filter(None, [agreed]), *said.candidates])


def _agreed(said: Said) -> Target | None:
    """Return the one place that all names can mean: "Utrecht Overvecht"; None when there is none.

    The smallest is what somebody meant: "Den Bosch Rosmalen" is Rosmalen.
    """
    towns = [{target.town for target in name.targets} for name in said.places]
    common = set.intersection(*towns)
    if len(common) != 1:
        return None
    here = [target for target in said.candidates if target.town in common]
    smaller = list(dict.fromkeys(target for target in here if target.slug))
    return smaller[0] if len(smaller) == 1 else next((t for t in here if not t.slug), None)


def _without_place(index: Index, said: Said) -> Answer | None:
    if said.elsewhere:
        return Answer(Kind.ABROAD, elsewhere=said.elsewhere)
    if ORDINARY.issuperset(said.unknown):
        return Answer(Kind.WISH)
    if not said.topics:
        return None
    names = [word for word in said.unknown if not word.isdigit()]  # "huur 1200" is no postcode
    return with_errors(index, names) or Answer(Kind.WISH)
