"""Which examples there are: who offers what, for whom and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from clientsupport.demo.examples.sampling import some
from directory.enums import LegalBasis, ProviderKind
from directory.models import CareOfficeRegion, Municipality, TargetGroup

FORMAL_LAWS = ("wmo", "jeugdwet", "participatiewet", "wgs", "zvw", "overheid", "asiel")
LONG_CARE_LAWS = ("wlz", "zvw")
VOLUNTEER_LAWS = ("wmo", "wgs", "overheid")
EXPERT_LAWS = ("wmo", "zvw")
SPECIALISED_LAWS = ("wmo", "wlz", "zvw")
DOMAINS = {  # law → fields of life that go with it
    "wmo": ("maatschappelijke_ondersteuning", "welzijn", "wonen"),
    "jeugdwet": ("jeugdhulp", "onderwijs"),
    "participatiewet": ("werk", "inkomen"),
    "wgs": ("inkomen",),
    "zvw": ("preventieve_zorg",),
    "wlz": ("zorg", "wonen"),
    "overheid": ("inkomen",),
    "asiel": ("wonen", "werk"),
}
EVERY = 6  # so many municipalities further is the next one with volunteers
FOR_TWO_GROUPS = 5  # one in so many is there for two groups only: volunteers are for everybody


@dataclass(frozen=True)
class Example:
    """One provider with one offer. Without an area it serves the whole country."""

    name: str
    title: str
    summary: str
    summary_en: str
    kind: ProviderKind
    basis: LegalBasis
    laws: tuple[str, ...]
    groups: tuple[str, ...] = ()
    area: Municipality | CareOfficeRegion | None = None

    @property
    def slug(self) -> str:
        return slugify(self.name)

    @property
    def is_general(self) -> bool:
        """Whether everybody in its municipality may come; each municipality has such a one."""
        is_near = isinstance(self.area, Municipality)
        return is_near and not self.groups

    @property
    def domains(self) -> list[str]:
        """Return the fields of life: most of those that go with the laws."""
        going_along = dict.fromkeys(domain for law in self.laws for domain in DOMAINS[law])
        return some(list(going_along), 80, "domain", self.slug)


def examples() -> Iterator[Example]:
    """Return all: Wmo support in every municipality, Wlz support in every region, and others."""
    municipalities = list(Municipality.objects.current())
    groups = list(TargetGroup.objects.all())
    codes = [group.code for group in groups]
    for position, municipality in enumerate(municipalities):
        yield _formal(municipality, _two(codes, position))
    for position, region in enumerate(CareOfficeRegion.objects.all(), len(municipalities)):
        yield _long_care(region, _two(codes, position))
    for group in groups:
        if group.is_specialised:
            yield _specialised(group)
    yield from map(_volunteers, [m for n, m in enumerate(municipalities) if _volunteer(n)])
    yield from map(_experts, municipalities[5 :: 2 * EVERY])


def _two(codes: Sequence[str], position: int) -> tuple[str, ...]:
    """Every fifth example is there for two groups only; the others are there for everybody."""
    if position % FOR_TWO_GROUPS:
        return ()
    return tuple(codes[(position + step) % len(codes)] for step in (0, 7))


def _volunteer(position: int) -> bool:
    """Tell whether there are volunteers; also where nobody else is there for everybody."""
    return position % EVERY == 2 or position % FOR_TWO_GROUPS == 0


def _formal(municipality: Municipality, groups: tuple[str, ...]) -> Example:
    return Example(
        name=f"Voorbeeld Cliëntondersteuning {municipality.name}",
        title=f"Voorbeeld: iemand naast u in {municipality.name}",
        summary="Wij denken met u mee, helpen met aanvragen en brieven, en gaan mee naar "
        "gesprekken met de gemeente.",
        summary_en="We think along with you, help with applications and letters, and come along "
        "to talks with the municipality.",
        kind=ProviderKind.FORMAL,
        basis=LegalBasis.WMO,
        laws=FORMAL_LAWS,
        groups=groups,
        area=municipality,
    )


def _long_care(region: CareOfficeRegion, groups: tuple[str, ...]) -> Example:
    return Example(
        name=f"Voorbeeld Zorgwijzer {region.name}",
        title=f"Voorbeeld: hulp bij langdurige zorg in regio {region.name}",
        summary="Wij helpen u de zorg te kiezen die bij u past, en staan naast u in gesprekken "
        "met het zorgkantoor en de zorgaanbieder.",
        summary_en="We help you choose the care that suits you, and stand beside you in talks "
        "with the care office and the care provider.",
        kind=ProviderKind.FORMAL,
        basis=LegalBasis.WLZ,
        laws=LONG_CARE_LAWS,
        groups=groups,
        area=region,
    )


def _specialised(group: TargetGroup) -> Example:
    return Example(
        name=f"Voorbeeld Levensloop {group.code.replace('_', ' ')}",
        title=f"Voorbeeld: jaren naast u en uw naasten – {group.name}",
        summary="Voor een bijzondere hulpvraag die jaren duurt. Dezelfde persoon blijft bij u, "
        "ook als een andere wet gaat gelden.",
        summary_en="For a special need that lasts for years. The same person stays with you, "
        "even when another law applies.",
        kind=ProviderKind.SPECIALISED,
        basis=LegalBasis.SPECIALISED,
        laws=SPECIALISED_LAWS,
        groups=(group.code,),
    )


def _volunteers(municipality: Municipality) -> Example:
    return Example(
        name=f"Voorbeeld Vrijwilligers {municipality.name}",
        title=f"Voorbeeld: vrijwilligers naast u in {municipality.name}",
        summary="Vrijwilligers lezen brieven met u, vullen formulieren in en gaan met u mee.",
        summary_en="Volunteers read letters with you, fill in forms and come along with you.",
        kind=ProviderKind.INFORMAL,
        basis=LegalBasis.OTHER,
        laws=VOLUNTEER_LAWS,
        area=municipality,
    )


def _experts(municipality: Municipality) -> Example:
    return Example(
        name=f"Voorbeeld Ervaring {municipality.name}",
        title=f"Voorbeeld: mensen die het zelf meemaakten, in {municipality.name}",
        summary="Wij weten uit eigen ervaring hoe het is. Wij luisteren, en zoeken met u de weg.",
        summary_en="We know from experience what it is like. We listen, and find the way with you.",
        kind=ProviderKind.EXPERTS,
        basis=LegalBasis.WMO,
        laws=EXPERT_LAWS,
        groups=("psychisch", "verslaving"),
        area=municipality,
    )
