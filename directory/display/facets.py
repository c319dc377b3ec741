"""How the choices that narrow a search are shown: check boxes with numbers, and what was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from directory.criteria import Facet, SearchCriteria

SHORT = 5  # boxes of a list that are always in sight
HARDLY_LONGER = 2  # that many more are not worth folding away

QUESTIONS: Mapping[Facet, tuple[Promise, Promise]] = {  # above the boxes, and to unfold them all
    Facet.LAW: (_("Waar gaat het over?"), _("Toon alle onderwerpen")),
    Facet.GROUP: (_("Voor wie is het?"), _("Toon alle doelgroepen")),
    Facet.DOMAIN: (_("Waar in uw leven?"), _("Toon alle keuzes")),
    Facet.CHANNEL: (_("Hoe wilt u contact?"), _("Toon alle manieren")),
    Facet.LANGUAGE: (_("In welke taal?"), _("Toon alle talen")),
}


@dataclass(frozen=True)
class Value:
    """One thing that can be chosen; `key` is how the numbers name it."""

    code: str
    label: str
    key: str


@dataclass(frozen=True)
class Option:
    """A check box; `count` is how many results choosing it would give."""

    code: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class FacetGroup:
    """One question with its check boxes: some in sight, the others folded away."""

    name: str  # of the parameter
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
    """Return the questions that leave something to choose; a question without an answer is none.

    In sight are the first boxes that lead to somebody, and whatever is chosen. The others are
    folded away, also those that would leave nothing.
    """
    groups = []
    for facet in Facet:
        options = _options(values[facet], counts[facet], criteria.chosen(facet), facet)
        if any(option.count or option.is_chosen for option in options):
            groups.append(_group(facet, options))
    return groups


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
    values: Sequence[Value], counts: Mapping[str, int], codes: Sequence[str], facet: Facet
) -> list[Option]:
    everybody = counts.get("", 0) if facet is Facet.GROUP else 0  # for whom no group is named
    return [
        Option(
            code=value.code,
            label=capfirst(value.label),
            count=counts.get(value.key, 0) + everybody,
            is_chosen=value.code in codes,
        )
        for value in values
    ]


def _group(facet: Facet, options: Sequence[Option]) -> FacetGroup:
    useful = [option for option in options if option.count]
    first = useful if len(useful) <= SHORT + HARDLY_LONGER else useful[:SHORT]
    shown = [option for option in options if option in first or option.is_chosen]
    question, unfold = QUESTIONS[facet]
    return FacetGroup(
        name=facet.value,
        question=str(question),
        unfold=str(unfold),
        shown=shown,
        folded=[option for option in options if option not in shown],
    )
