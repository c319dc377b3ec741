"""After the exit no key brings a word back, and the profile of the browser on disk holds none.

Chromium with a profile of its own and its own way of keeping pages: with `CHROMIUM=chromium` the
whole browser, which keeps tabs and forms for the next start, and else its shell. Where no script
runs, the whole browser itself writes every form that was sent into `Sessions`, for the next start;
nothing on a page can prevent that, and the page about safety says so.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect, sync_playwright
from pytest_socket import socket_allow_hosts

from clientsupport.demo.embedded import reaper
from tests.helpers.backstage import leave
from tests.helpers.processes import (
    ROOT,
    STOP_WITHIN,
    directory_for_servers,
    environment,
    free_port,
    serving,
    until,
)
from tests.helpers.profile import Profile, goes, shown
from tests.journeys.conftest import weather as weather  # the page to which the exit leads

TEXT, MESSAGE, WHEN = "Mijn kanarietekst is kwijt.", "Dit is kanariebericht twee.", "kanariedag"
TO, TYPED = "kanariepost@voorbeeld.example", "kanarieconcept"
CANARIES = ["kanarietekst", "kanariebericht", WHEN, "kanariepost", TYPED]
SCRIPTS = pytest.mark.parametrize("runs_scripts", [True, False], ids=["scripts", "no scripts"])
MOST = 40  # places in a history


@pytest.fixture(scope="module", autouse=True)
def no_network() -> None:
    socket_allow_hosts(["127.0.0.1", "::1"], allow_unix_socket=True)
    expect.set_options(timeout=20_000)


@pytest.fixture(scope="module")
def portal(weather: str) -> Iterator[str]:
    with directory_for_servers() as place:
        port, var = free_port(), place / "var"
        env = environment(var, PORT=str(port), NAASTU_EXIT_URL=weather, NAASTU_PG_UNSAFE="1")
        with serving([sys.executable, ROOT / "manage.py", "serve"], port=port, env=env) as address:
            yield address
            leave(env)
        until(lambda: not reaper.server_processes(var / "pg"), within=STOP_WITHIN)


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture
def profile(playwright: Playwright, tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile", playwright)


def goes_on(page: Page, heading: str) -> None:
    page.locator("main button.c-button--action").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def answers(page: Page, portal: str) -> None:
    """Come from the home page, answer the five questions, and look them over."""
    page.goto(f"{portal}/")
    page.goto(f"{portal}/hulpvraag/?gemeente=utrecht")
    page.locator("#id_text").fill(TEXT)
    for heading in ("Voor wie", "Waar woont u", "Aan wie", "Hoe wilt u"):
        goes_on(page, heading)
    page.locator("[name=reply][value=buiten]").check()
    page.locator("#id_to").fill(TO)
    page.locator("[name=caution]").first.check()
    page.locator("#id_when").fill(WHEN)
    goes_on(page, "Klopt alles?")


def sends(page: Page) -> str:
    """Send, no sooner than a person could, and return the code; the sixth of a network waits."""
    time.sleep(4)
    button = page.locator("main button.c-button--action")
    button.click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).not_to_have_text("Klopt alles?")
    if heading.inner_text() == "Een ogenblik geduld":
        time.sleep(21)
        button.click()
    expect(heading).to_have_text("Uw vraag is verstuurd")
    return page.locator(".c-secret-code__code").inner_text().replace("\n", "")


def talks(page: Page, code: str) -> None:
    """Come in with the last group, write, and begin to fill in more."""
    page.locator("#id_group").fill(code[-5:])
    goes_on(page, "Uw gesprek")
    page.locator("#id_text").fill(MESSAGE)
    page.locator("form[action$='schrijf/'] .c-button--action").click()
    expect(page.get_by_role("status").first).to_contain_text("verstuurd")
    page.get_by_role("link", name="Krijg een seintje bij een nieuw bericht").click()
    page.locator("#id_to").fill(TYPED)


def exits(page: Page, weather: str) -> None:
    page.get_by_role("link", name="Snel weg").click()
    page.wait_for_url(weather)


def closes(page: Page, weather: str) -> None:
    page.locator("a[href$='/antwoord/gesprek/']").first.click()
    page.get_by_role("button", name="Sluit af").click()
    page.wait_for_url(lambda address: "/gesprek/" not in address)


def everywhere(page: Page) -> Iterator[str]:
    """Go through the whole history, there and back, and load each page once more."""
    for deed in ("go_back", "go_forward"):
        for _ in range(MOST):
            yield shown(page)
            goes(page, "reload")
            yield shown(page)
            if not goes(page, deed):
                break


def on_disk(profile: Profile, words: list[str], runs_scripts: bool) -> list[str]:
    """Return the files that hold a word, but for what the browser keeps of forms itself."""
    found = profile.holding(words)
    return [path for path in found if runs_scripts or "Sessions" not in Path(path).parts]


def leaks(page: Page, words: list[str]) -> list[str]:
    return [word for said in everywhere(page) for word in words if word in said]


@SCRIPTS
@pytest.mark.parametrize("how_far", ["check", "sent", "talk"])
def test_after_the_exit_nothing_comes_back_and_nothing_is_on_disk(
    profile: Profile, portal: str, weather: str, how_far: str, *, runs_scripts: bool
) -> None:
    words = list(CANARIES)
    with profile.opened(runs_scripts=runs_scripts) as browser:
        page = browser.pages[0]
        answers(page, portal)
        if how_far != "check":
            code = sends(page)
            words += [code, code.replace("-", "")]
        if how_far == "talk":
            talks(page, code)
        exits(page, weather)
        assert leaks(page, words) == []
    assert on_disk(profile, words, runs_scripts) == []
    with profile.opened(runs_scripts=runs_scripts, restores=True) as browser:
        for page in browser.pages:
            assert leaks(page, words) == []
    assert on_disk(profile, words, runs_scripts) == []


@SCRIPTS
def test_after_closing_nothing_comes_back(
    profile: Profile, portal: str, weather: str, *, runs_scripts: bool
) -> None:
    with profile.opened(runs_scripts=runs_scripts) as browser:
        page = browser.pages[0]
        answers(page, portal)
        code = sends(page)
        talks(page, code)
        closes(page, weather)
        assert leaks(page, [*CANARIES, code]) == []
    assert on_disk(profile, [*CANARIES, code], runs_scripts) == []


@pytest.mark.parametrize("how_far", ["check", "talk"])
def test_who_closes_the_browser_without_leaving_leaves_no_word_on_disk(
    profile: Profile, portal: str, how_far: str
) -> None:
    words = list(CANARIES)
    with profile.opened(runs_scripts=True) as browser:
        page = browser.pages[0]
        answers(page, portal)
        if how_far == "talk":
            words.append(code := sends(page))
            talks(page, code)
    assert profile.holding(words) == []
    if how_far == "check":  # a conversation can be opened again for as long as the visit lasts
        with profile.opened(runs_scripts=True, restores=True) as browser:
            for page in browser.pages:
                assert leaks(page, words) == []


def test_one_place_in_the_history_is_left_of_the_whole_form(
    profile: Profile, portal: str, weather: str
) -> None:
    with profile.opened(runs_scripts=True) as browser:
        page = browser.pages[0]
        page.goto(weather)
        answers(page, portal)
        exits(page, weather)
        # Then Back leads past it, to the page before, and Forward nowhere
        assert not goes(page, "go_forward")
        goes(page, "go_back")
        expect(page).to_have_url(weather)
