"""Requests between residents and three organisations, and whatever can happen to them.

A Hypothesis machine: it tries deeds by anybody, in any order, and compares what the portal does and
shows with what the resident agreed to (`model`), after each step.
"""

from collections import Counter
from datetime import timedelta

from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from clientsupport.database.connections import Role
from directory.enums import MemberRole
from directory.people.actions.access import change_role, remove
from directory.people.dividing import NOBODY, Division
from intake.models import Absence
from intake.retention.actions import delete_expired
from intake.rules.deadlines import KEPT
from intake.workplace.actions.team import add_absence, delete_absence
from tests.helpers.passing.cast import COORDINATOR, PEOPLE, PLACES, ROLES, SUPPORTER, Cast
from tests.helpers.passing.model import Away
from tests.helpers.passing.residents import ResidentsRules
from tests.helpers.passing.scene import HAS_IT, Counted, requests
from tests.helpers.passing.supporters import SupportersRules
from tests.helpers.roles import acting_as

people, places, days = st.sampled_from(PEOPLE), st.sampled_from(PLACES), st.integers(0, 9)
times = st.sampled_from(
    [*(timedelta(minutes=n) for n in (5, 20, 29, 30)), *(timedelta(n) for n in (1, 3, 7, 8)), KEPT]
)
memberships, roles = st.sampled_from([*ROLES]), st.sampled_from([SUPPORTER, COORDINATOR])


class PassingMachine(SupportersRules, ResidentsRules):
    """What supporters and residents do, while people come and go and time passes."""

    @rule(request=requests, to=places, days=days, is_yes=st.booleans())
    def is_proposed_and_decided(self, request: str, to: str, days: int, is_yes: bool) -> None:
        """The straight way, which chance seldom finds; a proposal lasts for seven days."""
        self.proposes(request, HAS_IT, to)
        self.passes(timedelta(days=days))
        self.decides(request, 0, is_yes)

    @rule(request=requests, to=places, days=days)
    def is_proposed_and_taken_back(self, request: str, to: str, days: int) -> None:
        """The way back, too old or not, which chance finds even less."""
        self.proposes(request, HAS_IT, to)
        self.passes(timedelta(days=days))
        self.takes_proposal_back(request, HAS_IT)

    @rule(time=times)
    def time_passes(self, time: timedelta) -> None:
        self.passes(time)
        if time == KEPT:
            self.everything_goes()

    def everything_goes(self) -> None:
        """Delete what nobody touched for ninety days, as the jobs do at night."""
        with acting_as(Role.JOBS):
            delete_expired(timezone.localdate())
        for talk in [*self.talks.values()]:
            self.goes(talk)

    @rule(work=memberships, to=st.sampled_from([None, *PEOPLE]))
    def somebody_leaves(self, work: tuple[str, str], to: str | None) -> None:
        who, place = work
        if not self.teams.works(who, place):
            return
        heir = to if to and to != who and self.teams.works(to, place) else None
        division = Division.all_to(self.cast.user(heir)) if heir else NOBODY
        membership = self.cast.membership(who, place)
        remove(membership=membership, by=self.cast.editor, division=division)
        del self.teams.roles[work]
        if heir:
            self._inherits(who, place, heir)

    @rule(work=memberships | st.tuples(people, places), role=roles)
    def somebody_works_as(self, work: tuple[str, str], role: MemberRole) -> None:
        """Somebody joins, comes back, or gets another role."""
        if self.teams.works(*work):
            place = self.cast.membership(*work)
            change_role(membership=place, role=role, may_bundle=False, by=self.cast.editor)
        else:
            self.cast.let_in(*work, role)
        self.teams.roles[work] = role

    @rule(work=memberships, replacement=people, days=st.integers(0, 5))
    def somebody_is_away(self, work: tuple[str, str], replacement: str, days: int) -> None:
        who, place = work
        may = self.teams.works(who, place) and self.teams.works(replacement, place)
        if not may or who == replacement:
            return  # no form lets one choose this
        today = timezone.localdate()
        absence = add_absence(
            provider=self.cast.offers[place].provider,
            user=self.cast.user(who),
            replacement=self.cast.user(replacement),
            first_day=today,
            last_day=today + timedelta(days=days),
            by=self.cast.user(who),
        )
        self.teams.away.append(Away(absence.pk, place, who, replacement, absence.last_day))

    @rule(place=st.integers(0, 2))
    def somebody_is_back(self, place: int) -> None:
        if place >= len(self.teams.away):
            return
        away = self.teams.away.pop(place)
        absence = Absence.objects.get(pk=away.key)
        delete_absence(absence=absence, by=self.cast.user(away.who))

    def _inherits(self, who: str, place: str, heir: str) -> None:
        self.teams.forget_away(who, place)
        for talk in self.talks.values():
            if talk.holder == place:
                talk.drafts.pop(who, None)
                talk.supporter = heir if talk.supporter == who else talk.supporter


def run_machine(*, runs: int, steps: int, is_same: bool = False) -> Counted:
    """Let the machine run, each run by itself; return how often what was done or refused.

    `is_same`: the same runs each time.
    """
    cast, counted = Cast(), Counter[tuple[str, bool]]()

    def machine() -> PassingMachine:
        return PassingMachine(cast, counted)

    options = settings(
        max_examples=runs,
        stateful_step_count=steps,
        report_multiple_bugs=False,
        derandomize=is_same,
    )
    run_state_machine_as_test(machine, settings=options)  # type: ignore[arg-type]
    return counted
