"""From a postcode to an answer: the place in which it lies, or a question. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from directory.places.answers import Answer, Choice, Kind
from directory.places.by_sentence import place_of
from directory.places.choices import choice, choices
from directory.places.index import Index, Target
from directory.places.naming import OFFERED
from directory.places.understanding import Said, is_doubted, understand
from directory.rules.place_names import words
from directory.rules.postcodes import TypedPostcode, postcodes

STREET = re.compile(r"^.*\b[0-9]{1,3} ?[a-z]?\b", re.IGNORECASE | re.DOTALL)


def by_postcode(index: Index, text: str, *, by_digits: bool) -> Answer | None:
    """Answer for the postcodes that we know, and for an unknown one that is surely one.

    With `by_digits` a postcode is its four digits only.
    """
    of_topics = understand(index, words(text)).of_topics  # the year in "Wmo 2015"
    readings = [typed for typed in postcodes(text) if typed.whole not in of_topics]
    answers = [_known(index, typed, by_digits=by_digits) for typed in readings]
    if known := [answer for answer in answers if answer]:
        return _together(known)
    return next(filter(None, (_unknown(index, typed) for typed in readings)), None)


def _together(answers: Sequence[Answer]) -> Answer:
    """Return the only place that was found; else ask which of them all is meant."""
    found = [answer for answer in answers if answer.kind is Kind.FOUND]
    if len({answer.choices[0].municipality_code for answer in found}) == 1:
        return found[0]
    offered = dict.fromkeys(choice for answer in found or answers for choice in answer.choices)
    return replace(answers[0], kind=Kind.NEAR, choices=tuple(offered)[:OFFERED])


def _known(index: Index, typed: TypedPostcode, *, by_digits: bool) -> Answer | None:
    """Answer for a postcode that we know; four digits among words may be a year or an amount."""
    by_four = index.postcodes.get(typed.digits)
    target = (None if by_digits else index.postcodes.get(typed.whole)) or by_four
    if not target:
        return None
    said = _said_around(index, typed)
    here = choice(target, typed.digits)
    found = Answer(Kind.FOUND, (here,), topics=said.topics)
    if said.places and _agrees(said, [target, by_four or target]):
        return _unless_doubted(found, typed, said)
    if not typed.letters and (not typed.is_alone or said.elsewhere):
        return None
    if said.places:
        return _either(said, target, here)
    if _is_sure(typed, said):
        return _unless_doubted(found, typed, said)
    return replace(found, kind=Kind.NEAR)


def _said_around(index: Index, typed: TypedPostcode) -> Said:
    """Say what the other words name; before a whole postcode, no street with its number."""
    said = understand(index, words(typed.rest))
    if not typed.letters:
        return said
    behind_the_street = f"{STREET.sub('', typed.before)} {typed.behind}"
    return replace(said, places=understand(index, words(behind_the_street)).places)


def _agrees(said: Said, here: Sequence[Target]) -> bool:
    """Say whether every name that was said fits the postcode."""
    return all(any(named.lies_in(target.town) for target in here) for named in said.places)


def _is_sure(typed: TypedPostcode, said: Said) -> bool:
    """Say whether it can hardly be anything else than a postcode."""
    if typed.letters:
        return not (said.elsewhere or typed.may_be_counted)
    return typed.is_called_so or not words(typed.rest)


def _unless_doubted(found: Answer, typed: TypedPostcode, said: Said) -> Answer:
    """Ask who writes "niet 1012 AB", "vlakbij 1012"."""
    is_near = is_doubted(words(typed.before), words(typed.behind))
    in_doubt = is_near or (said.in_doubt and not typed.letters)
    return replace(found, kind=Kind.NEAR) if in_doubt else found


def _either(said: Said, target: Target, here: Choice) -> Answer:
    """Ask which is meant: the name, or the postcode that lies elsewhere."""
    named = [other for other in said.candidates if other is not target]
    return Answer(Kind.NEAR, (*choices(named[: OFFERED - 1]), here), topics=said.topics)


def _unknown(index: Index, typed: TypedPostcode) -> Answer | None:
    """Answer for what is surely a postcode, and not one of ours: a box, most likely."""
    said = _said_around(index, typed)
    if not (typed.letters or (typed.is_alone and _is_sure(typed, said))):
        return None
    nearby = index.next_above(typed.digits)
    town = index.slugs[nearby.town.slug, ""] if nearby else None
    if not said.places:
        guess = choices([town]) if town else ()
        answer = Answer(Kind.POSTCODE_UNKNOWN, guess)
        return None if said.elsewhere else replace(answer, topics=said.topics)
    if town and not _agrees(said, [town]):
        return _either(said, town, choice(town))
    named = place_of(index, said)  # says more
    return replace(named, topics=said.topics) if named else None
