"""The menu of staff: what stands where, which line is marked, and how many wait."""

from collections.abc import Iterator

import pytest

from clientsupport.models import User
from clientsupport.site.menu import Entry, count, menu, section
from clientsupport.site.rail import ACCOUNT, MOST, rail
from tests.factories.people import make_user

QUESTIONS = Entry("Vragen", "intake:workplace")
DESK = Entry("Balie", "intake:desk")
LISTINGS = Entry("Aanbod", "directory:my_listings", group="Organisatie")
SHEETS = Entry(
    "Rekenblad",
    "directory:my_spreadsheets",
    group="Organisatie",
    below=("/organisatiebeheer/organisatie/<slug:slug>/rekenblad/",),
)
ENTRIES = [QUESTIONS, LISTINGS, DESK, SHEETS]


@pytest.fixture
def user(db: None) -> User:
    return make_user(password=None)


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> list[Entry]:
    """The entries of everybody; a test may add some."""
    found = list(ENTRIES)
    monkeypatch.setattr("clientsupport.site.menu.settings.STAFF_MENU", ["made.up"])
    monkeypatch.setattr("clientsupport.site.menu.import_string", lambda _name: lambda _user: found)
    return found


@pytest.mark.parametrize(
    ("route", "entry"),
    [
        ("/werkplek/", QUESTIONS),
        ("/werkplek/vraag/<uuid:uuid>/oppakken/", QUESTIONS),
        ("/werkplek/balie/", DESK),
        ("/organisatiebeheer/aanbod/<slug:slug>/", LISTINGS),
        ("/organisatiebeheer/organisatie/<slug:slug>/", LISTINGS),
        ("/organisatiebeheer/organisatie/<slug:slug>/rekenblad/aanbod.csv", SHEETS),
        ("/organisatiebeheer/rekenblad/", SHEETS),
        ("/overheid/", None),
    ],
)
def test_a_page_stands_under_the_longest_beginning_of_its_route(
    route: str, entry: Entry | None
) -> None:
    assert section(ENTRIES, route) is entry


def test_who_has_an_entry_for_two_reasons_has_it_once(entries: list[Entry], user: User) -> None:
    entries.append(Entry("Aanbod", "directory:my_listings", group="Gids"))

    assert menu(user) == ENTRIES


def test_an_entry_needs_no_more_than_a_label_and_an_address() -> None:
    entry = Entry("Vandaag", "start")

    assert (entry.url, entry.icon, entry.number) == ("/account/", "squares-2x2", None)


def test_lines_stand_in_groups(entries: list[Entry], user: User) -> None:
    found = rail(user, path="/werkplek/", route="/werkplek/")

    shown = [(group.label, [line.label for line in group.lines]) for group in found.groups]
    assert shown == [("", ["Vandaag", "Vragen", "Balie"]), ("Organisatie", ["Aanbod", "Rekenblad"])]


@pytest.mark.parametrize(
    ("path", "mark"), [("/werkplek/", "page"), ("/werkplek/nieuw/", "true"), ("/overheid/", "")]
)
def test_one_line_is_marked(entries: list[Entry], user: User, path: str, mark: str) -> None:
    found = rail(user, path=path, route=path)

    marks = {line.label: line.mark for group in found.groups for line in group.lines}
    assert marks == {"Vandaag": "", "Vragen": mark, "Aanbod": "", "Balie": "", "Rekenblad": ""}


def test_pages_about_oneself_stand_under_the_account(entries: list[Entry], user: User) -> None:
    found = rail(user, path="/account/passkeys/", route="/account/passkeys/")

    assert (found.account.label, found.account.mark) == (ACCOUNT.label, "true")
    assert found.is_in_more


def test_what_finds_no_place_in_the_bar_stands_behind_more(
    entries: list[Entry], user: User
) -> None:
    found = rail(user, path="/x/", route="/organisatiebeheer/rekenblad/")

    assert [line.label for line in found.in_bar] == ["Vandaag", "Vragen", "Balie"]
    more = [(group.label, [line.label for line in group.lines]) for group in found.more]
    assert more == [("Organisatie", ["Aanbod", "Rekenblad"])]
    assert found.is_in_more


@pytest.mark.parametrize(
    ("waiting", "shown"), [(0, ""), (1, "1"), (MOST, "99"), (MOST + 1, "99+"), (20_000, "99+")]
)
def test_numbers_stop(entries: list[Entry], user: User, waiting: int, shown: str) -> None:
    entries[0] = Entry("Vragen", "intake:workplace", number=lambda _user: waiting)

    assert rail(user, path="/", route="/").groups[0].lines[1].number == shown


def test_more_says_that_something_waits_there(entries: list[Entry], user: User) -> None:
    entries[2] = Entry("Balie", "intake:desk", number=lambda _user: 1)
    assert not rail(user, path="/", route="/").more_waits  # it is the third, and in the bar

    entries[2] = Entry("Balie", "intake:desk", group="Portaal", number=lambda _user: 1)
    assert rail(user, path="/", route="/").more_waits


def test_a_page_counts_once(user: User) -> None:
    asked: Iterator[int] = iter([3])  # a second question would fail
    number = lambda _user: next(asked)  # noqa: E731
    entry, elsewhere = (Entry(label, "start", number=number) for label in "ab")

    assert (count(entry, user), count(elsewhere, user)) == (3, 3)
