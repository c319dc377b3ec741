"""The questions that somebody answers before sending, and the way through them. Pure.

Nothing is stored on the way: all answers travel in the form, and each step is checked again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """A page of the form; the last one shows all answers before they are sent."""

    WORDS = "woorden"
    WHOM = "voor-wie"
    PLACE = "plaats"
    OFFER = "aan-wie"
    REPLY = "antwoord"
    CHECK = "nakijken"

    @property
    def number(self) -> int:
        return list(Step).index(self) + 1

    @property
    def before(self) -> tuple["Step", ...]:
        """The steps that must be right before this one is shown."""
        return tuple(Step)[: self.number - 1]


QUESTIONS = len(Step) - 1  # the check page asks nothing


class Button(StrEnum):
    """What can be pressed on a question; on the check page also the name of a step."""

    NEXT = "verder"
    BACK = "terug"
    SKIP = "overslaan"


SKIPPABLE = {Step.WHOM}

# The answers by the names of their fields; a `left_…` holds the mark of a text in which somebody
# chose to leave personal data.
FIELDS: Mapping[Step, tuple[str, ...]] = {
    Step.WORDS: ("text", "domain", "left_text"),
    Step.WHOM: ("for_whom",),
    Step.PLACE: ("plaats", "municipality"),
    Step.OFFER: ("offer",),
    Step.REPLY: ("reply", "to", "caution", "when", "left_when", "alert", "by", "alert_to"),
    Step.CHECK: (),
}
ALONG = ("begun", "changing", "extra")  # when it began, back to the check page, a trap
UNSEEN = {"left_text", "left_when", "municipality"}  # on the page of their own question, too
NAMES = (*(name for names in FIELDS.values() for name in names), *ALONG)


@dataclass(frozen=True, repr=False)
class Answers:
    """What was filled in so far, as it came in."""

    values: Mapping[str, str]

    @classmethod
    def read(cls, posted: Mapping[str, object]) -> "Answers":
        """Take our own fields out of a form; never fails. A NUL fits in no column."""
        found = {name: posted.get(name) for name in NAMES}
        return cls({n: v.replace("\0", "") for n, v in found.items() if isinstance(v, str)})

    def get(self, name: str) -> str:
        return self.values.get(name, "")

    def changed(self, **values: str) -> "Answers":
        return Answers({**self.values, **values})

    def without(self, step: Step) -> "Answers":
        """Return the same with a question left open."""
        return Answers({n: v for n, v in self.values.items() if n not in FIELDS[step]})

    def hidden_on(self, step: Step) -> list[tuple[str, str]]:
        """Return what travels unseen on the page of a step: all that is not asked there."""
        seen = {"extra", *FIELDS[step]} - UNSEEN
        return [(name, value) for name, value in self.values.items() if value and name not in seen]


def step_named(name: str) -> Step:
    """Return a step by the word in a form; the first one when there is none."""
    return Step(name) if name in set(Step) else Step.WORDS


def goal_of(step: Step, pressed: str, *, changing: bool) -> Step:
    """Return where a button leads. Who changes one answer goes back to the check page."""
    if pressed in set(Step):
        return Step(pressed)
    if pressed == Button.BACK:
        return previous(step)
    return Step.CHECK if changing else following(step)


def previous(step: Step) -> Step:
    """Return the step before this one; the first one stays."""
    return step.before[-1] if step.before else step


def following(step: Step) -> Step:
    """Return the step after this one; the last one stays."""
    return tuple(Step)[min(step.number, len(Step) - 1)]
