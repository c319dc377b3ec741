"""A visitor in a real browser, and a witness who notes what no page may do."""

import os
import re
import shutil
from collections.abc import Callable
from typing import Any
from urllib.parse import urldefrag

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    ConsoleMessage,
    Frame,
    Locator,
    Page,
    Request,
    Response,
    ViewportSize,
)

# The shell is Chromium without its windows: every page takes half the work with it.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",  # Chromium refuses to run as root with it, and it shows our own pages only
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE: ViewportSize = {"width": 390, "height": 844}
# WCAG 2.0 to 2.2, levels A and AA, and what axe advises beyond them.
STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
AXE = Axe().axe_script
VIOLATIONS = """
async ([standards, colours, otherwise]) => {
    const nodes = colours.map((colour) => `[data-colour="${colour}"]`).join() || "none";
    axe.configure({rules: [
        {id: "color-contrast", selector: nodes},
        {id: "link-in-text-block", selector: `a[href]:is(${nodes})`},
    ]});
    const rules = ["color-contrast", "link-in-text-block"];
    const runOnly = otherwise ? standards : { type: "rule", values: rules };
    const results = await axe.run({ runOnly, resultTypes: ["violations"] });
    return results.violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.html}`));
}
"""
OF_COLOURS = ("color-contrast:", "link-in-text-block:")
UNMARKED = (
    'document.querySelectorAll("[data-colour]").forEach((node) => delete node.dataset.colour)'
)
# All that the contrast of letters depends on: how they look, what is around and behind them.
# The first element of each kind is marked with its place in the list that is returned.
COLOURS = """
() => {
    const clear = "rgba(0, 0, 0, 0) none 1 static none";
    const layers = new Map([[null, ""]]);
    const behind = (node) => {
        if (!layers.has(node)) {
            const style = getComputedStyle(node);
            const { backgroundColor, backgroundImage, opacity, position, clipPath } = style;
            const own = [backgroundColor, backgroundImage, opacity, position, clipPath].join(" ");
            layers.set(node, behind(node.parentElement) + (own === clear ? "" : `/${own}`));
        }
        return layers.get(node);
    };
    const letters = (node) => {
        const { color, fontSize, fontWeight, textShadow, textDecorationLine, display } =
            getComputedStyle(node);
        const around = getComputedStyle(node.parentElement).color;
        const off = Boolean(node.closest(":disabled, [aria-disabled=true], label:has(:disabled)"));
        const kind = `${node.tagName} ${node.className}`;
        const line = [textDecorationLine, display, around];
        return [kind, color, fontSize, fontWeight, textShadow, line, off, behind(node)].join(" ");
    };
    const hasLetters = (node) => node.matches("input, select, textarea")
        || [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
    const seen = new Set();
    for (const node of document.body.querySelectorAll("*")) {
        if (!hasLetters(node) || !isSeen(node)) continue;
        const colour = letters(node);
        if (seen.has(colour)) continue;
        node.dataset.colour = seen.size;
        seen.add(colour);
    }
    return [...seen];
}
"""
# What the browser says when it forgets what was asked at the exit.
FORGETS = re.compile(
    r"Clear-Site-Data header on '[^']+/verlaat/': Cleared data types: \"cookies\", \"storage\"\."
)
# All that the rules depend on, but for those of colours: what is written, what of it is seen, and
# how large. A token is another one on each page, and shows nowhere.
APPEARANCE = """
[
    [...document.body.querySelectorAll("*")].map((node) => Number(node.checkVisibility())).join(""),
    document.documentElement.outerHTML.replace(/(csrfmiddlewaretoken" value=)"[^"]*"/g, "$1"),
    innerWidth,
    getComputedStyle(document.documentElement).fontSize,
].join("\\n")
"""

# Another page is there: not the one that was left last, and not the moment between two.
ARRIVED = """
(left) => {
    const main = document.querySelector("main");
    return document.readyState === "complete" && main && main.left !== left;
}
"""


