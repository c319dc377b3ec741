"""What somebody does once a year where they work; and what a council member reads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.site.today import Queue, Row, most_urgent
from directory.display.declared import LASTS, is_over
from directory.enums import MemberRole
from directory.models import AccessReview, IndependenceDeclaration, Membership, Municipality
from directory.people.queries import REVIEW_EVERY, Team, is_long_ago

LEADS = {MemberRole.COORDINATOR, MemberRole.OFFICIAL}


@dataclass(frozen=True)
class Place:
    """Where somebody works, and when the yearly deeds were last done there."""

    membership: Membership
    reviewed_on: date | None
    declared_on: date | None

    @property
    def role(self) -> str:
        return self.membership.role


def places_of(user: User) -> Sequence[Place]:
    """Return where somebody works. One statement."""
    return places_at(Membership.objects.filter(user=user))


def places_at(members: QuerySet[Membership]) -> Sequence[Place]:
    """Return the places of these memberships. One statement."""
    reviews = AccessReview.objects.order_by("-reviewed_on").values("reviewed_on")
    declared = IndependenceDeclaration.objects.order_by("-declared_on").values("declared_on")
    at_provider = reviews.filter(provider=OuterRef("provider"))[:1]
    at_authority = reviews.filter(authority=OuterRef("authority"))[:1]
    places = members.select_related("provider", "authority").annotate(
        reviewed_on=Coalesce(Subquery(at_provider), Subquery(at_authority)),
        declared_on=Subquery(declared.filter(provider=OuterRef("provider"))[:1]),
    )
    return [Place(place, place.reviewed_on, place.declared_on) for place in places]


def reviews(places: Iterable[Place], today: date) -> Queue:
    """Return the teams that nobody looked through for a year."""
    due = [
        _review(place)
        for place in places
        if place.role in LEADS and is_long_ago(place.reviewed_on, today=today)
    ]
    return Queue(
        one=gettext("Toegang nalopen"),
        label=gettext("Toegang nalopen"),
        icon="users",
        address=reverse("directory:my_people"),
        number=len(due),
        rows=most_urgent(due, today),
    )


def declarations(places: Iterable[Place], today: date) -> Queue:
    """Return the organisations that have to declare their independence anew."""
    due = [
        _declaration(place)
        for place in places
        if place.role == MemberRole.COORDINATOR and is_over(place.declared_on, today)
    ]
    return Queue(
        one=gettext("Onafhankelijkheid"),
        label=gettext("Verklaring over onafhankelijkheid"),
        icon="scale",
        address=reverse("directory:my_listings"),
        number=len(due),
        rows=most_urgent(due, today),
    )


def councils(places: Iterable[Place]) -> Iterator[Queue]:
    """Yield, for council members, the pages of their municipalities, and what they are here for."""
    seats = [
        place.membership.authority for place in places if place.role == MemberRole.COUNCIL_MEMBER
    ]
    if not seats:
        return
    found = Municipality.objects.current().filter(authorities__in=seats).distinct()
    rows = [_municipality(municipality) for municipality in found.order_by("name")]
    yield Queue(
        one=gettext("Uw gemeente"),
        label=gettext("Wie helpt in uw gemeente"),
        icon="map-pin",
        address=reverse("directory:guide_rights"),
        number=len(rows) or 1,
        rows=rows,
        note=gettext(
            "U bent hier als raadslid. Op de bladzijde van uw gemeente leest u wie inwoners "
            "onafhankelijk helpt, volgens welke wet, en wat er nog ontbreekt. Vragen van "
            "inwoners ziet u nooit: die zijn van hen."
        ),
    )


def _review(place: Place) -> Row:
    team, last = Team(place.membership.organisation), place.reviewed_on
    return Row(
        what=team.name,
        where=gettext("Werkt iedereen hier nog, en klopt de rol?"),
        deed=gettext("Loop na"),
        address=reverse("directory:people", args=[team.kind, team.slug]),
        since=last + REVIEW_EVERY if last else place.membership.since,
        said="" if last else gettext("nog nooit gedaan"),
    )


def _declaration(place: Place) -> Row:
    last = place.declared_on
    return Row(
        what=place.membership.organisation.name,
        where=gettext("Ook als er niets veranderde."),
        deed=gettext("Vul in"),
        address=reverse("directory:declaration", args=[place.membership.organisation.slug]),
        since=last + LASTS if last else place.membership.since,
        said="" if last else gettext("nog nooit gedaan"),
    )


def _municipality(municipality: Municipality) -> Row:
    return Row(
        what=municipality.name,
        where=gettext("Wie inwoners helpt, en wat er ontbreekt"),
        deed=gettext("Bekijk"),
        address=reverse("directory:municipality_detail", args=[municipality.slug]),
    )
