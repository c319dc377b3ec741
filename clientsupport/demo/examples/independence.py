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
EMPLOYERS = [Employer.OWN, Employer.OWN, Employer.OWN, Employer.MUNICIPALITY, ""]
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
    return IndependenceDeclaration(
        provider=provider,
        declared_on=day,
        paid_by=[] if number("paid", slug, 8) == 0 else PAYERS[example.basis],
        employed_by=_employer(example),
        takes_decisions=one([False, False, False, False, True, None], "decides", slug),
        is_in_access_team=one([False, False, False, True, None], "team", slug),
        gives_care=one([False, False, False, True, None], "care", slug),
        has_hours_limited=maybe("hours", slug),
        has_registered_professionals=maybe("registered", slug),
        complaint_route=one(["", "https://voorbeeld.example/klacht/"], "complaint", slug),
        statement=one(STATEMENTS, "statement", slug),
    )


def _employer(example: Example) -> str:
    if example.kind in {ProviderKind.INFORMAL, ProviderKind.EXPERTS}:
        return Employer.VOLUNTEERS
    if example.basis is LegalBasis.WLZ:
        return one([Employer.OWN, Employer.CARE_PROVIDER, ""], "employer", example.slug)
    return one(EMPLOYERS, "employer", example.slug)
