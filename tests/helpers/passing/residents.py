"""What residents try in their conversation, in a visit that goes on or with their code."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from clientsupport.privacy import codes
from clientsupport.privacy.codes import Code
from clientsupport.privacy.codes.submissions import new_submission, open_submission
from intake.conversation.actions import conversing
from intake.conversation.actions.visiting import end_visit
from intake.enums import DeletionReason, PassingState
from intake.retention.deleting import delete_request
from tests.helpers.conversing import find_request
from tests.helpers.passing.cast import PLACES
from tests.helpers.passing.model import Proposal, Talk
from tests.helpers.passing.scene import Scene, requests

PURPOSE = "tests.new_code"
backwards = st.integers(0, 3)
ways = st.sampled_from(["with a code", "with a new code", "in a tab", "leaves"])
steps = st.integers(1, len(PLACES) - 1)


class ResidentsRules(Scene):
    """What the resident agrees to moves the request; nothing else does."""

    @rule(request=requests)
    def writes(self, request: str) -> None:
        talk, text = self.talk(request), self.text("bericht")
        if self.resident_tries(conversing.write_message, talk, text=text):
            talk.said.append(text)
            talk.is_closed = False

    @rule(request=requests, back=backwards, is_yes=st.booleans())
    def decides(self, request: str, back: int, is_yes: bool) -> None:
        talk, proposal = self.talk(request), self._proposal(request, back)
        if proposal is None:
            return
        deed = conversing.accept_passing if is_yes else conversing.refuse_passing
        may = proposal in talk.proposals and proposal.is_open
        if self.resident_tries(deed, talk, may=may, passing=proposal.key):
            proposal.state = PassingState.ACCEPTED if is_yes else PassingState.REFUSED
            if is_yes:
                proposal.came_from = talk.holder
                talk.goes_to(proposal.to)

    @rule(request=requests, further=steps)
    def asks_other(self, request: str, further: int) -> None:
        talk = self.talk(request)
        place = PLACES[(PLACES.index(talk.holder) + further) % len(PLACES)]
        if self.resident_tries(conversing.ask_other, talk, offer=self.cast.offers[place]):
            talk.end_proposals()
            talk.goes_to(place)

    @rule(request=requests)
    def is_ready(self, request: str) -> None:
        talk = self.talk(request)
        if self.resident_tries(conversing.finish, talk):
            talk.end_proposals()
            talk.is_closed = True

    @rule(request=requests)
    def deletes(self, request: str) -> None:
        talk = self.talk(request)
        deleted = delete_request(request=talk.uuid, reason=DeletionReason.RESIDENT)
        assert deleted == (not talk.is_gone)
        if deleted:
            self.goes(talk)

    @rule(request=requests, back=backwards, how=ways)
    def comes_or_goes(self, request: str, back: int, how: str) -> None:
        """Only the last code leads in, and only a visit that goes on leads further."""
        talk = self.talk(request)
        visits = talk.visits[::-1][back : back + 1]
        if how == "with a code":
            self._types(talk, talk.codes[-1 - back % len(talk.codes)])
        elif how == "with a new code":
            self._makes_new_code(talk)
        for visit in visits if how == "in a tab" else []:
            self.goes_on(talk, visit)
        for visit in visits if how == "leaves" else []:
            end_visit(visit.token)
            visit.is_ended = True

    def _types(self, talk: Talk, code: Code) -> None:
        leads = code == talk.codes[-1] and not talk.is_gone
        assert find_request(code) == (talk.uuid if leads else None)

    def _makes_new_code(self, talk: Talk) -> None:
        if self.comes_in(talk) is None:
            return
        _draw, code = open_submission(new_submission(PURPOSE), PURPOSE).free_code(lambda _: False)
        token = talk.visits[-1].token
        conversing.renew_code(request=talk.uuid, sealed=codes.seal(code), token=token)
        talk.codes.append(code)
        for other in talk.visits[:-1]:
            other.is_ended = True

    def _proposal(self, request: str, back: int) -> Proposal | None:
        """Return the last proposal of a request, an older one, or one of another request."""
        own = self.talk(request).proposals[::-1]
        others = [p for talk in (*self.talks.values(), *self.gone) for p in talk.proposals]
        return ([*own, *[p for p in others if p not in own]] + [None] * 4)[back]
