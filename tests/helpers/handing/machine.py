"""Cases between three organisations, and whatever can happen to them.

A Hypothesis machine: it tries deeds by anybody, in any order, and compares what the portal does and
shows with what was agreed on (`model`), after each step.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import count
from typing import Any

import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.transitions import WrongState
from directory.people.actions.access import remove
from directory.people.dividing import NOBODY as TO_NOBODY
from directory.people.dividing import Division
from intake.cases.actions.answering import (
    accept_handover,
    end_overdue,
    refuse_handover,
    take_back_handover,
)
from intake.cases.actions.closing import close_case, reopen_case
from intake.cases.actions.counting import recount
from intake.cases.actions.giving import give_case
from intake.cases.actions.logging import Contact, add_contact
from intake.cases.actions.proposing import Proposal, propose_handover
from intake.cases.queries.counting import found_in_rows
from intake.enums import (
    Activity,
    CaseCloseReason,
    FollowOn,
    HandoverState,
    Refusal,
    Shared,
    TakenBack,
)
from intake.models import Case, CaseTally, Handover
from intake.rules.case_counts import EVERYBODY
from intake.rules.case_days import NotPossible
from intake.seeing import team, team_of, teams
from intake.workplace.actions.supporting import NotYours
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import add_factor
from tests.helpers.handing.model import A_WEEK, PROPOSED, Held, Proposed
from tests.helpers.handing.watch import watch_nobody, watch_organisation, watch_person
from tests.helpers.passing.cast import BEGIN, OUTSIDER, PEOPLE, PLACES, ROLES, Cast
from tests.helpers.passing.model import NOBODY
from tests.helpers.roles import acting_as

CASES = {"one": ("bas", "noord"), "two": ("eva", "midden")}
HAS_IT, LEADS, IS_ASKED, GAVE = "who has it", "who leads there", "who is asked", "who gave it"
Counted = Counter[tuple[str, bool]]
cases, places = st.sampled_from([*CASES]), st.sampled_from(PLACES)
supporters = st.sampled_from([*[HAS_IT] * 9, *PEOPLE])  # most try what they may
leaders = st.sampled_from([*[LEADS] * 5, *PEOPLE])
answerers = st.sampled_from([*[IS_ASKED] * 9, *PEOPLE])
takers = st.sampled_from([*[GAVE] * 4, *[HAS_IT] * 4, *PEOPLE])
yes_or_no = st.booleans()
whom = st.sampled_from([*[NOBODY] * 4, *PEOPLE])
ends = st.sampled_from(["yes", "no", "back"])
which = st.integers(0, 3)  # of the hand-overs of a case, the latest first
REFUSED = (NotYours, WrongState, NotPossible, Case.DoesNotExist, Handover.DoesNotExist)


class HandingMachine(RuleBasedStateMachine):
    """One run. `counted` says how often each deed was done, and how often it was refused."""

    def __init__(self, cast: Cast, counted: Counted) -> None:
        super().__init__()
        self.cast, self.counted = cast, counted
        self.around = transaction.atomic()
        self.around.__enter__()
        self.clock = time_machine.travel(BEGIN, tick=False)
        self.now = self.clock.start()
        self.teams, self.turns, self.words = cast.teams(), count(), count()
        self.held = {name: self._begin(who, place) for name, (who, place) in CASES.items()}
        self.contacts = len(CASES)

    def _begin(self, who: str, place: str) -> Held:
        row = make_case(self.cast.user(who), self._provider(place), alias=f"alias {who}")
        known = (row.number, row.reference)
        return Held(row.pk, self.teams, place, who, known, notes={NOTE: place})

    def teardown(self) -> None:
        try:
            self.numbers_are_those_of_the_rows()
        finally:
            self.clock.stop()
            transaction.set_rollback(True)
            self.around.__exit__(None, None, None)

    def numbers_are_those_of_the_rows(self) -> None:
        """Moving to and fro makes no case more or less, and no contact."""
        with acting_as(Role.JOBS):
            read_changes()
            found = found_in_rows()
            assert recount(found) == 0, "numbers that are wrong"
        opened = CaseTally.objects.filter(measure="opened", supporter=EVERYBODY)
        assert sum(tally.number for tally in opened) == len(CASES)
        contacts = CaseTally.objects.filter(measure="contacts", supporter=EVERYBODY)
        assert sum(tally.number for tally in contacts) == self.contacts

    @rule(
        name=cases, by=supporters, to=places, whom=whom, is_all=st.booleans(), asked=st.booleans()
    )
    def proposes(
        self, name: str, by: str, to: str, whom: str, *, is_all: bool, asked: bool
    ) -> None:
        case = self.held[name]
        by, is_inside = self._who(by, case), to == case.holder
        is_named = whom == NOBODY or (self.teams.works(whom, to) and whom != case.supporter)
        is_free = case.running is None and not case.is_closed
        may = case.works_on(by) and is_free and is_named and (is_inside or asked)
        proposal = Proposal(
            to_provider=self._provider(to),
            to_supporter=None if whom == NOBODY else self.cast.user(whom),
            shared=Shared.EVERYTHING if is_all else Shared.FACTS,
            consent_on=timezone.localdate() if asked else None,
            reason="Daarom.",
        )
        if self._tries(by, propose_handover, may=may, case=self._row(case), proposal=proposal):
            with team(self._provider(case.holder)):
                key = Handover.objects.get(case=case.uuid, state=PROPOSED).pk
            until = timezone.localdate() + A_WEEK
            made = Proposed(key, case.holder, case.supporter, by, to, whom, is_all, until)
            case.proposals.append(made)

    @rule(name=cases, by=answerers, turn=which)
    def accepts(self, name: str, by: str, turn: int) -> None:
        case, proposal = self._proposal(name, turn)
        if proposal is None:
            return
        by = self._who(by, case, proposal)
        may = case.may_answer(by, proposal) and not case.is_closed
        if self._tries(by, accept_handover, may=may, handover=self._handover(proposal)):
            case.goes(proposal, by)
            case.known_as = self._known(case)

    @rule(name=cases, by=answerers, turn=which, why=st.sampled_from(Refusal))
    def refuses(self, name: str, by: str, turn: int, why: Refusal) -> None:
        case, proposal = self._proposal(name, turn)
        if proposal is None:
            return
        by = self._who(by, case, proposal)
        handover, may = self._handover(proposal), case.may_answer(by, proposal)
        if self._tries(by, refuse_handover, may=may, handover=handover, why=why):
            proposal.state, proposal.answered_by = HandoverState.REFUSED, by

    @rule(name=cases, by=takers, turn=which, why=st.sampled_from(TakenBack))
    def takes_back(self, name: str, by: str, turn: int, why: TakenBack) -> None:
        case, proposal = self._proposal(name, turn)
        if proposal is None:
            return
        by = self._who(by, case, proposal)
        handover, may = self._handover(proposal), case.may_take_back(by, proposal)
        was_proposed = proposal.state == PROPOSED
        if not self._tries(by, take_back_handover, may=may, handover=handover, why=why):
            return
        if was_proposed:
            case.withdraws()
            return
        case.returns(proposal)
        if not proposal.is_inside:
            assert self._known(case) == proposal.known_as, "it returns as it was known"
            case.known_as = self._known(case)

    @rule(name=cases, to=places, is_all=yes_or_no, days=st.integers(0, 9), end=ends)
    def goes_the_straight_way(
        self, name: str, to: str, days: int, end: str, *, is_all: bool
    ) -> None:
        """Which chance seldom finds: proposed, answered some days later, perhaps taken back."""
        self.proposes(name, HAS_IT, to, NOBODY, is_all=is_all, asked=True)
        self.passes(timedelta(days=days))
        if end == "no":
            self.refuses(name, IS_ASKED, 0, Refusal.CONFLICT)
            return
        self.accepts(name, IS_ASKED, 0)
        if end == "back":
            self.takes_back(name, GAVE, 0, TakenBack.CONSENT)

    @rule(name=cases, by=leaders, to=whom)
    def gives(self, name: str, by: str, to: str) -> None:
        case = self.held[name]
        by = self._who(by, case)
        may = self.teams.leads(by, case.holder)
        may = may and (to == NOBODY or self.teams.works(to, case.holder))
        heir = None if to == NOBODY else self.cast.user(to)
        row = self._row(case)
        if self._tries(by, give_case, may=may, case=row, to=heir, reason="ziek"):
            case.withdraws()
            case.supporter = to

    @rule(name=cases, by=supporters)
    def logs(self, name: str, by: str) -> None:
        case = self.held[name]
        by, text = self._who(by, case), f"notitie {next(self.words)}"
        contact = Contact(timezone.localdate(), "telefoon", Activity.ADVICE, 10, text)
        may = case.works_on(by)
        if case.is_closed:
            return
        if self._tries(by, add_contact, may=may, case=self._row(case), contact=contact):
            case.notes[text] = case.holder
            self.contacts += 1

    @rule(name=cases, by=supporters)
    def ends_or_goes_on(self, name: str, by: str) -> None:
        case = self.held[name]
        by = self._who(by, case)
        may = case.works_on(by)
        row, today = self._row(case), timezone.localdate()
        ends = {"on": today, "reason": CaseCloseReason.HELPED, "follow_on": FollowOn.NONE}
        deed: Callable[..., Any] = reopen_case if case.is_closed else close_case
        if self._tries(by, deed, may=may, case=row, **({} if case.is_closed else ends)):
            case.is_closed = not case.is_closed

    @rule(days=st.sampled_from([1, 3, 7, 8]))
    def time_passes(self, days: int) -> None:
        self.passes(timedelta(days=days))

    @rule(work=st.sampled_from([*ROLES]), to=st.sampled_from([None, *PEOPLE]))
    def leaves_or_comes_back(self, work: tuple[str, str], to: str | None) -> None:
        who, place = work
        if not self.teams.works(who, place):
            self.cast.let_in(who, place, ROLES[work])
            self.teams.roles[work] = ROLES[work]
            return
        heir = to if to and to != who and self.teams.works(to, place) else None
        division = Division.all_to(self.cast.user(heir)) if heir else TO_NOBODY
        membership = self.cast.membership(who, place)
        remove(membership=membership, by=self.cast.editor, division=division, reason="weg")
        del self.teams.roles[work]
        for case in self.held.values() if heir else ():
            running = case.running
            if running and (running.to, running.to_whom) == (place, who):
                running.to_whom = NOBODY
            if (case.holder, case.supporter) == (place, who):
                case.withdraws()
                case.supporter = heir or NOBODY

    @invariant()
    def everybody_sees_what_was_agreed_on(self) -> None:
        """All organisations; their people in turn."""
        held = [*self.held.values()]
        watch_nobody()
        for place in PLACES:
            watch_organisation(place, self._provider(place), held)
        who = PEOPLE[next(self.turns) % len(PEOPLE)]
        watch_person(who, self.cast.user(who), held)

    def passes(self, time: timedelta) -> None:
        """Let time pass, with the job that ends what is over."""
        self.now.shift(time)
        with acting_as(Role.JOBS), all_rows():
            end_overdue(timezone.localdate())
        for case in self.held.values():
            case.ends(timezone.localdate())

    def _tries(self, by: str, deed: Callable[..., Any], *, may: bool, **facts: Any) -> bool:
        """Let somebody do something, and return whether it was done: as it should be."""
        user, refused = self.cast.user(by), None
        try:
            with team_of(user):
                deed(by=user, **facts)
        except REFUSED as error:
            refused = error
        assert (refused is None) == may, f"{deed.__name__} by {by}: {refused!r}"
        self.counted[deed.__name__, may] += 1
        return may

    def _who(self, name: str, case: Held, proposal: Proposed | None = None) -> str:
        """Return who is meant by the part that they play."""
        leads = self.teams.at(case.holder) or [OUTSIDER]
        asked = [who for who in PEOPLE if proposal and case.is_asked(who, proposal)]
        parts = {
            HAS_IT: leads[-1] if case.supporter == NOBODY else case.supporter,
            LEADS: leads[0],
            IS_ASKED: (asked or [OUTSIDER])[0],
            GAVE: proposal.giver if proposal and proposal.giver != NOBODY else OUTSIDER,
        }
        return parts.get(name, name)

    def _proposal(self, name: str, turn: int) -> tuple[Held, Proposed | None]:
        case = self.held[name]
        latest: Sequence[Proposed] = case.proposals[::-1]
        return case, latest[turn % len(latest)] if latest else None

    def _provider(self, place: str) -> Any:
        return self.cast.offers[place].provider

    def _row(self, case: Held) -> Case:
        return Case(uuid=case.uuid)

    def _handover(self, proposal: Proposed) -> Handover:
        with teams(str(self._provider(place).pk) for place in PLACES):
            return Handover.objects.get(pk=proposal.key)

    def _known(self, case: Held) -> tuple[int, str]:
        with team(self._provider(case.holder)):
            row = Case.objects.get(pk=case.uuid)
        return row.number, row.reference


def run_machine(*, runs: int, steps: int, is_same: bool = False) -> Counted:
    """Let the machine run, each run by itself; return how often what was done or refused.

    `is_same`: the same runs each time.
    """
    cast, counted = Cast(), Counter[tuple[str, bool]]()
    for key in PEOPLE:
        add_factor(cast.user(key))

    def machine() -> HandingMachine:
        return HandingMachine(cast, counted)

    options = settings(
        max_examples=runs,
        stateful_step_count=steps,
        report_multiple_bugs=False,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a shorter run takes too long
        derandomize=is_same,
    )
    run_state_machine_as_test(machine, settings=options)  # type: ignore[arg-type]
    return counted
