"""What the rules of the machine stand on: a clock that stands still, the requests, and trying."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant

from intake.actions.conversing import NoLongerOpen
from intake.actions.supporting import NotYours
from intake.actions.visiting import begin_visit, continue_visit, find_request
from intake.models import HelpRequest
from intake.seeing import one_request, team_of
from tests.factories.requests import ask
from tests.helpers.passing_cast import BEGIN, OUTSIDER, PEOPLE, Cast
from tests.helpers.passing_model import IDLE, LONGEST, NOBODY, Talk, Visit
from tests.helpers.passing_watch import watch_nobody, watch_resident, watch_team

REQUESTS = {"one": "noord", "two": "midden"}  # and whom the resident asks first
HAS_IT, LEADS = "who has it", "who leads there"
requests = st.sampled_from([*REQUESTS])
workers = st.sampled_from([*[HAS_IT] * 9, *PEOPLE])  # most try what they may
leaders = st.sampled_from([*[LEADS] * 5, *PEOPLE])
Counted = Counter[tuple[str, bool]]
TOO_LATE = (NotYours, NoLongerOpen, HelpRequest.DoesNotExist)


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
        for request, place in REQUESTS.items():
            self.begin(request, place)

    def teardown(self) -> None:
        self.clock.stop()
        transaction.set_rollback(True)
        self.around.__exit__(None, None, None)

    def begin(self, request: str, place: str) -> None:
        """Let a resident ask an organisation."""
        text = self.text("vraag")
        asked = ask(self.cast.offers[place], text=text)
        self.talks[request] = Talk(asked.uuid, self.teams, place, [text], [asked.code])

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
        try:
            with one_request(talk.uuid):
                deed(request=HelpRequest(uuid=talk.uuid), **facts)
        except TOO_LATE as refused:
            assert isinstance(refused, HelpRequest.DoesNotExist) == talk.is_gone
            return self.counts(deed, may=may and not talk.is_gone, refused=refused)
        return self.counts(deed, may=may and not talk.is_gone)

    def counts(
        self, deed: Callable[..., Any], *, may: bool, refused: Exception | None = None
    ) -> bool:
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
        talks = [*self.talks.values(), *self.gone]
        names = {key: who for who, key in self.cast.keys.items()}
        watch_nobody()
        for who, user in self.cast.everybody().items():
            watch_team(who, user, talks, names)
        for talk in talks:
            watch_resident(talk)