def chromium() -> str:
    """Return the browser: the one that CHROMIUM names, or the first that is installed."""
    names = (os.environ.get("CHROMIUM", ""), *BROWSERS)
    found = next(filter(None, map(shutil.which, filter(None, names))), None)
    assert found, "The journeys need Chromium: install it, or name it in CHROMIUM."
    return found


class Inspector:
    """Checks accessibility; what looks the same as before is not checked twice.

    Only colours differ in the dark: there axe looks at those that are new, and at nothing else.
    """

    def __init__(self) -> None:
        self._known: dict[str, list[str]] = {}  # what was found, but for colours
        self._colours: set[str] = set()  # of letters that can be read

    def violations(self, page: Page) -> list[str]:
        """Return one line for each element that breaks a rule."""
        appearance = page.evaluate(APPEARANCE)
        colours = page.evaluate(COLOURS)
        new = [place for place, colour in enumerate(colours) if colour not in self._colours]
        otherwise = appearance not in self._known
        found = self._found(page, new, otherwise=otherwise) if new or otherwise else []
        page.evaluate(UNMARKED)
        if otherwise:
            self._known[appearance] = [line for line in found if not line.startswith(OF_COLOURS)]
        else:
            found = [*self._known[appearance], *found]
        if not any(line.startswith(OF_COLOURS) for line in found):
            self._colours.update(colours)
        return found

    def _found(self, page: Page, new: list[int], *, otherwise: bool) -> list[str]:
        """Let axe look: at colours that are new, as contrast takes long, and perhaps otherwise."""
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE)
        found: list[str] = page.evaluate(VIOLATIONS, [STANDARDS, new, otherwise])
        return found


class Witness:
    """Notes whatever a page does that it may not: complain, fail, reach out, leave something."""

    def __init__(self, page: Page, *, portal: str, elsewhere: tuple[str, ...] = ()) -> None:
        """Watch the page; `elsewhere` are the only addresses outside the portal it may ask for."""
        self.visited: list[str] = []
        self.checked: set[str] = set()
        self._page, self._portal, self._elsewhere = page, portal, elsewhere
        self._missing: set[str] = set()
        self._responses: list[Response] = []
        self._notes: list[str] = []
        page.on("console", self._hears)
        page.on("pageerror", lambda error: self._notes.append(f"script: {error}"))
        page.on("request", self._sees_request)
        page.on("requestfailed", self._sees_failure)
        page.on("response", self._sees_response)
        page.on("framenavigated", self._sees_page)

    def expects_missing(self, address: str) -> None:
        """Say that nothing stands at this address; the browser complains about that itself."""
        self._missing.add(address)

    def forgives(self, what: str) -> None:
        """Take back what was noted about something that the journey itself made happen."""
        self._notes = [note for note in self._notes if what not in note]

    def complaints(self) -> list[str]:
        """Return all that went wrong; nothing is the aim."""
        cookies = [f"cookie: {cookie}" for cookie in self._page.context.cookies()]
        set_here = [
            f"Set-Cookie: {response.url}"
            for response in self._responses
            if response.header_value("set-cookie")
        ]
        unchecked = [f"accessibility not checked: {a}" for a in set(self.visited) - self.checked]
        return [*self._notes, *cookies, *set_here, *unchecked]

    def _hears(self, message: ConsoleMessage) -> None:
        is_missing = message.location["url"] in self._missing and "404" in message.text
        if not is_missing and not FORGETS.match(message.text):
            self._notes.append(f"console: {message.type} {message.text}")

    def _sees_failure(self, request: Request) -> None:
        # Going to the next page, or typing on, takes back a question for suggestions, and the one
        # for the icon of the page, which browsers ask last of all.
        was_taken_back = request.failure == "net::ERR_ABORTED"
        may_be_late = request.url.endswith(("/plaats/suggesties/", ".svg"))
        if not (was_taken_back and may_be_late):
            self._notes.append(f"failed: {request.url} {request.failure}")

    def _sees_request(self, request: Request) -> None:
        if not self._is_ours(request.url) and request.url not in self._elsewhere:
            self._notes.append(f"asked elsewhere: {request.url}")

    def _sees_response(self, response: Response) -> None:
        self._responses.append(response)
        if response.status >= 400 and response.url not in self._missing:
            self._notes.append(f"status {response.status}: {response.url}")

    def _sees_page(self, frame: Frame) -> None:
        is_on_the_way_out = frame.url.endswith("/verlaat/")  # a place in the history, not a page
        if self._is_ours(frame.url) and not is_on_the_way_out:
            self.visited.append(urldefrag(frame.url).url)

    def _is_ours(self, address: str) -> bool:
        return address.startswith(f"{self._portal}/")


