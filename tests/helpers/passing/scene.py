"""What the rules of the machine stand on: a clock that stands still, the requests, and trying."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import count
from typing import Any, TypeVar
from uuid import UUID

import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from clientsupport.transitions import WrongState
from intake.conversation.actions.visiting import begin_visit, continue_visit
from intake.enums import RequestState
from intake.models import HelpRequest
from intake.seeing import one_request, team_of
from intake.workplace.actions.supporting import NotYours
from tests.factories.requests import ask
from tests.helpers.conversing import find_request
from tests.helpers.passing.cast import BEGIN, OUTSIDER, PEOPLE, Cast
from tests.helpers.passing.model import IDLE, LONGEST, NOBODY, Talk, Visit
from tests.helpers.passing.watch import (
    rows_seen,
    watch_organisation,
    watch_person,
    watch_resident,
)

ONE, TWO, GONE = "one", "two", "deleted"
REQUESTS = {ONE: "noord", TWO: "midden"}  # and whom the resident asks first
HAS_IT, LEADS = "who has it", "who leads there"
requests = st.sampled_from([ONE] * 4 + [TWO] * 3 + [GONE])
workers = st.sampled_from([*[HAS_IT] * 9, *PEOPLE])  # most try what they may
leaders = st.sampled_from([*[LEADS] * 5, *PEOPLE])
Counted = Counter[tuple[str, bool]]
T = TypeVar("T")
TOO_LATE = (NotYours, WrongState, HelpRequest.DoesNotExist)


class Scene(RuleBasedStateMachine):
    """One run. `counted` says how often each deed was done, and how often it was refused."""

    def __init__(self, cast: Cast, counted: Counted) -> None:
        super().__init__()
        self.cast, self.counted = cast, counted
        self.around = transaction.atomic()
        self.around.__enter__()
        self.clock = time_machine.travel(BEGIN, tick=False)
        self.now = self.clock.start()
        self.teams, self.words = cast.teams(), 0
        self.talks: dict[str, Talk] = {}
        self.gone: list[Talk] = []
        self.turns = count()
        for request in REQUESTS:
            self.begin(request)

    def teardown(self) -> None:
        self.clock.stop()
        transaction.set_rollback(True)
        self.around.__exit__(None, None, None)

    def begin(self, request: str) -> None:
        """Let a resident ask an organisation."""
        text, place = self.text("vraag"), REQUESTS[request]
        asked = ask(self.cast.offers[place], text=text)
        self.talks[request] = Talk(asked.uuid, self.teams, place, [text], [asked.code])

    def talk(self, request: str) -> Talk:
        """Return a request; or the one that was deleted last, as soon as there is one."""
        if request == GONE:
            return self.gone[-1] if self.gone else self.talks[ONE]
        return self.talks[request]

    def goes(self, talk: Talk) -> None:
        """Note that all of it is gone; another resident asks."""
        talk.is_gone = True
        self.gone.append(talk)
        self.begin(next(request for request in REQUESTS if self.talks[request] is talk))

    def text(self, kind: str) -> str:
        """Return words that nobody said before."""
        self.words += 1
        return f"{kind} {self.words}"

    def who(self, name: str, talk: Talk) -> str:
        """Return who is meant by the part that they play in a request."""
        team = self.teams.at(talk.holder) or [OUTSIDER]
        has_it = team[-1] if talk.supporter == NOBODY else talk.supporter
        return {HAS_IT: has_it, LEADS: team[0]}.get(name, name)

    def tries(
        self, by: str, deed: Callable[..., Any], talk: Talk, *, may: bool, **facts: Any
    ) -> bool:
        """Let somebody at work do something, and return whether it was done: as it should be."""
        user = self.cast.user(by)
        try:
            with team_of(user):
                deed(request=HelpRequest(uuid=talk.uuid), by=user, **facts)
        except TOO_LATE as refused:
            return self.counts(deed, may=may, refused=refused)
        return self.counts(deed, may=may)

    def resident_tries(
        self, deed: Callable[..., Any], talk: Talk, *, may: bool = True, **facts: Any
    ) -> bool:
        """Let the resident do something; who has no code (any more) tries it all the same."""
        assert self.comes_in(talk) == (None if talk.is_gone else talk.uuid)
        expected = HelpRequest.DoesNotExist if talk.is_gone else WrongState
        try:
            with one_request(talk.uuid):
                deed(request=HelpRequest(uuid=talk.uuid), **facts)
        except expected as refused:
            return self.counts(deed, may=may and not talk.is_gone, refused=refused)
        return self.counts(deed, may=may and not talk.is_gone)

    def counts(
        self, deed: Callable[..., Any], *, may: bool, refused: Exception | None = None
    ) -> bool:
        """Check that it was done or refused as it should be, and count it."""
        assert (refused is None) == may, f"{deed.__name__}: {refused!r}"
        self.counted[deed.__name__, may] += 1
        return may

    def comes_in(self, talk: Talk) -> UUID | None:
        """Go on with the last visit, or come in with the code."""
        if talk.visits and (found := self.goes_on(talk, talk.visits[-1])):
            return found
        found = find_request(talk.codes[-1])
        if found:
            now = timezone.now()
            talk.visits.append(Visit(begin_visit(found), now + IDLE, now + LONGEST))
        return found

    def goes_on(self, talk: Talk, visit: Visit) -> UUID | None:
        """Ask for a page in a visit; it leads somewhere as long as it goes on."""
        found = continue_visit(visit.token)
        assert found == (talk.uuid if visit.goes_on and not talk.is_gone else None)
        visit.idle_until = timezone.now() + IDLE if found else visit.idle_until
        return found

    def passes(self, time: timedelta) -> None:
        self.now.shift(time)

    @invariant()
    def everybody_sees_what_the_resident_agreed_to(self) -> None:
        """All organisations; their people, the pages they read and the residents in turn."""
        turn, talks = next(self.turns), [*self.talks.values(), *self.gone[-1:]]
        assert rows_seen() == {}, "rows that nobody in particular sees"
        for place, offer in self.cast.offers.items():
            watch_organisation(place, offer.provider, talks)
        watch_resident(in_turn(talks, turn))
        in_view = sorted(self.talks.values(), key=lambda talk: talk is not in_turn(talks, turn))
        readers = [who for who in PEOPLE if turn % 2 or in_view[0].may(who)] or PEOPLE
        who = in_turn(readers, turn // 2)
        rows = [(talk, self.as_it_should_stand(talk)) for talk in in_view]
        watch_person(who, self.cast.user(who), rows)

    def as_it_should_stand(self, talk: Talk) -> HelpRequest:
        """Return a row as what was agreed makes it."""
        state = RequestState.CLOSED if talk.is_closed else RequestState.IN_PROGRESS
        return HelpRequest(
            uuid=talk.uuid,
            provider=self.cast.offers[talk.holder].provider,
            supporter_id=self.cast.keys.get(talk.supporter),
            state=state,
        )


def in_turn(all_of_them: Sequence[T], turn: int) -> T:
    return all_of_them[turn % len(all_of_them)]
