"""Requests between residents and three organisations, and whatever can happen to them.

A Hypothesis machine: it tries deeds by anybody, in any order, and compares what the portal does and
shows with what the resident agreed to (`passing_model`), after each step.
"""

from collections import Counter
from datetime import timedelta

from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test, rule

from clientsupport.database.connections import Role
from directory.actions.access import change_role, remove
from intake.actions.retention import delete_expired
from intake.actions.team import add_absence, delete_absence
from intake.models import Absence
from tests.factories.people import join
from tests.helpers.passing_cast import COORDINATOR, PEOPLE, PLACES, ROLES, SUPPORTER, Cast
from tests.helpers.passing_model import NOBODY, Away
from tests.helpers.passing_residents import ResidentsRules
from tests.helpers.passing_scene import Counted
from tests.helpers.passing_supporters import SupportersRules
from tests.helpers.roles import acting_as

people, places = st.sampled_from(PEOPLE), st.sampled_from(PLACES)
memberships, roles = st.sampled_from([*ROLES]), st.sampled_from([SUPPORTER, COORDINATOR])


class PassingMachine(SupportersRules, ResidentsRules):
    """What supporters and residents do, while people come and go and time passes."""

    @rule(days=st.integers(1, 8))
    def days_pass(self, days: int) -> None:
        self.passes(timedelta(days=days))

    @rule(minutes=st.integers(5, 40))
    def minutes_pass(self, minutes: int) -> None:
        self.passes(timedelta(minutes=minutes))

    @rule()
    def ninety_days_pass(self) -> None:
        self.passes(timedelta(days=90))
        with acting_as(Role.JOBS):
            delete_expired(timezone.localdate())
        for talk in self.talks.values():
            talk.is_gone = True

    @rule(work=memberships, to=st.sampled_from([None, *PEOPLE]))
    def somebody_leaves(self, work: tuple[str, str], to: str | None) -> None:
        who, place = work
        if not self.teams.works(who, place):
            return
        heir = to if to and to != who and self.teams.works(to, place) else None
        user = self.cast.user(heir) if heir else None
        remove(membership=self.cast.membership(who, place), by=self.cast.editor, to=user)
        del self.teams.roles[work]
        if heir:
            self._inherits(who, place, heir)

    @rule(who=people, place=places, role=roles)
    def somebody_joins(self, who: str, place: str, role: str) -> None:
        if self.teams.works(who, place):
            return
        user = self.cast.user(who)
        user.is_active = True
        user.save(update_fields=["is_active"])
        self.teams.roles[who, place] = role
        join(user, self.cast.offers[place].provider, role=role)

    @rule(work=memberships, role=roles)
    def somebody_gets_another_role(self, work: tuple[str, str], role: str) -> None:
        if not self.teams.works(*work):
            return
        membership = self.cast.membership(*work)
        change_role(membership=membership, role=role, may_bundle=False, by=self.cast.editor)
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


def run_machine(*, runs: int, steps: int) -> Counted:
    """Let the machine run, each run by itself; return how often what was done or refused."""
    cast, counted = Cast(), Counter[tuple[str, bool]]()

    def machine() -> PassingMachine:
        return PassingMachine(cast, counted)

    options = settings(max_examples=runs, stateful_step_count=steps)
    run_state_machine_as_test(machine, settings=options)  # type: ignore[arg-type]
    return counted
