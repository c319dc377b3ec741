"""Somebody of each role with their own organisation and another: who tries the workplace."""

from dataclasses import dataclass

from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import LifeDomain
from tests.factories.organisations import Organisations
from tests.factories.people import join
from tests.factories.workplace import Piles
from tests.helpers.role_table import ROLES, person

NO_ROLE, BOTH = "no role any more", "coordinator here, supporter there"
PEOPLE = [*ROLES[1:], NO_ROLE, BOTH]


@dataclass(frozen=True)
class Cast:
    """A person, two organisations, and as what the person works at the workplace of each."""

    user: User
    own: Organisations
    other: Organisations
    roles: tuple[str, str]

    @property
    def places(self) -> list[tuple[str, Organisations, str]]:
        """Each organisation: whose it is, what it holds, and the person's role there."""
        return [("own", self.own, self.roles[0]), ("other", self.other, self.roles[1])]


def cast_of(role: str) -> Cast:
    """Return somebody with this role."""
    own, other = Organisations(), Organisations()
    user = person("coordinator" if role == BOTH else role, own)
    if role == BOTH:
        join(user, other.provider, role=MemberRole.SUPPORTER)
        return Cast(user, own, other, ("coordinator", "supporter"))
    return Cast(user, own, other, (role if role in {"supporter", "coordinator"} else "", ""))


def piles_of(cast: Cast) -> list[Piles]:
    """Store the requests of their own organisation and of the other."""
    one, two = LifeDomain.objects.all()[:2]
    return [
        Piles(cast.own, cast.user, town="zeist", domain=one),
        Piles(cast.other, cast.user, town="amersfoort", domain=two),
    ]