class Visitor:
    """Somebody who looks for help. Every page that they reach is checked for accessibility."""

    def __init__(
        self,
        page: Page,
        *,
        portal: str,
        inspector: Inspector,
        witness: Witness,
        runs_scripts: bool = True,
    ) -> None:
        self.page = page
        self.witness = witness
        self._portal, self._inspector, self._runs_scripts = portal, inspector, runs_scripts
        self._left = 0  # pages so far: a document can hold several

    # --- What they do ---------------------------------------------------------------------------

    def opens(self, path: str, *, status: int = 200) -> None:
        """Go to an address of the portal."""
        address = f"{self._portal}{path}"
        if status == 404:
            self.witness.expects_missing(address)
        response = self.page.goto(address)
        assert response
        assert response.status == status
        self._arrives()

    def types(self, place: str) -> None:
        """Fill in where they live."""
        self.page.get_by_label("Waar woont u?").fill(place)

    def looks_for(self, place: str) -> None:
        """Fill in where they live and press the button beside it."""
        self.types(place)
        self.presses("Zoek hulp")

    def presses(self, button: str) -> None:
        """Press a button that leads to another page."""
        self.goes_by(self.main.get_by_role("button", name=button, exact=True).click)

    def follows(self, link: str) -> None:
        """Follow the link with these words."""
        self.goes_by(self.main.get_by_role("link", name=link, exact=True).click)

    def hits(self, key: str) -> None:
        """Hit a key that leads to another page."""
        self.goes_by(lambda: self.page.keyboard.press(key))

    def goes_by(self, deed: Callable[[], Any]) -> None:
        """Do something that leads to another page of the portal, in the same document or not."""
        if self._runs_scripts:
            self._left += 1
            self.main.evaluate("(main, left) => { main.left = left }", self._left)
            deed()
            self.page.wait_for_function(ARRIVED, arg=self._left)
        else:
            with self.page.expect_navigation():
                deed()
        self._arrives()

    def unfolds(self, heading: str) -> None:
        """Open the list under a heading, where they stay on the page."""
        self.page.locator(
            "summary", has_text=re.compile(rf"^\s*{re.escape(heading)}(\s|$)")
        ).click()
        self.checks_accessibility()

    def checks_accessibility(self) -> None:
        """Check the page as it is now; axe is a script, so where none runs it cannot check."""
        if self._runs_scripts:
            assert self._inspector.violations(self.page) == []
        self.witness.checked.add(urldefrag(self.page.url).url)

    # --- What they see --------------------------------------------------------------------------

    @property
    def main(self) -> Locator:
        """Return the page without its header and footer."""
        return self.page.get_by_role("main")

    @property
    def heading(self) -> str:
        """Return the words of the one first-level heading."""
        return self.page.get_by_role("heading", level=1).inner_text()

    @property
    def address(self) -> str:
        """Return what the address bar says behind the name of the portal."""
        return self.page.url.removeprefix(self._portal)

    @property
    def results(self) -> list[Locator]:
        """Return the offers on the page, in their order."""
        return self.main.locator("[data-offer]").all()

    @property
    def offers(self) -> list[str]:
        """Return the slugs of the offers on the page, in their order."""
        return [str(result.get_attribute("data-offer")) for result in self.results]

    @property
    def choices(self) -> list[str]:
        """Return the places that the page offers to choose from, without the list per province."""
        links = self.main.locator("a[data-municipality]:not(details a)")
        return [" ".join(link.inner_text().split()) for link in links.all()]

    def _arrives(self) -> None:
        self.page.wait_for_load_state("load")
        self.checks_accessibility()
