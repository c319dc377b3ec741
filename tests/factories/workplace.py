"""One request of every kind at an organisation, as one person meets them at the workplace."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from clientsupport.models import User
from directory.models import LifeDomain, Municipality
from intake.enums import Author, RequestState
from intake.models import Absence, BrokenGlass, HelpRequest, Message, SecondReader
from intake.rules.deadlines import KEPT
from intake.seeing import team
from tests.factories.organisations import Organisations, unnamed
from tests.factories.people import join

HANDLE = 0xFFFFF  # the bits of a uuid that its handle is made of
TODAY = "today"
ANSWERED: dict[str, Any] = {"due_on": None}
CLOSED: dict[str, Any] = {"due_on": None, "closed_on": TODAY, "state": RequestState.CLOSED}
TOLD: dict[str, Any] = {"desk_on": TODAY}  # the desk heard that it waited for too long
numbers = count(1)


@dataclass(frozen=True)
class Standing:
    """Who took a request up, what was done with it, and for how long its glass is broken."""

    taken_by: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    glass: int = 0  # minutes
    is_read_along: bool = False


STANDINGS = {
    "new": Standing(),
    "mine": Standing("me", TOLD),
    "answered by me": Standing("me", ANSWERED | TOLD),
    "closed by me": Standing("me", CLOSED | TOLD),
    "of a colleague": Standing("colleague", TOLD),
    "closed before somebody took it up": Standing(facts=CLOSED),
    "of whom I replace": Standing("away"),
    "of whom I replaced yesterday": Standing("back"),
    "of who left": Standing("gone"),
    "that I read along": Standing("colleague", is_read_along=True),
    "behind glass that I broke": Standing("colleague", glass=10),
    "behind glass that closed again": Standing("colleague", glass=-1),
}


class Piles:
    """The requests of one organisation, by their standing to `user`, who may work elsewhere.

    What one can narrow a list by is given; the texts are all different.
    """

    def __init__(self, place: Organisations, user: User, *, town: str, domain: LifeDomain) -> None:
        self.place, self.user = place, user
        self.municipality = Municipality.objects.get(slug=town)
        self.domain = domain
        colleague, away, back = place.supporter.user, self._colleague(), self._colleague()
        self.people = {
            "": None, "me": user, "colleague": colleague, "away": away, "back": back,
            "gone": unnamed(),
        }  # fmt: skip
        self._replace(away, days=0)
        self._replace(back, days=-1)
        with team(place.provider):
            self.requests = {name: self._store(name) for name in STANDINGS}

    def text(self, name: str) -> str:
        """Return what the resident wrote."""
        return f"Vraag „{name}” aan {self.place.provider.slug}."

    def shown(self, name: str) -> str:
        """Return by what a list shows it: two organisations never share a municipality here."""
        return f"{self.municipality.name} {self.requests[name].handle}"

    def _colleague(self) -> User:
        place = self.place.supporter
        return join(unnamed(), self.place.provider, role=place.role).user  # type: ignore[arg-type]

    def _replace(self, colleague: User, *, days: int) -> None:
        day = timezone.localdate() + timedelta(days=days)
        Absence.objects.create(
            provider=self.place.provider,
            user=colleague,
            replacement=self.user,
            first_day=day,
            last_day=day,
        )

    def _store(self, name: str) -> HelpRequest:
        standing, request = STANDINGS[name], self._new()
        request.supporter = self.people[standing.taken_by]
        if request.supporter:
            request.state = RequestState.IN_PROGRESS
        for fact, value in standing.facts.items():
            setattr(request, fact, request.received_on if value == TODAY else value)
        request.save(force_insert=True)
        self._write(request, self.text(name))
        if standing.is_read_along:
            SecondReader.objects.create(request=request, user=self.user)
        if standing.glass:
            self._break_glass(request, standing.glass)
        return request

    def _new(self) -> HelpRequest:
        today, number = timezone.localdate(), next(numbers)
        request = HelpRequest(
            uuid=UUID(int=uuid4().int & ~HANDLE | number & HANDLE),  # no handle stands there twice
            provider=self.place.provider,
            offer=self.place.offer,
            municipality=self.municipality,
            domain=self.domain,
            code_locator=f"z{number % 0x1000:03x}",  # no other maker draws it
            code_salt=b"",
            received_on=today,
            due_on=today,
            last_activity_on=today,
            delete_on=today + KEPT,
        )
        return request

    def _write(self, request: HelpRequest, text: str) -> None:
        message = Message(request=request, number=1, author=Author.RESIDENT)
        message.encrypt(text=text)
        message.save(force_insert=True)

    def _break_glass(self, request: HelpRequest, minutes: int) -> None:
        until = timezone.now() + timedelta(minutes=minutes)
        BrokenGlass.objects.create(request=request, user=self.user, reason="x", until=until)
