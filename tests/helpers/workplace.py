"""The workplace as somebody sees it who is logged in: what its lists show, and lead to."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.urls import reverse

from clientsupport.models import User
from intake.models import HelpRequest
from intake.permissions import Access, access_of
from intake.seeing import team_of
from tests.helpers.role_table import is_let_through
from tests.helpers.staff import signed_in

PREDICATES = {
    "see": Access.can_see,
    "open": Access.can_open,
    "claim": Access.can_claim,
    "answer": Access.can_answer,
    "reassign": Access.can_reassign,
    "glass": Access.can_break_glass,
}


class Workplace:
    """What one person finds there. A page that was read is not asked for a second time."""

    def __init__(self, user: User) -> None:
        self.user, self.client = user, signed_in(user)
        with team_of(user):
            self.access = access_of(user)
            self.visible = {row.pk for row in HelpRequest.objects.visible_to(user)}
            self.behind_the_wall = {row.pk for row in HelpRequest.objects.all()}
        self.read, self.words_at = cache(self._read), cache(self._words_at)
        self.rows_at = cache(self._rows_at)

    @staticmethod
    def address(name: str, *args: Any, **query: str) -> str:
        return reverse(f"intake:{name}", args=args, query=query)

    def page(self, name: str, *args: Any, **query: str) -> BeautifulSoup:
        """Return a page of the intake; without anything on it when it is not there."""
        return self.read(self.address(name, *args, **query))

    def words(self, name: str, *args: Any, **query: str) -> str:
        """Return everything that a page says, what is typed in its fields too."""
        return self.words_at(self.address(name, *args, **query))

    def rows(self, name: str = "workplace", **query: str) -> Mapping[str, str]:
        """Return what a list shows, as municipality and handle, and where each row leads."""
        return self.rows_at(self.address(name, **query))

    def numbers(self) -> list[int]:
        """Return how many requests each list says it holds, in the order of the lists."""
        pills = self.page("workplace").select("a.c-inbox__pile .c-inbox__number")
        return [int(pill.get_text()) for pill in pills]

    def options(self, field: str, name: str, *args: Any) -> set[str]:
        """Return the values that a page lets one choose from, or gives a field itself."""
        found = self.page(name, *args).select(f"[name={field}] option, input[name={field}]")
        return {str(option["value"]) for option in found}

    def leads_to(self, there: str, key: Any, name: str, *args: Any) -> bool:
        """Tell whether a page has a link or a form that leads to another page of the intake."""
        address = self.address(there, key)
        main = self.page(name, *args).find("main")
        return isinstance(main, Tag) and bool(
            main.find(href=address)
            or main.find("form", action=address)
            or main.find("button", formaction=address)
        )

    def is_let_in(self, name: str, *args: Any) -> bool:
        """Tell whether a page of the intake is there to look at."""
        return is_let_through(self.client, "GET", self.address(name, *args))

    def _read(self, address: str) -> BeautifulSoup:
        response = self.client.get(address)
        html = response.content.decode() if response.status_code == 200 else ""
        return BeautifulSoup(html, "html.parser")

    def _words_at(self, address: str) -> str:
        return self.read(address).get_text()

    def _rows_at(self, address: str) -> Mapping[str, str]:
        rows = self.read(address).find_all(class_="c-inbox__row")
        return {_shown(row): str(row.get("href", "")) for row in rows}


def _shown(row: Tag) -> str:
    place = row.select_one(".c-inbox__what bdi")
    handle = row.select_one(".c-inbox__handle")
    assert place
    assert handle
    return f"{place.get_text()} {handle.get_text()}"
