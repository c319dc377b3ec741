"""What the examples declare about their independence; some of it is unknown, or nothing is."""

from collections.abc import Iterator
from datetime import date, timedelta

from clientsupport.demo.examples.sampling import maybe, number, one
from clientsupport.demo.examples.who import Example
from directory.enums import Employer, LegalBasis, Payer, ProviderKind
from directory.models import IndependenceDeclaration, Provider

DECLARED_ON = date(2026, 10, 1)
PAYERS = {
    LegalBasis.WMO: [Payer.MUNICIPALITY],
    LegalBasis.WLZ: [Payer.CARE_OFFICE],
    LegalBasis.SPECIALISED: [Payer.STATE],
    LegalBasis.OTHER: [Payer.FUND],
}
Standing = tuple[str, bool | None, bool | None]
APART: Standing = (Employer.OWN, False, False)
# In how many of twenty municipalities. Most are bodies of their own; some 15 % of those who give
# this support decide as well about who comes to them.
STANDINGS: list[Standing] = [
    *[APART] * 14,
    (Employer.OWN, False, True),  # its people sit in the access team
    *[(Employer.MUNICIPALITY, True, True)] * 3,
    (Employer.OWN, None, False),
    ("", False, None),
]
EMPLOYERS_ELSEWHERE = [Employer.OWN, Employer.OWN, Employer.OWN, Employer.CARE_PROVIDER, ""]
STATEMENTS = [
    "",
    "Wij doen alleen iets als u het goed vindt. U bepaalt.",
    "Wij krijgen ons geld per jaar. Niemand schrijft voor wat wij u adviseren.",
    "Wij zitten in hetzelfde gebouw als het wijkteam, maar beslissen nergens over.",
]


def declarations(example: Example, provider: Provider) -> Iterator[IndependenceDeclaration]:
    """Yield what a provider declared: mostly once, sometimes never or twice."""
    slug = example.slug
    times = one([0, 1, 1, 1, 1, 1, 2], "declarations", slug)
    latest = DECLARED_ON + timedelta(days=number("declared", slug, 31))
    for earlier in range(times):
        yield _declaration(example, provider, latest - timedelta(days=365 * earlier))


def _declaration(example: Example, provider: Provider, day: date) -> IndependenceDeclaration:
    slug = example.slug
    employer, decides, in_team = _standing(example)
    return IndependenceDeclaration(
        provider=provider,
        declared_on=day,
        paid_by=[] if number("paid", slug, 8) == 0 else PAYERS[example.basis],
        employed_by=employer,
        takes_decisions=decides,
        is_in_access_team=in_team,
        gives_care=one([False, False, False, True, None], "care", slug),
        has_hours_limited=maybe("hours", slug),
        has_registered_professionals=maybe("registered", slug),
        complaint_route=one(["", "https://voorbeeld.example/klacht/"], "complaint", slug),
        statement=one(STATEMENTS, "statement", slug) if decides is False else "",
    )


def _standing(example: Example) -> Standing:
    """Return who employs its people, whether they decide, and whether they sit in the access team.

    These hang together. Volunteers, and who works for a care office region or the whole country,
    have no part in what a municipality decides.
    """
    if example.kind in {ProviderKind.INFORMAL, ProviderKind.EXPERTS}:
        return Employer.VOLUNTEERS, False, False
    if example.basis is LegalBasis.WMO:
        return one(STANDINGS, "standing", example.slug)
    return one(EMPLOYERS_ELSEWHERE, "employer", example.slug), False, False
