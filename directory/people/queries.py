"""Who works where, and who still has to answer an invitation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet
from django.utils.translation import gettext

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import AUTHORITY_ROLES, PROVIDER_ROLES, MemberRole
from directory.models import AccessReview, Authority, Invitation, Membership, OfferDraft, Provider
from directory.people.dividing import Division as Division
from directory.people.dividing import Heir as Heir
from directory.people.dividing import Part as Part
from directory.people.movers import Work as Work
from directory.people.movers import tellers
from directory.permissions import Organisation, can_manage_people, is_editor

REVIEW_EVERY = timedelta(days=365)
MOST_FOUND = 20
PORTAL = "portaal"
KINDS: dict[str, type[Provider] | type[Authority]] = {"aanbieder": Provider, "overheid": Authority}


@dataclass(frozen=True)
class Team:
    """The people of one provider, of one authority, or of the portal itself (no organisation)."""

    organisation: Provider | Authority | None = None

    @property
    def kind(self) -> str:
        """How it is called in addresses."""
        if self.organisation is None:
            return PORTAL
        return "aanbieder" if isinstance(self.organisation, Provider) else "overheid"

    @property
    def slug(self) -> str:
        return self.organisation.slug if self.organisation else "naast-u"

    @property
    def name(self) -> str:
        return self.organisation.name if self.organisation else "Naast u"

    @property
    def roles(self) -> Sequence[MemberRole] | Sequence[PortalRole]:
        """What somebody can be here."""
        if self.organisation is None:
            return list(PortalRole)
        return PROVIDER_ROLES if isinstance(self.organisation, Provider) else AUTHORITY_ROLES

    @property
    def place(self) -> dict[str, object]:
        """The columns of rows that belong here."""
        if self.organisation is None:
            return {"provider": None, "authority": None}
        column = "provider" if isinstance(self.organisation, Provider) else "authority"
        return {column: self.organisation}


@dataclass(frozen=True)
class Person:
    """Somebody in a team; `membership` is None in the team of the portal."""

    user: User
    role: str
    has_second_factor: bool
    membership: Membership | None = None


def team(kind: str, slug: str, *, user: User) -> Team | None:
    """Return the team at an address, when this user may look after it."""
    if kind == PORTAL:
        return Team() if is_editor(user) and slug == Team().slug else None
    model = KINDS.get(kind)
    organisation = model._default_manager.filter(slug=slug).first() if model else None
    allowed = organisation and can_manage_people(user, organisation)
    return Team(organisation) if allowed else None


def teams_of(user: User) -> list[Team]:
    """Return the teams that this user leads, without what they may do as an editor."""
    memberships = user.memberships.coordinating() | user.memberships.official()
    return [Team(m.organisation) for m in memberships.select_related("provider", "authority")]


def councils_of(user: User) -> list[Authority]:
    """Return the authorities of whose council somebody is a member, with their municipalities."""
    member = user.memberships.filter(role=MemberRole.COUNCIL_MEMBER)
    found = Authority.objects.filter(memberships__in=member)
    return list(found.prefetch_related("municipalities"))


def find_teams(words: str) -> list[Team]:
    """Return the teams whose name holds these words, or did before; an editor looks for them."""
    providers = Provider.objects.named(words)[:MOST_FOUND]
    authorities = Authority.objects.filter(name__icontains=words)[:MOST_FOUND]
    return [*map(Team, providers), *map(Team, authorities)]


def people(team: Team) -> list[Person]:
    """Return everybody in the team, by e-mail address. One statement."""
    protected = Authenticator.objects.exclude(type=Authenticator.Type.RECOVERY_CODES)
    if team.organisation is None:
        users = User.objects.exclude(portal_role="").order_by("email")
        users = users.annotate(protected=Exists(protected.filter(user=OuterRef("pk"))))
        return [Person(u, u.get_portal_role_display(), u.protected) for u in users]
    shown = Exists(protected.filter(user=OuterRef("user")))
    members = _members(team).select_related("user").annotate(protected=shown)
    return [Person(m.user, m.get_role_display(), m.protected, m) for m in members]


def is_last_reader(team: Team, user: User) -> bool:
    """Tell whether the questions to this team's offers come to a halt without this person."""
    if not isinstance(team.organisation, Provider):
        return False
    here = Provider.objects.filter(pk=team.organisation.pk, offers__takes_requests=True)
    return here.filter(has_reader=True).exists() and not here.read_without(user).exists()


def work_of(team: Team, user: User, *, by: User) -> list[Work]:
    """Return the unfinished work of somebody here, as far as who looks may know of it."""
    if team.organisation is None:
        return []
    found = (work for tell in tellers() for work in tell(team.organisation, user, by))
    return [work for work in found if work.things]


def drafts_of(organisation: Organisation, user: User, _by: User) -> Iterator[Work]:
    """Yield the drafts that somebody saved last."""
    if isinstance(organisation, Provider):
        drafts = OfferDraft.objects.filter(offer__provider=organisation, saved_by=user)
        found = drafts.select_related("offer").order_by("offer__slug")
        yield Work(
            gettext("Concepten van aanbod"), {str(draft.pk): draft.offer.title for draft in found}
        )


def member(team: Team, key: int) -> Person | None:
    """Return one of the team."""
    return next((found for found in people(team) if found.user.pk == key), None)


def open_invitations(team: Team) -> QuerySet[Invitation]:
    """Return those that nobody has answered yet."""
    return Invitation.objects.open().filter(**team.place).select_related("invited_by")


def works_in(team: Team, email: str) -> bool:
    """Tell whether somebody with this address is in the team already."""
    mine = Q(portal_role__gt="") if team.organisation is None else Q(memberships__in=_members(team))
    return User.objects.filter(mine, email__iexact=email).exists()


def last_review(team: Team) -> AccessReview | None:
    """Return when somebody last looked through who has access."""
    if team.organisation is None:
        return None
    return AccessReview.objects.filter(**team.place).select_related("reviewed_by").first()


def reviewed_teams() -> QuerySet[Provider, dict[str, object]]:
    """Return the name of each organisation where people work, and `last_on`: when somebody last
    looked through who has access. What was longest ago, or never, comes first.
    """
    providers, authorities = (_reviewed(model) for model in KINDS.values())
    return providers.union(authorities, all=True).order_by(  # type: ignore[no-any-return]
        F("last_on").asc(nulls_first=True), "name"
    )


def is_review_due(team: Team, review: AccessReview | None, *, today: date) -> bool:
    """Tell whether that is more than a year ago, or never happened."""
    last = review.reviewed_on if review else None
    return team.organisation is not None and is_long_ago(last, today=today)


def review_again_on(review: AccessReview | None) -> date | None:
    """Return the last day before it is time again; None when nobody ever looked."""
    return review.reviewed_on + REVIEW_EVERY if review else None


def is_long_ago(reviewed_on: date | None, *, today: date) -> bool:
    """Tell whether it is time to look through who has access."""
    return reviewed_on is None or today - reviewed_on > REVIEW_EVERY


def _members(team: Team) -> QuerySet[Membership]:
    return Membership.objects.filter(**team.place)


def _reviewed(model: type[Provider] | type[Authority]) -> Any:
    rows: Any = QuerySet(model).filter(memberships__isnull=False)
    return (
        rows.annotate(last_on=Max("access_reviews__reviewed_on"))
        .order_by()
        .values("name", "last_on")
    )
