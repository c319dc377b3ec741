"""What a unit of work may see of requests; the database holds it (`clientsupport.database.rows`).

Put one of these around everything a page does with a request, the making of the page included.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import UUID

from clientsupport.database.rows import seeing
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.models import Provider
from directory.permissions import places_of
from intake.models.facts import AGENDA, DELETING, DESK, LOCATOR, LOG, PROVIDERS, REQUEST, WRITER


@contextmanager
def one_request(request: UUID) -> Iterator[None]:
    """See one request and its messages: the unit of work of the resident who has its code."""
    with seeing({REQUEST: str(request)}):
        yield


@contextmanager
def one_locator(locator: str) -> Iterator[None]:
    """See the request that has this locator, without its messages: to check a code."""
    with seeing({LOCATOR: locator}):
        yield


@contextmanager
def deleting(request: UUID) -> Iterator[None]:
    """See one request with all that hangs on it, notes of colleagues too, to delete it."""
    with seeing({REQUEST: str(request), DELETING: "on"}):
        yield


@contextmanager
def team_of(user: User) -> Iterator[None]:
    """See the requests of the organisations where somebody works."""
    places = user.memberships.filter(role__in=PROVIDER_ROLES) if user.is_active else ()
    with teams(str(place.provider_id) for place in places):
        yield


@contextmanager
def team_on_page(user: User) -> Iterator[None]:
    """See the same while a page is made: where they work, it reads once."""
    places = places_of(user)
    with teams(str(place.provider_id) for place in places if place.role in PROVIDER_ROLES):
        yield


@contextmanager
def team(provider: Provider) -> Iterator[None]:
    """See the requests of one organisation: the unit of work of whoever looks after its people."""
    with teams([str(provider.pk)]):
        yield


@contextmanager
def teams(providers: Iterable[str]) -> Iterator[None]:
    """See the requests of the organisations with these keys."""
    with seeing({PROVIDERS: f"{{{','.join(providers)}}}"}):
        yield


@contextmanager
def own_drafts(user: User) -> Iterator[None]:
    """See what somebody typed and did not send yet, where there is no request."""
    with seeing({WRITER: str(user.pk)}):
        yield


@contextmanager
def agenda_of(offer: int) -> Iterator[None]:
    """See which times of one offer are given, beside what the unit of work sees: not to whom."""
    with seeing({AGENDA: str(offer)}):
        yield


@contextmanager
def desk() -> Iterator[None]:
    """See that requests wait which were brought to the portal's desk, and nothing they say."""
    with seeing({DESK: "on"}):
        yield


@contextmanager
def log() -> Iterator[None]:
    """See that requests are there, and nothing they say: to tell which events are of the same."""
    with seeing({LOG: "on"}):
        yield
