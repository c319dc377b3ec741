"""The lists of cases: facts and days, and never a note or an alias."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clientsupport.models import User
from directory.models import Law, LifeDomain, Municipality, TargetGroup
from intake.cases.queries.names import names_of_cases
from intake.cases.queries.piles import counts, held_by, narrowed, order_of, pile_of
from intake.cases.queries.wanted import LAST_PAGE, CasePile, CasesWanted
from intake.models import Case
from intake.permissions import Access
from intake.phrasing.folding import plain
from intake.workplace.queries.team import colleagues_of

PER_PAGE = 20
MOST_FOUND = 50  # that looking for a reference or an alias shows
MOST_OPENED = 2000  # own cases whose alias is looked at
SHOWN = (
    *("provider", "reference", "supporter", "is_shared", "state", "municipality", "domains"),
    *("opened_on", "last_contact_on", "next_step_on", "closed_on"),
)


@dataclass(frozen=True)
class CaseRow:
    """A case in a list, with the law that holds now and its other names, and what one may do."""

    case: Case
    law: str
    domain: str  # the first one
    municipality: str
    provider: str
    supporter: str
    can_open: bool
    is_own: bool


@dataclass(frozen=True)
class CasesListed:
    """One page of a list, and how many each list holds."""

    rows: Sequence[CaseRow]
    page: int
    has_next: bool
    counts: Mapping[CasePile, int]

    @property
    def is_cut(self) -> bool:
        """Whether there is more than its pages show."""
        return self.has_next and self.page == LAST_PAGE


@dataclass(frozen=True)
class CaseNarrowing:
    """By what the lists can be narrowed."""

    municipalities: Sequence[Municipality]
    domains: Sequence[LifeDomain]
    groups: Sequence[TargetGroup]
    laws: Sequence[Law]
    colleagues: Sequence[User]


def cases_listed(access: Access, wanted: CasesWanted, today: date) -> CasesListed:
    """Return a page of a list, with the numbers of all of them."""
    start = (wanted.page - 1) * PER_PAGE
    found = narrowed(pile_of(wanted.pile, access, today), wanted)
    cases = list(found.only(*SHOWN).order_by(*order_of(wanted.pile))[start : start + PER_PAGE + 1])
    return CasesListed(
        rows=rows_of(access, cases[:PER_PAGE]),
        page=wanted.page,
        has_next=len(cases) > PER_PAGE,
        counts=counts(access, today),
    )


def found_by(access: Access, words: str) -> list[CaseRow]:
    """Return the cases with these words in their reference, and own ones with them in their alias.

    An alias is read only of cases that this person works on, after decryption.
    """
    visible, sought = Case.objects.at(list(access.roles)).only(*SHOWN), plain(words)
    by_reference = list(visible.filter(reference__icontains=words)[:MOST_FOUND])
    own = Case.objects.at(list(access.roles)).filter(held_by(access), alias__isnull=False)
    opened = own.order_by("-last_contact_on")[:MOST_OPENED]
    keys = [case.pk for case in opened if sought in plain(case.decrypt("alias") or "")]
    by_alias = list(visible.filter(pk__in=keys[:MOST_FOUND])) if sought else []
    return rows_of(access, list({case.pk: case for case in [*by_alias, *by_reference]}.values()))


def narrowing(access: Access) -> CaseNarrowing:
    """Return by what the lists of the team can be narrowed."""
    visible = Case.objects.at(list(access.roles)).order_by()
    places = visible.values_list("municipality", flat=True).distinct()
    return CaseNarrowing(
        municipalities=list(Municipality.objects.filter(pk__in=places)),
        domains=list(LifeDomain.objects.all()),
        groups=list(TargetGroup.objects.all()),
        laws=list(Law.objects.all()),
        colleagues=list(colleagues_of(access)),
    )


def rows_of(access: Access, cases: Sequence[Case]) -> list[CaseRow]:
    """Return cases as a list shows them. One statement."""
    names = names_of_cases(cases)
    return [
        CaseRow(
            case=case,
            law=names.of("law", case.pk),
            domain=names.of("domain", case.domains[0]) if case.domains else "",
            municipality=names.of("municipality", case.municipality_id),
            provider=names.of("provider", case.provider_id),
            supporter=names.of("supporter", case.supporter_id),
            can_open=access.can_open_case(case),
            is_own=case.supporter_id == access.user.pk,
        )
        for case in cases
    ]


def domain_names() -> Mapping[str, str]:
    """Return the names of the fields of life by code, in the language of the page."""
    return {domain.code: domain.name for domain in LifeDomain.objects.all()}
