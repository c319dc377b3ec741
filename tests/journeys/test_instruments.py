"""The journeys notice what they are there for: shown on pages made up to be wrong."""

import pytest
from playwright.sync_api import Page, Route

from tests.helpers.browser import PHONE, Inspector, Witness
from tests.journeys.layout import tabs, too_small, too_wide

PORTAL = "http://portal.test"
PAGE = (
    "<!doctype html><html lang=nl><title>Proef</title><meta name=viewport content='width=320'>"
    "<main><h1>Proef</h1>{}</main></html>"
)


def answer(route: Route, main: str) -> None:
    """Answer for the portal and for everybody else; no request leaves this machine."""
    path = route.request.url.removeprefix(PORTAL)
    if path == "/":
        route.fulfill(body=PAGE.format(main), content_type="text/html; charset=utf-8")
    elif path == "/broken.css":
        route.abort()
    elif path.startswith("/"):
        route.fulfill(status=404, body="")
    else:
        route.fulfill(body="", content_type="text/css")


def show(page: Page, main: str) -> None:
    page.route("**/*", lambda route: answer(route, main))
    page.goto(f"{PORTAL}/")


@pytest.fixture
def witness(page: Page) -> Witness:
    witness = Witness(page, portal=PORTAL)
    witness.checked.add(f"{PORTAL}/")
    return witness


def test_witness_has_nothing_against_a_good_page(page: Page, witness: Witness) -> None:
    show(page, "<p>Alles goed.</p>")
    assert witness.complaints() == []


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ("<script>console.log('hm')</script>", "console: log hm"),
        ("<script>throw Error('oh')</script>", "script: oh"),
        ("<link rel=stylesheet href=//elsewhere.test/x.css>", "asked elsewhere: http://elsewhere"),
        ("<link rel=stylesheet href=/none.css>", "status 404: http://portal.test/none.css"),
        ("<link rel=stylesheet href=/broken.css>", "failed: http://portal.test/broken.css"),
        ("<script>document.cookie = 'who=me'</script>", "cookie: {'name': 'who'"),
        ("<script>location.href = '/#a'</script><script>history.pushState(0, 0, '/b')</script>",
         "accessibility not checked: http://portal.test/b"),
    ],
)  # fmt: skip
def test_witness_notes(page: Page, witness: Witness, wrong: str, complaint: str) -> None:
    show(page, wrong)
    assert [note for note in witness.complaints() if note.startswith(complaint)]


def test_witness_notes_a_cookie_that_is_gone_at_once(page: Page, weather: str) -> None:
    witness = Witness(page, portal=weather)
    page.goto(f"{weather}/cookie")
    assert f"Set-Cookie: {weather}/cookie" in witness.complaints()


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ("<input>", "label"),
        ("<p style='color: #999'>Te licht</p>", "color-contrast"),
        ("<h3>Te diep</h3>", "heading-order"),
        ("<button style='padding: 0; border: 0'>.</button><button>a</button>", "target-size"),
    ],
)
def test_inspector_finds(page: Page, inspector: Inspector, wrong: str, rule: str) -> None:
    show(page, wrong)
    assert [line for line in inspector.violations(page) if line.startswith(rule)]


GREY = "<p style='color: #757575'>Grijs</p>"  # can be read on white, and on nothing darker
LIGHT = "<p style='color: #999'>Licht</p>"
LARGE = "<p style='color: #949494; font-size: 4em'>Groot</p>"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (GREY, f"<div style='background: #eee'>{GREY}</div>"),
        (GREY, f"<div style='opacity: .8'>{GREY}</div>"),
        (f"<div hidden>{LIGHT}</div>", f"<div>{LIGHT}</div>"),
        (f"<div aria-disabled=true>{LIGHT}</div>", f"<div>{LIGHT}</div>"),
        (LARGE, LARGE.replace("4em", "1em")),
    ],
    ids=["other-ground", "half-clear", "was-hidden", "was-disabled", "was-large"],
)
def test_inspector_looks_at_colours_that_are_new(page: Page, before: str, now: str) -> None:
    inspector = Inspector()
    show(page, before)
    assert inspector.violations(page) == []
    page.unroute_all()
    show(page, now)
    assert [line for line in inspector.violations(page) if line.startswith("color-contrast")]


@pytest.mark.browser_context_args(viewport=PHONE)
def test_measures_tell_what_is_wrong(page: Page) -> None:
    show(page, "<div style='width: 400px'>breed</div><button>laag</button>")
    assert too_wide(page) == ["408 in 390", "DIV null breed"]
    (small,) = too_small(page)
    assert small.startswith("<button>laag</button>")


@pytest.mark.browser_context_args(viewport=PHONE)
def test_focus_without_a_ring_or_behind_a_bar_is_noticed(page: Page) -> None:
    bar = "<div style='position: fixed; inset: auto 0 0; height: 70px; background: red'></div>"
    bare = "<style>.bare { outline: none }</style><a class=bare href=/1>kaal</a>"
    behind = "<a style='position: absolute; top: 820px; outline: 3px solid' href=/2>achter</a>"
    show(page, bare + behind + bar)
    stops = {stop["words"]: (stop["ring"], stop["hidden"]) for stop in tabs(page)}
    assert stops == {"kaal": (False, False), "achter": (True, True)}
