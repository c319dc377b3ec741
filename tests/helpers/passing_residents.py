"""What residents try in their conversation, in a visit that goes on or with their code."""

from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import rule

from clientsupport import codes
from clientsupport.codes.submissions import new_submission, open_submission
from intake.actions import conversing
from intake.actions.deleting import delete_request
from intake.actions.visiting import find_request
from intake.enums import DeletionReason, PassingState
from intake.models import HelpRequest
from intake.seeing import one_locator
from tests.helpers.passing_cast import PLACES
from tests.helpers.passing_model import Proposal, Talk
from tests.helpers.passing_scene import REQUESTS, Scene, requests

backwards = st.integers(0, 3)
PURPOSE = "tests.new_code"


class ResidentsRules(Scene):
    """What the resident agrees to moves the request; nothing else does."""

    @rule(request=requests)
    def writes(self, request: str) -> None:
        talk, text = self.talks[request], self.text("bericht")
        if self.resident_tries(conversing.write_message, talk, text=text):
            talk.said.append(text)
            talk.is_closed = False

    @rule(request=requests, back=backwards)
    def says_yes(self, request: str, back: int) -> None:
        talk = self.talks[request]
        proposal = self._proposal(back)
        if proposal and self._decides(conversing.accept_passing, talk, proposal):
            proposal.state = PassingState.ACCEPTED
            talk.goes_to(proposal.to)
