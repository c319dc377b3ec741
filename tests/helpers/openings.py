"""A request that a colleague took up, and everybody who may come to read it."""

from collections.abc import Callable
from datetime import date, timedelta

import time_machine
from django.utils import timezone

from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from directory.enums import MemberRole
from directory.models import Provider
from intake.models import HelpRequest
from intake.permissions import access_of
from intake.seeing import team, team_of
from intake.workplace.actions import hands
from intake.workplace.actions import team as arranging
from tests.factories.directory import make_offer
from tests.factories.people import join, make_coordinator, make_editor, make_supporter, make_user
from tests.factories.requests import make_request
from tests.helpers.jobs import waiting_jobs

MAIL = "intake.jobs.digests.send_glass_broken"
MOMENTS = [timedelta(), timedelta(hours=1), timedelta(days=1)]
TODAY, TOMORROW = timedelta(), timedelta(days=1)


class Scene:
    """A request that a colleague took up, and the people around it."""

    def __init__(self, mover: Callable[["Scene"], User]) -> None:
        make_user(portal_role=PortalRole.PRIVACY_OFFICER, password=None)
        self.offer = make_offer(takes_requests=True)
        self.provider: Provider = self.offer.provider
        self.owner, self.colleague, self.replaced = (
            make_supporter(self.provider, password=None) for _ in range(3)
        )
        make_coordinator(self.provider, password=None)  # one stays, whoever leaves
        self.uuid = make_request(self.offer, supporter=self.owner).pk
        self.mover = mover(self)
        self.away(self.replaced, self.mover, TOMORROW, by=self.replaced)
        self.elsewhere = make_offer(takes_requests=True)

    @property
    def row(self) -> HelpRequest:
        with team(self.provider):
            return HelpRequest.objects.get(pk=self.uuid)

    def day(self, after: timedelta) -> date:
        return timezone.localdate() + after

    def away(
        self, user: User, replacement: User, after: timedelta, *, by: User, reason: str = ""
    ) -> None:
        arranging.add_absence(
            provider=self.provider, user=user, replacement=replacement,
            first_day=self.day(after), last_day=self.day(after), by=by, reason=reason,
        )  # fmt: skip

    def readable(self) -> set[timedelta]:
        """Return when, from now on, the mover can read it as things stand now."""
        now, row, found = timezone.now(), self.row, set()
        with team_of(self.mover):
            for moment in MOMENTS:
                with time_machine.travel(now + moment, tick=False):
                    if access_of(self.mover).can_open(row):
                        found.add(moment)
        return found

    def told(self) -> tuple[list[str], int]:
        """Return the reasons that stand in the log of the mover's openings, and the mails."""
        events = AuditEvent.objects.filter(action=AuditAction.OPENED, actor=self.mover)
        return [event.reason for event in events.order_by("pk")], waiting_jobs().count(MAIL)


def coordinator(scene: Scene) -> User:
    return make_coordinator(scene.provider, password=None)


def behind_glass(scene: Scene) -> User:
    user = coordinator(scene)
    with team_of(user):
        hands.break_glass(request=scene.row, reason="Eerder", by=user)
    return user


def replacement(scene: Scene) -> User:
    """Whom the owner asked to replace them today."""
    user = coordinator(scene)
    scene.away(scene.owner, user, TODAY, by=scene.owner)
    return user


def editing_coordinator(scene: Scene) -> User:
    user = make_editor(password=None)
    join(user, scene.provider, role=MemberRole.COORDINATOR)
    return user


def editor(_scene: Scene) -> User:
    return make_editor(password=None)


def supporter(scene: Scene) -> User:
    return make_supporter(scene.provider, password=None)


MOVERS = [coordinator, behind_glass, replacement, editing_coordinator, editor, supporter]
