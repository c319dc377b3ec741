"""What a unit of work may see of signals and bundles; the database holds it.

Put one of these around everything a page does, the making of the page included.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import UUID

from clientsupport.database.rows import seeing
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES, MemberRole
from directory.permissions import places_of
from signals.models.facts import (
    AUTHORITIES,
    COUNCILS,
    EDITING,
    INVITED,
    LOG,
    PROVIDERS,
    REPORT,
    REPORT_LOCATOR,
)
from signals.models.following import SUBSCRIBER


@contextmanager
def organisations_of(user: User) -> Iterator[None]:
    """See the signals and bundles of the organisations where somebody helps people."""
    places = places_of(user)
    keys = [str(place.provider_id) for place in places if place.role in PROVIDER_ROLES]
    with seeing({PROVIDERS: _array(keys)}):
        yield


@contextmanager
def parties(providers: Iterable[int]) -> Iterator[None]:
    """See what these organisations see: a deed on a bundle, after it was asked who may do it."""
    with seeing({PROVIDERS: _array([str(key) for key in providers])}):
        yield


@contextmanager
def authorities_of(user: User) -> Iterator[None]:
    """See the bundles that were offered to the authorities for which somebody speaks."""
    with seeing({AUTHORITIES: _array(_keys(user, MemberRole.OFFICIAL))}):
        yield


@contextmanager
def councils_of(user: User) -> Iterator[None]:
    """See the published bundles of the authorities that somebody's council looks after."""
    with seeing({COUNCILS: _array(_keys(user, MemberRole.COUNCIL_MEMBER))}):
        yield


@contextmanager
def one_report(signal: UUID) -> Iterator[None]:
    """See one signal: the unit of work of the reporter who has its code."""
    with seeing({REPORT: str(signal)}):
        yield


@contextmanager
def one_report_locator(locator: str) -> Iterator[None]:
    """See that a report has this locator: to check a code."""
    with seeing({REPORT_LOCATOR: locator}):
        yield


@contextmanager
def invited_by(token_hash: str) -> Iterator[None]:
    """See one bundle: the unit of work of a professional who came by a link."""
    with seeing({INVITED: token_hash}):
        yield


@contextmanager
def subscriber(token_hash: str) -> Iterator[None]:
    """See one subscription: the unit of work of whoever has the link in its mail."""
    with seeing({SUBSCRIBER: token_hash}):
        yield


@contextmanager
def editing() -> Iterator[None]:
    """See bundles that were offered, to enter an answer that came by letter."""
    with seeing({EDITING: "on"}):
        yield


@contextmanager
def log() -> Iterator[None]:
    """See that signals and bundles are there: to tell which events are of the same."""
    with seeing({LOG: "on"}):
        yield


def _keys(user: User, role: MemberRole) -> list[str]:
    return [str(place.authority_id) for place in places_of(user) if place.role == role]


def _array(keys: list[str]) -> str:
    return f"{{{','.join(keys)}}}"
