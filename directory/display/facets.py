"""How the choices that narrow a search are shown: check boxes with numbers, and what was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from directory.criteria import Facet, SearchCriteria

SHORT = 5  # boxes of a list that are always in sight
HARDLY_LONGER = 2  # that many more are not worth folding away


@dataclass(frozen=True)
class Question:
    """What stands above some boxes, what unfolds all of them, and of which facets they are.

    One that is always asked has an answer also where nobody fits: what is nearest by.
    """

    words: Promise
    unfold: Promise | str
    facets: tuple[Facet, ...]
    is_always_asked: bool = False


# What is asked about. Fields of life and doors are not: links to them keep what they mean, but the
# subject is one question, and nobody who seeks help knows who arranges it.
QUESTIONS = (
    Question(_("Wanneer?"), "", (Facet.OPENING, Facet.WALK_IN), is_always_asked=True),
    Question(_("Waar gaat het over?"), _("Toon alle onderwerpen"), (Facet.LAW,)),
    Question(_("Voor wie is het?"), _("Toon alle doelgroepen"), (Facet.GROUP,)),
    Question(_("Hoe wilt u contact?"), _("Toon alle manieren"), (Facet.CHANNEL,)),
    Question(_("In welke taal?"), _("Toon alle talen"), (Facet.LANGUAGE,)),
)
ASKED = tuple(facet for question in QUESTIONS for facet in question.facets)


@dataclass(frozen=True)
class Value:
    """One thing that can be chosen; `key` is how the numbers name it."""

    code: str
    label: str
    key: str
    stays_in_sight: bool = False


@dataclass(frozen=True)
class Option:
    """A check box; `count` is how many organisations choosing it would give."""

    name: str  # of the parameter
    code: str
    label: str
    count: int
    is_chosen: bool
    stays_in_sight: bool = False


@dataclass(frozen=True)
class FacetGroup:
    """One question with its check boxes: some in sight, the others folded away."""

    question: str
    unfold: str
    shown: Sequence[Option]
    folded: Sequence[Option]


@dataclass(frozen=True)
class Chosen:
    """Something that was chosen, and the criteria without it."""

    label: str
    without: SearchCriteria


Values = Mapping[Facet, Sequence[Value]]


def facet_groups(
    values: Values, counts: Mapping[Facet, Mapping[str, int]], criteria: SearchCriteria
) -> list[FacetGroup]:
    """Return the questions that leave something to choose, and what is always asked.

    In sight are the first boxes that lead to somebody, whatever is chosen, and what always is. The
    others are folded away, also those that would leave nothing.
    """
    groups = []
    for question in QUESTIONS:
        options = [
            option
            for facet in question.facets
            for option in _options(facet, values[facet], counts[facet], criteria)
        ]
        if question.is_always_asked or any(o.count or o.is_chosen for o in options):
            groups.append(_group(question, options))
    return groups


def unasked(criteria: SearchCriteria) -> list[tuple[str, str]]:
    """Return the parameters that were chosen but have no box, so that a form can carry them."""
    return [(f.value, code) for f in Facet if f not in ASKED for code in criteria.chosen(f)]


def chosen(values: Values, criteria: SearchCriteria) -> list[Chosen]:
    """Return everything that was chosen, in the order of the questions."""
    return [
        Chosen(capfirst(value.label), criteria.without(facet, value.code))
        for facet in Facet
        for value in values[facet]
        if value.code in criteria.chosen(facet)
    ]


def labels(values: Sequence[Value], codes: Sequence[str]) -> str:
    """Return the names of some choices, after each other."""
    return ", ".join(value.label for value in values if value.code in codes)


def known(values: Values) -> dict[Facet, set[str]]:
    """Return the codes that exist."""
    return {facet: {value.code for value in listed} for facet, listed in values.items()}


def _options(
    facet: Facet, values: Sequence[Value], counts: Mapping[str, int], criteria: SearchCriteria
) -> list[Option]:
    return [
        Option(
            name=facet.value,
            code=value.code,
            label=capfirst(value.label),
            count=counts.get(value.key, 0),
            is_chosen=value.code in criteria.chosen(facet),
            stays_in_sight=value.stays_in_sight,
        )
        for value in values
    ]


def _group(question: Question, options: Sequence[Option]) -> FacetGroup:
    useful = [option for option in options if option.count and not option.stays_in_sight]
    first = useful if len(useful) <= SHORT + HARDLY_LONGER else useful[:SHORT]
    always = question.is_always_asked
    shown = [o for o in options if always or o in first or o.is_chosen or o.stays_in_sight]
    return FacetGroup(
        question=str(question.words),
        unfold=str(question.unfold),
        shown=shown,
        folded=[option for option in options if option not in shown],
    )
