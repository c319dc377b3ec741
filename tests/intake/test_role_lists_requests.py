"""What the lists of the workplace show is what can be opened, found, counted and worked on.

The table of docs/workplace.md, tried for every role, on the requests of its own organisation and of
another, in every way in which somebody meets a request.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from bs4 import BeautifulSoup

from clientsupport.models import AuditEvent
from intake.models import HelpRequest
from intake.workplace.queries.wanted import Pile
from tests.factories.workplace import STANDINGS, Piles
from tests.helpers.workplace import PREDICATES, Workplace
from tests.helpers.workplace_cast import Cast

CASES = 44  # answers for each of 15 requests (8 where one works nowhere), per role, at least
pytestmark = pytest.mark.usefixtures("monday_in_march")

Answer = tuple[str, str, bool]  # the deed, where it was tried, whether it is so


@dataclass(frozen=True)
class May:
    """In which lists a request stands, and what people of its organisation may do beside seeing."""

    piles: str
    supporter: str
    coordinator: str


THEIRS = "", "reassign glass"
MINE = "open answer", "open answer reassign"
NOBODYS = "open claim", "open claim reassign"
TABLE = {
    "new": May("te-doen nieuw", *NOBODYS),
    "mine": May("te-doen van-mij wacht-op-ons", *MINE),
    "answered by me": May("van-mij wacht-op-inwoner", *MINE),
    "closed by me": May("afgerond", *MINE),
    "of a colleague": May("wacht-op-ons", *THEIRS),
    "closed before somebody took it up": May("afgerond", "open", "open reassign"),
    "of whom I replace": May("te-doen van-mij wacht-op-ons", *MINE),
    "of whom I replaced yesterday": May("wacht-op-ons", *THEIRS),
    "of who left": May("wacht-op-ons", *THEIRS),
    "that I read along": May("wacht-op-ons", "open", "open reassign"),
    "behind glass that I broke": May("wacht-op-ons", "", "open reassign"),
    "behind glass that closed again": May("wacht-op-ons", *THEIRS),
}
# What leads somewhere as soon as a role is not asked for; the rest differs for colleagues only.
TEMPTING = ["new", "mine", "of whom I replace", "that I read along", "behind glass that I broke"]


@dataclass(frozen=True)
class Visit:
    """Somebody looks at one request; `other` is the organisation of which it is not."""

    there: Workplace
    piles: Piles
    other: Piles
    name: str

    @property
    def request(self) -> HelpRequest:
        return self.piles.requests[self.name]

    @property
    def pile(self) -> str:
        return TABLE[self.name].piles.split()[0]

    def answers(self) -> Iterator[Answer]:
        """Yield in each way in which somebody meets this request, whether they do."""
        yield from self._in_the_lists()
        yield from self._found()
        yield "never", "an event, before it was opened", self._events() > 0
        for deed, may in PREDICATES.items():
            yield deed, "predicate", may(self.there.access, self.request)
        yield from self._on_its_page()

    def _in_the_lists(self) -> Iterator[Answer]:
        yield "see", "visible_to", self.request.pk in self.there.visible
        yield "see", "the database", self.request.pk in self.there.behind_the_wall
        for pile in Pile:
            deed = "see" if pile in TABLE[self.name].piles.split() else "never"
            for name in ("workplace", "workplace_list"):
                yield deed, f"{name}, {pile}", self._is_shown(name, lijst=pile)
            said = self.there.words("workplace", lijst=pile)
            yield "never", f"text, {pile}", self.piles.text(self.name) in said

    def _found(self) -> Iterator[Answer]:
        """Look for it as it is, and as one of the other organisation."""
        for deed, piles in (("see", self.piles), ("never", self.other)):
            handle = piles.requests[self.name].handle
            yield deed, "handle", self._is_shown(kenmerk=handle.lower(), lijst=self.pile)
            slug, code = piles.municipality.slug, piles.domain.code
            yield deed, "municipality", self._is_shown(gemeente=slug, lijst=self.pile)
            yield deed, "domain", self._is_shown(onderwerp=code, lijst=self.pile)

    def _on_its_page(self) -> Iterator[Answer]:
        there, key = self.there, self.request.pk
        here, giving = ("workplace_request", key), ("request_reassign", key)
        row = there.rows(lijst=self.pile).get(self.piles.shown(self.name), "")
        yield "open", "row of the list", row == there.address(*here)
        yield "open", "text", self.piles.text(self.name) in there.words(*here)
        yield "open", "one event", self._events() == 1
        yield "open", "form for notes", there.leads_to("request_note", key, *here)
        yield "claim", "button", there.leads_to("request_claim", key, *here)
        yield "answer", "form", there.page(*here).find(id="antwoord") is not None
        yield "answer", "page to close it", there.is_let_in("request_close", key)
        on_page = there.leads_to(*giving, *here)
        yield "reassign", "link", row == there.address(*giving) or on_page
        yield "reassign", "page", bool(there.words(*giving))
        yield "glass", "link", there.leads_to("request_glass", key, *giving)
        yield "glass", "page", there.is_let_in("request_glass", key)

    def _is_shown(self, name: str = "workplace", **query: str) -> bool:
        return self.piles.shown(self.name) in self.there.rows(name, **query)

    def _events(self) -> int:
        names = AuditEvent.objects.values_list("object_id", flat=True)
        aliases = self.request.aliases()
        return sum(name in aliases for name in names)


def allowed(name: str, role: str) -> set[str]:
    """Return what the table says."""
    return {"see", *getattr(TABLE[name], role).split()} if role else set()


def test_table_has_every_standing() -> None:
    assert set(TABLE) == set(STANDINGS)


def test_request_is_met_everywhere_or_nowhere(cast: Cast, piles: list[Piles]) -> None:
    there, tried, wrong = Workplace(cast.user), 0, []
    for (whose, _place, role), ours, others in zip(cast.places, piles, piles[::-1], strict=True):
        for name in TABLE if role else TEMPTING:
            for deed, where, is_so in Visit(there, ours, others, name).answers():
                tried += 1
                if is_so != (deed in allowed(name, role)):
                    wrong.append(f"{whose}, {name}: {deed}, {where}: {is_so}")

    assert wrong == []
    assert tried >= CASES * sum(len(TABLE if role else TEMPTING) for role in cast.roles)


def test_lists_hold_the_number_that_they_say(cast: Cast, piles: list[Piles]) -> None:
    there = Workplace(cast.user)
    shown = [len(there.rows(lijst=pile)) for pile in Pile]

    assert there.numbers() == shown * any(cast.roles)
    assert sum(shown) >= 22 * len([role for role in cast.roles if role])


def test_filters_offer_what_one_can_see(cast: Cast, piles: list[Piles]) -> None:
    there = Workplace(cast.user)
    for (_whose, _place, role), ours in zip(cast.places, piles, strict=True):
        page = there.page("workplace", zoek="ja")
        offered = [_values(page, field) for field in ("gemeente", "onderwerp")]
        assert (ours.municipality.slug in offered[0]) == bool(role)
        assert (ours.domain.code in offered[1]) == bool(role)


def _values(page: BeautifulSoup, field: str) -> set[str]:
    return {str(option["value"]) for option in page.select(f"[name={field}] option")}
