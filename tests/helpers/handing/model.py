"""Who has a case and reads what of it, told a second time and simply: by what was agreed on.

Knows the clock and no database. People and organisations are the names of `passing.cast`.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from django.utils import timezone

from intake.enums import HandoverState
from tests.helpers.passing.model import NOBODY, Teams

A_WEEK = timedelta(days=7)
PROPOSED, ACCEPTED = HandoverState.PROPOSED, HandoverState.ACCEPTED
Known = tuple[int, str]  # number and reference


@dataclass
class Proposed:
    """A hand-over as it should be."""

    key: UUID
    came_from: str
    giver: str  # whose case it was
    by: str
    to: str
    to_whom: str  # NOBODY: anybody there
    is_all: bool
    until: date
    state: HandoverState = PROPOSED
    answered_by: str = NOBODY
    answered_on: date | None = None
    known_as: Known | None = None
    moved: list[str] = field(default_factory=list)

    @property
    def is_inside(self) -> bool:
        return self.came_from == self.to


@dataclass
class Held:
    """A case as it should be. `notes`: each text, and the organisation that may read it."""

    uuid: UUID
    teams: Teams
    holder: str
    supporter: str
    known_as: Known
    notes: dict[str, str] = field(default_factory=dict)
    is_closed: bool = False
    proposals: list[Proposed] = field(default_factory=list)

    @property
    def running(self) -> Proposed | None:
        return next((p for p in self.proposals if p.state == PROPOSED), None)

    def works_on(self, who: str) -> bool:
        return self.teams.works(who, self.holder) and who == self.supporter

    def opens(self, who: str) -> bool:
        return self.teams.works(who, self.holder) and self.supporter in {who, NOBODY}

    def gives(self, who: str, proposal: Proposed) -> bool:
        place = proposal.came_from
        is_theirs = who in {proposal.giver, proposal.by} or self.teams.leads(who, place)
        return self.teams.works(who, place) and is_theirs

    def got(self, who: str, proposal: Proposed) -> bool:
        leads = self.teams.leads(who, proposal.to) and not proposal.is_inside
        return self.teams.works(who, proposal.to) and (leads or self.works_on(who))

    def is_asked(self, who: str, proposal: Proposed) -> bool:
        is_named = proposal.to_whom in {NOBODY, who}
        is_own = who in {proposal.giver, proposal.by}
        return self.teams.works(who, proposal.to) and is_named and not is_own

    def may_answer(self, who: str, proposal: Proposed) -> bool:
        is_open = proposal.state == PROPOSED and timezone.localdate() <= proposal.until
        return is_open and self.is_asked(who, proposal)

    def may_take_back(self, who: str, proposal: Proposed) -> bool:
        if proposal.state == PROPOSED:
            return self.gives(who, proposal)
        if proposal.state != ACCEPTED or proposal.answered_on is None:
            return False
        sides = self.got(who, proposal) or (not proposal.is_inside and self.gives(who, proposal))
        return sides and timezone.localdate() <= proposal.answered_on + A_WEEK

    def sees(self, who: str, proposal: Proposed) -> bool:
        """Tell whether somebody may know of a hand-over."""
        if self.gives(who, proposal):
            return True
        if proposal.state == PROPOSED:
            return self.is_asked(who, proposal) or self.teams.leads(who, proposal.to)
        is_theirs = proposal.answered_by == who and self.teams.works(who, proposal.to)
        return is_theirs or (proposal.state == ACCEPTED and self.got(who, proposal))

    def shown_at(self, place: str) -> bool:
        """Tell whether the row itself comes through the wall."""
        asked = self.running and self.running.to == place and not self.is_closed
        return place == self.holder or bool(asked)

    def read_at(self, place: str) -> list[str]:
        """Return which notes come through."""
        here = place == self.holder
        return sorted(text for text, reader in self.notes.items() if here and reader == place)

    def goes(self, proposal: Proposed, by: str) -> None:
        """Let somebody take it over."""
        proposal.giver, proposal.known_as = self.supporter, self.known_as
        proposal.state, proposal.answered_by = ACCEPTED, by
        proposal.answered_on, self.supporter = timezone.localdate(), by
        if not proposal.is_inside:
            before, self.holder = self.holder, proposal.to
            if proposal.is_all:
                proposal.moved = [t for t, reader in self.notes.items() if reader == before]
                self.notes |= dict.fromkeys(proposal.moved, proposal.to)
        self._settle(proposal)

    def returns(self, proposal: Proposed) -> None:
        """Let it go back to where it came from."""
        self.withdraws()
        proposal.state = HandoverState.REVOKED
        is_there = self.teams.works(proposal.giver, proposal.came_from)
        self.supporter = proposal.giver if is_there else NOBODY
        if not proposal.is_inside:
            self.holder = proposal.came_from
            self.notes |= dict.fromkeys(proposal.moved, proposal.came_from)
        self._settle(proposal)

    def withdraws(self) -> None:
        if self.running:
            self.running.state = HandoverState.REVOKED

    def ends(self, today: date) -> None:
        """Let time do its work."""
        for proposal in self.proposals:
            if proposal.state == PROPOSED and proposal.until < today:
                proposal.state = HandoverState.EXPIRED
            answered = proposal.answered_on
            if proposal.state == ACCEPTED and answered and answered + A_WEEK < today:
                proposal.state = HandoverState.DONE

    def _settle(self, latest: Proposed) -> None:
        for proposal in self.proposals:
            is_other = proposal is not latest and proposal.state == ACCEPTED
            if is_other and (proposal.is_inside or not latest.is_inside):
                proposal.state = HandoverState.DONE
