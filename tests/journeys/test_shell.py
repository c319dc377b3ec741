"""The frame around the pages of staff: the rail, the bar of a phone, and the admin in it."""

import json
from itertools import product
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector
from tests.helpers.processes import environment

SIZES = [(390, 844), (1280, 900), (1920, 1080)]
SCHEMES: list[Literal["light", "dark"]] = ["light", "dark"]
SESSIONS = """
import json
from clientsupport.models import User
from tests.helpers.staff import signed_in
names = {names!r}
users = {{name: User.objects.get(email=f"{{name}}@voorbeeld.example") for name in names}}
print(json.dumps({{n: signed_in(u).cookies["naastu_staff"].value for n, u in users.items()}}))
"""
PAGES = {  # in Dutch and in English, but for the admin
    "ondersteuner": ["/werkplek/", "/werkplek/voorbeelden/"],
    "coordinator": ["/organisatiebeheer/", "/organisatiebeheer/onafhankelijkheid/"],
    "ambtenaar": [
        "/overheid/",
        "/overheid/voorbeeld-gemeente-utrecht/",
        "/organisatiebeheer/mensen/",
    ],
    "raadslid": ["/raad/"],
    "redactie": ["/organisatiebeheer/aanmeldingen/", "/overheid/", "/werkplek/bestaat-niet/"],
    "privacy": [
        "/account/mijn-account/",
        "/privacybeheer/logboek/?soort=loaded",
        "/privacybeheer/logboek/1/",
        "/privacybeheer/logboek/bestand/",
        "/privacybeheer/toezicht/",
    ],
    "techniek": ["/account/passkeys/", "/techniek/"],
}
ADMIN = {
    "redactie": [
        "/beheer/",
        "/beheer/directory/offer/",
        "/beheer/directory/offer/add/",
        "/beheer/directory/offer/1/change/",
        "/beheer/directory/offer/1/delete/",
        "/beheer/directory/everydayname/add/",
        "/beheer/directory/municipality/?q=utrecht",
    ],
    "privacy": ["/beheer/", "/beheer/clientsupport/auditevent/"],
    "techniek": ["/beheer/procrastinate/procrastinatejob/"],
}
EVERY = [
    *((who, f"{prefix}{path}") for prefix in ("", "/en") for who in PAGES for path in PAGES[who]),
    *((who, path) for who, paths in ADMIN.items() for path in paths),
]


@pytest.fixture(scope="module")
def sessions(portal: str, home: Path) -> dict[str, str]:
    """The cookie of somebody of each role who is logged in."""
    found = beside(SESSIONS.format(names=list(PAGES)), env=environment(home))
    sessions: dict[str, str] = json.loads(found)
    return sessions


@pytest.fixture
def at_work(page: Page, portal: str, sessions: dict[str, str]) -> "AtWork":
    return AtWork(page, portal, sessions)


class AtWork:
    """Somebody of a role, at a page."""

    def __init__(self, page: Page, portal: str, sessions: dict[str, str]) -> None:
        self.page, self.portal, self._sessions = page, portal, sessions

    def opens(self, who: str, path: str) -> None:
        cookie: Any = {"name": "naastu_staff", "value": self._sessions[who], "url": self.portal}
        self.page.context.add_cookies([cookie | {"httpOnly": True, "sameSite": "Strict"}])
        self.page.goto(f"{self.portal}{path}")

    @property
    def rail(self) -> Locator:
        return self.page.locator(".c-rail")

    @property
    def more(self) -> Locator:
        """What "Meer" at the bottom edge of a phone opens."""
        return self.page.locator(".c-bar__sheet")

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.portal)

    def has_focus(self) -> str:
        """Return the words of what has the focus, which must be in sight and marked."""
        focused = self.page.locator(":focus")
        expect(focused).to_be_in_viewport()
        assert focused.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
        return focused.inner_text().strip()


@pytest.fixture
def phone(page: Page) -> None:
    page.set_viewport_size(PHONE)


@pytest.mark.parametrize(("who", "path"), EVERY)
def test_pages_at_every_size(at_work: AtWork, inspector: Inspector, who: str, path: str) -> None:
    at_work.opens(who, path)
    for scheme, (width, height) in product(SCHEMES, SIZES):
        at_work.page.emulate_media(color_scheme=scheme)
        at_work.page.set_viewport_size({"width": width, "height": height})

        assert inspector.violations(at_work.page) == []
        assert not at_work.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert at_work.rail.is_visible() == (width >= 1024)
        assert at_work.page.locator(".c-bar").is_visible() == (width < 1024)


@pytest.mark.parametrize("who", ["coordinator", "redactie"])
def test_more_is_open(at_work: AtWork, inspector: Inspector, who: str, phone: None) -> None:
    at_work.opens(who, "/organisatiebeheer/")
    at_work.page.get_by_text("Meer", exact=True).click()
    for scheme in SCHEMES:
        at_work.page.emulate_media(color_scheme=scheme)

        expect(at_work.more.get_by_role("link", name="Mensen")).to_be_in_viewport()
        assert inspector.violations(at_work.page) == []


def test_rail_with_the_keyboard(at_work: AtWork) -> None:
    # Given a coordinator at a desk
    at_work.opens("coordinator", "/werkplek/")
    keyboard = at_work.page.keyboard
    # When they go on with the tab, then the way to the content comes first, and the rail after it
    seen = []
    for _ in range(17):
        keyboard.press("Tab")
        seen.append(at_work.has_focus())
    names = [words.split("\n")[0] for words in seen]  # without what waits there
    assert names[:5] == ["Naar de inhoud", "Naast u", "Vandaag", "Vragen", "Zaken"]
    assert seen[-3:] == ["Account", "Uitloggen", "English"]
    # And an entry leads on
    at_work.rail.get_by_role("link", name="Correcties").press("Enter")
    expect(at_work.page.get_by_role("heading", level=1)).to_have_text("Correcties")
    marked = at_work.rail.locator("[aria-current=page]")
    expect(marked).to_have_text("Correcties")


