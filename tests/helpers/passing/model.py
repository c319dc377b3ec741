"""Who may read a request, told a second time and simply: by what its resident agreed to.

Knows the clock and no database. People and organisations are the names of `passing_cast`.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from django.utils import timezone

from clientsupport.privacy.codes import Code
from directory.enums import MemberRole
from intake.enums import PassingState

IDLE, LONGEST = timedelta(minutes=20), timedelta(hours=2)
GLASS, A_WEEK = timedelta(minutes=30), timedelta(days=7)
NOBODY = "nobody"


@dataclass
class Away:
    """Somebody who is away, and the colleague who goes on meanwhile."""

    key: int
    place: str
    who: str
    replacement: str
    last_day: date


@dataclass
class Teams:
    """Who works where as what, and who is away."""

    roles: dict[tuple[str, str], MemberRole]
    away: list[Away] = field(default_factory=list)

    def works(self, who: str, place: str) -> bool:
        return (who, place) in self.roles

    def leads(self, who: str, place: str) -> bool:
        return self.roles.get((who, place)) == MemberRole.COORDINATOR

    def at(self, place: str) -> list[str]:
        """Return who works somewhere, who leads there first."""
        found = [who for who, where in self.roles if where == place]
        return sorted(found, key=lambda who: (not self.leads(who, place), who))

    def replaces(self, who: str, colleague: str, place: str) -> bool:
        today = timezone.localdate()
        theirs = [a for a in self.away if (a.place, a.who) == (place, colleague)]
        return any(a.replacement == who and today <= a.last_day for a in theirs)

    def forget_away(self, who: str, place: str) -> None:
        """Let nobody replace somebody there, nor they anybody."""
        self.away = [a for a in self.away if a.place != place or who not in (a.who, a.replacement)]


@dataclass
class Proposal:
    """Another organisation that a supporter proposed."""

    key: int
    to: str
    until: date
    state: PassingState = PassingState.PROPOSED
    came_from: str = ""  # where it was when the resident said yes

    @property
    def is_open(self) -> bool:
        return self.state == PassingState.PROPOSED and timezone.localdate() <= self.until


@dataclass
class Visit:
    """A browser in which the resident came in."""

    token: str
    idle_until: datetime
    ends_at: datetime
    is_ended: bool = False

    @property
    def goes_on(self) -> bool:
        return not self.is_ended and timezone.now() < min(self.idle_until, self.ends_at)


@dataclass
class Talk:
    """A request as it should be. `holder` is the organisation that the resident agreed to last."""

    uuid: UUID
    teams: Teams
    holder: str
    said: list[str]
    codes: list[Code]
    supporter: str = NOBODY
    is_closed: bool = False
    is_gone: bool = False
    notes: list[str] = field(default_factory=list)
    drafts: dict[str, str] = field(default_factory=dict)
    glass: list[tuple[str, datetime]] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)

    def is_at(self, place: str) -> bool:
        return not self.is_gone and place == self.holder

    def may(self, who: str) -> set[str]:
        """Return what somebody may do with it now; the table stands in docs/workplace.md."""
        if self.is_gone or not self.teams.works(who, self.holder):
            return set()
        leads, free = self.teams.leads(who, self.holder), self.supporter == NOBODY
        opens = free or self.has_hands_on(who) or (leads and self._broke_glass(who))
        deeds = {
            "see": True,
            "open": opens,
            "claim": free and not self.is_closed,
            "answer": self.has_hands_on(who),
            "reassign": leads,
            "glass": leads and not opens,
        }
        return {deed for deed, may in deeds.items() if may}

    def has_hands_on(self, who: str) -> bool:
        """Tell whether somebody works on it, for themselves or for a colleague."""
        return who == self.supporter or self.teams.replaces(who, self.supporter, self.holder)

    def open_proposal(self) -> Proposal | None:
        """Return what the resident can say yes to."""
        return next((proposal for proposal in self.proposals if proposal.is_open), None)

    def rows(self, *, of_team: bool = True) -> dict[str, int]:
        """Return how many rows of each kind there are; a resident has no notes, drafts, glass."""
        counts = {"request": 1, "message": len(self.said), "passing": len(self.proposals)}
        if of_team:
            inner = {"note": len(self.notes), "draft": len(self.drafts), "glass": len(self.glass)}
            counts |= inner
        return {kind: count for kind, count in counts.items() if count}

    def rows_at(self, place: str) -> dict[str, int]:
        """Return how many rows an organisation has of it: where it was before, that it arrived."""
        if self.is_at(place):
            return self.rows()
        if self.is_gone:
            return {}
        given = [proposal for proposal in self.proposals if proposal.came_from == place]
        return {"passing": len(given)} if given else {}

    def proposed(self) -> list[Proposal]:
        """Return what was not answered or taken back, too old or not."""
        return [p for p in self.proposals if p.state == PassingState.PROPOSED]

    def end_proposals(self) -> None:
        """Take back what was proposed."""
        for proposal in self.proposed():
            proposal.state = PassingState.REVOKED

    def goes_to(self, place: str) -> None:
        """Begin anew elsewhere, because the resident agreed."""
        self.holder, self.supporter, self.is_closed = place, NOBODY, False
        for inner in (self.notes, self.drafts, self.glass):
            inner.clear()
        self.proposals = [p for p in self.proposals if p.state != PassingState.REFUSED]

    def _broke_glass(self, who: str) -> bool:
        return any(by == who and timezone.now() < until for by, until in self.glass)
