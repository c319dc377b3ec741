"""What supporters and coordinators try with a request, theirs or not."""

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import rule

from intake.enums import CloseReason
from intake.models import Passing
from intake.seeing import one_request
from intake.workplace.actions import hands, supporting
from intake.workplace.actions.drafting import save_draft
from tests.helpers.passing.cast import PEOPLE, PLACES
from tests.helpers.passing.model import A_WEEK, GLASS, NOBODY, Proposal, Talk
from tests.helpers.passing.scene import HAS_IT, Scene, leaders, requests, workers


class SupportersRules(Scene):
    """Each deed is tried by anybody; it must be done when they may, and refused otherwise."""

    @rule(request=requests, by=workers)
    def claims(self, request: str, by: str) -> None:
        talk = self.talk(request)
        self.takes_up(talk, self.who(by, talk))

    def takes_up(self, talk: Talk, by: str) -> None:
        if self.tries(by, supporting.claim, talk, may="claim" in talk.may(by)):
            talk.supporter = by

    @rule(request=requests, by=workers)
    def releases(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        may = "answer" in talk.may(by) and not talk.is_closed
        if self.tries(by, supporting.release, talk, may=may):
            talk.supporter = NOBODY

    @rule(request=requests, by=workers, is_question=st.booleans())
    def answers(self, request: str, by: str, is_question: bool) -> None:
        talk, by = self._part(request, by)
        text, may = self.text("antwoord"), "answer" in talk.may(by)
        if self.tries(by, supporting.answer, talk, may=may, text=text, is_question=is_question):
            talk.said.append(text)
            talk.is_closed = False
            talk.drafts.pop(by, None)

    @rule(request=requests, by=workers)
    def drafts(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        text, may = self.text("concept"), "answer" in talk.may(by)
        if self.tries(by, save_draft, talk, may=may, typed={"text": text}):
            talk.drafts[by] = text

    @rule(request=requests, by=workers)
    def notes(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        text = self.text("notitie")
        if self.tries(by, supporting.add_note, talk, may="open" in talk.may(by), text=text):
            talk.notes.append(text)

    @rule(request=requests, by=workers, reason=st.sampled_from([*CloseReason][:4]))
    def closes(self, request: str, by: str, reason: CloseReason) -> None:
        talk, by = self._part(request, by)
        text, may = self.text("slot"), "answer" in talk.may(by) and not talk.is_closed
        if self.tries(by, supporting.close, talk, may=may, reason=reason, text=text):
            talk.said.append(text)
            talk.is_closed = True
            talk.end_proposals()

    @rule(request=requests, by=workers)
    def reopens(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        if self.tries(by, supporting.reopen, talk, may="answer" in talk.may(by) and talk.is_closed):
            talk.is_closed = False

    @rule(request=requests, by=workers, to=st.sampled_from(PLACES))
    def proposes(self, request: str, by: str, to: str) -> None:
        talk, by = self._part(request, by)
        may = "answer" in talk.may(by) and not talk.is_closed and to != talk.holder
        deed, offer = hands.propose_passing, self.cast.offers[to]
        if self.tries(by, deed, talk, may=may, to=offer):
            talk.end_proposals()
            until = timezone.localdate() + A_WEEK
            talk.proposals.append(Proposal(_newest_proposal(talk), to, until))

    @rule(request=requests, by=workers)
    def takes_proposal_back(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        may = "answer" in talk.may(by) and bool(talk.proposed())
        if self.tries(by, hands.revoke_passing, talk, may=may):
            talk.end_proposals()

    @rule(request=requests, by=leaders, to=st.sampled_from([None, *PEOPLE]))
    def reassigns(self, request: str, by: str, to: str | None) -> None:
        talk, by = self._part(request, by)
        may = "reassign" in talk.may(by) and (not to or "see" in talk.may(to))
        user = self.cast.user(to) if to else None
        if self.tries(by, hands.reassign, talk, may=may, to=user, reason="ziek"):
            talk.supporter = to or NOBODY

    @rule(request=requests, by=leaders)
    def breaks_glass(self, request: str, by: str) -> None:
        talk, by = self._part(request, by)
        deed = hands.break_glass
        if self.tries(by, deed, talk, may="glass" in talk.may(by), reason="ziek"):
            talk.glass.append((by, timezone.now() + GLASS))

    def _part(self, request: str, by: str) -> tuple[Talk, str]:
        """Return a request and who tries something with it; who is to have it takes it up first."""
        talk = self.talk(request)
        who = self.who(by, talk)
        if by == HAS_IT and "claim" in talk.may(who):
            self.takes_up(talk, who)
        return talk, who


def _newest_proposal(talk: Talk) -> int:
    with one_request(talk.uuid):
        return Passing.objects.latest("pk").pk