def test_more_with_the_keyboard(at_work: AtWork, phone: None) -> None:
    # Given a coordinator with a phone
    at_work.opens("coordinator", "/werkplek/")
    keyboard, more = at_work.page.keyboard, at_work.page.get_by_text("Meer", exact=True)
    # When they open "Meer"
    at_work.page.locator("summary", has=more).focus()
    keyboard.press("Enter")
    expect(at_work.more).to_be_visible()
    # Then what is in it comes next
    keyboard.press("Tab")
    assert at_work.has_focus() == "Signalen"
    # And Escape closes it, with the focus where it was
    keyboard.press("Escape")
    expect(at_work.more).to_be_hidden()
    assert at_work.has_focus() == "Meer"
    # And it covers nothing that somebody goes back to
    keyboard.press("Enter")
    keyboard.press("Shift+Tab")
    expect(at_work.more).to_be_hidden()
    assert at_work.has_focus() == "Zaken"


def test_rest_of_the_page_closes_more(at_work: AtWork, phone: None) -> None:
    at_work.opens("coordinator", "/werkplek/")
    at_work.page.get_by_text("Meer", exact=True).click()
    at_work.page.get_by_role("heading", level=1).click()

    expect(at_work.more).to_be_hidden()


def test_last_thing_on_a_page_stands_above_the_bar(at_work: AtWork, phone: None) -> None:
    at_work.opens("coordinator", "/organisatiebeheer/")
    at_work.page.keyboard.press("End")
    last = at_work.page.locator(".c-staff-footer a").last
    last.scroll_into_view_if_needed()
    link, bar = last.bounding_box(), at_work.page.locator(".c-bar").bounding_box()

    assert link
    assert bar
    assert link["y"] + link["height"] <= bar["y"]


def test_without_scripts(browser: Browser, portal: str, sessions: dict[str, str]) -> None:
    # Given a phone that runs no scripts
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    at_work = AtWork(context.new_page(), portal, sessions)
    at_work.opens("privacy", "/account/mijn-account/")
    # When somebody opens "Meer", then all that is theirs is there
    at_work.page.get_by_text("Meer", exact=True).click()
    at_work.more.get_by_role("link", name="Account").click()
    assert at_work.path == "/account/mijn-account/"
    # And they can leave
    at_work.page.get_by_text("Meer", exact=True).click()
    at_work.more.get_by_role("button", name="Uitloggen").click()
    at_work.page.goto(f"{portal}/account/mijn-account/")
    assert at_work.path.startswith("/account/inloggen/")
    context.close()


def test_from_right_to_left_the_rail_stands_at_the_right(at_work: AtWork) -> None:
    at_work.opens("coordinator", "/werkplek/")
    at_work.page.evaluate("document.documentElement.dir = 'rtl'")
    rail, main = at_work.rail.bounding_box(), at_work.page.get_by_role("main").bounding_box()

    assert rail
    assert main
    assert rail["x"] >= main["x"] + main["width"] - 1
    assert not at_work.page.evaluate("document.documentElement.scrollWidth > innerWidth")


@pytest.mark.parametrize(("who", "path"), [("coordinator", "/werkplek/"), ("redactie", "/beheer/")])
def test_paper_has_no_rail(at_work: AtWork, who: str, path: str) -> None:
    at_work.opens(who, path)
    at_work.page.emulate_media(media="print")

    expect(at_work.rail).to_be_hidden()
    main = at_work.page.get_by_role("main").bounding_box()
    assert main
    assert main["x"] < 60


def test_marked_entry_can_be_told_where_the_system_replaces_colours(at_work: AtWork) -> None:
    at_work.page.emulate_media(forced_colors="active")
    at_work.opens("coordinator", "/werkplek/")
    edges = "node => getComputedStyle(node).borderInlineStartColor"
    marked, other = (at_work.rail.get_by_role("link", name=n) for n in ("Vragen", "Aanbod"))

    assert marked.evaluate(edges) != other.evaluate(edges)


def test_way_from_the_admin_to_ones_work(at_work: AtWork) -> None:
    at_work.opens("redactie", "/beheer/directory/offer/")
    at_work.rail.get_by_role("link", name="Aanmeldingen").click()

    expect(at_work.page.get_by_role("heading", level=1)).to_have_text("Aanmeldingen")


def test_box_to_search_a_choice_in_has_the_name_of_its_field(
    at_work: AtWork, inspector: Inspector
) -> None:
    at_work.opens("redactie", "/beheer/directory/everydayname/add/")
    at_work.page.get_by_role("combobox", name="Gemeente").click()

    expect(at_work.page.get_by_role("searchbox", name="Gemeente")).to_be_focused()
    found = inspector.violations(at_work.page)
    # Select2 hangs its list at the end of the page, outside of what has a heading.
    assert [broken for broken in found if not broken.startswith("region:")] == []


def test_box_in_a_row_that_is_added_has_its_name_too(at_work: AtWork) -> None:
    at_work.opens("redactie", "/beheer/directory/offer/add/")
    at_work.page.get_by_role("button", name="Nog een Werkgebied toevoegen").click()

    added = at_work.page.locator("#areas-0").get_by_role("combobox", name="Gemeente")
    expect(added).to_be_visible()
