"""Three organisations and their people, by name, between which requests are passed on."""

from datetime import UTC, datetime

from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Membership
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import join, make_editor, make_user
from tests.helpers.passing.model import Teams

BEGIN = datetime(2026, 3, 2, 11, tzinfo=UTC)  # a Monday, noon
COORDINATOR, SUPPORTER = MemberRole.COORDINATOR, MemberRole.SUPPORTER
PLACES = ["noord", "midden", "zuid"]
OUTSIDER = "gijs"
ROLES = {
    ("ada", "noord"): COORDINATOR,
    ("bas", "noord"): SUPPORTER,
    ("cor", "noord"): SUPPORTER,
    ("cor", "midden"): SUPPORTER,
    ("dirk", "midden"): COORDINATOR,
    ("eva", "midden"): SUPPORTER,
    ("fem", "zuid"): COORDINATOR,
}
PEOPLE = [*dict.fromkeys(who for who, _place in ROLES), OUTSIDER]


class Cast:
    """The rows that all runs share: what a run does with them, it takes back."""

    def __init__(self) -> None:
        self.offers = {
            place: make_offer(provider=make_provider(name=place), takes_requests=True)
            for place in PLACES
        }
        self.editor = make_editor(password=None)
        self.keys = {who: make_user(password=None).pk for who in PEOPLE}
        for (who, place), role in ROLES.items():
            join(self.user(who), self.offers[place].provider, role=role)

    def user(self, who: str) -> User:
        """Return somebody as they are stored now: each page reads them anew."""
        return User.objects.get(pk=self.keys[who])

    def let_in(self, who: str, place: str, role: MemberRole) -> None:
        """Let somebody work somewhere; an account that was closed opens again."""
        User.objects.filter(pk=self.keys[who]).update(is_active=True)
        join(self.user(who), self.offers[place].provider, role=role)

    def membership(self, who: str, place: str) -> Membership:
        return Membership.objects.get(user=self.keys[who], provider=self.offers[place].provider)

    def teams(self) -> Teams:
        """Return who works where at the beginning."""
        return Teams(dict(ROLES))
