"""A browser without scripts, over HTTP: it fills in what a page asks, and keeps cookies."""

import http.client
import re
import time
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urljoin

from bs4 import BeautifulSoup, Tag

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}\b")
SECONDS = 30  # that an answer may take
Sent = list[tuple[str, str]]


@dataclass(frozen=True)
class Page:
    """One answer."""

    status: int
    address: str
    html: str

    @property
    def soup(self) -> BeautifulSoup:
        return BeautifulSoup(self.html, "html.parser")

    @property
    def text(self) -> str:
        return self.soup.get_text(" ", strip=True)

    def form_to(self, path: str) -> Tag | None:
        """Return the largest form that is sent to an address."""
        forms = [form for form in self.soup.select("form") if self._target(form) == path]
        return max(forms, key=lambda form: len(form.select("[name]")), default=None)

    @property
    def code(self) -> str:
        """Return the code that the page shows."""
        found = CODE.search(self.text.replace("- ", "-"))  # it stands in groups
        return found[0] if found else ""

    def _target(self, form: Tag) -> str:
        return urljoin(self.address, str(form.get("action") or "")).partition("?")[0]


@dataclass
class Surfer:
    """Somebody with an empty browser; `address` is where a proxy says that they are."""

    port: int
    address: str
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> Page:
        """Open a page, redirects too."""
        return self._ask("GET", path)

    def try_get(self, path: str) -> Page | None:
        """Open a page; None, after a moment, when nobody answers or it cannot be made."""
        try:
            page = self.get(path)
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
            return None
        return page if page.status == 200 else None

    def is_answered(self) -> bool:
        page = self.try_get("/")
        return page is not None

    def submit(self, page: Page, path: str, **changes: str) -> Page:
        """Send the form of this page that goes there."""
        form = page.form_to(path)
        assert form is not None, f"no form to {path} on {page.address}: {page.text[:300]}"
        sent = [(name, value) for name, value in filled_in(form) if name not in changes]
        return self._ask("POST", path, [*sent, *changes.items()])

    def try_submit(self, page: Page, path: str, **changes: str) -> Page | None:
        """Send a form; None, after a moment, when nobody answers."""
        try:
            answer = self.submit(page, path, **changes)
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
            return None
        if answer.status >= 500:
            time.sleep(0.2)
        return answer

    def next_step(self, page: Page, text: str) -> Page:
        """Answer the question of a page and go on."""
        forms = [form for form in page.soup.select("main form") if form.get("method") == "post"]
        form = max(forms, key=lambda found: len(found.select("[name]")))
        path = urljoin(page.address, str(form.get("action") or "")).partition("?")[0]
        answer = self._ask("POST", path, [*filled_in(form, text)])
        assert answer.status == 200, answer.text[:500]
        return answer

    def _ask(self, method: str, path: str, sent: Sent | None = None) -> Page:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        headers = {"X-Forwarded-For": self.address, "Host": f"127.0.0.1:{self.port}"}
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if sent is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.port}"
        try:
            connection.request(method, path, urlencode(sent) if sent is not None else None, headers)
            response = connection.getresponse()
            html = response.read().decode()
        finally:
            connection.close()
        for given in response.headers.get_all("Set-Cookie") or ():
            for name, morsel in SimpleCookie(given).items():
                self.cookies[name] = morsel.value
        if response.status in (302, 303):
            return self._ask("GET", urljoin(path, response.headers["Location"]))
        return Page(response.status, path, html)


def filled_in(form: Tag, text: str = "") -> Sent:
    """Return what somebody sends who writes the text, takes the first choice and goes on."""
    sent: Sent = []
    answered: set[str] = set()
    for element in form.select("[name]"):
        name, kind = str(element["name"]), str(element.get("type") or element.name)
        if kind == "textarea":
            sent.append((name, element.get_text().removeprefix("\n") or text))
        elif kind == "radio":
            chosen = form.select(f"input[type=radio][name='{name}'][checked]")
            if name not in answered:
                sent.append((name, str((chosen or [element])[0].get("value", "on"))))
        elif kind not in ("checkbox", "submit", "button", "select"):
            sent.append((name, str(element.get("value", ""))))
        elif kind == "checkbox" and element.has_attr("checked"):
            sent.append((name, str(element.get("value", "on"))))
        answered.add(name)
    button = form.select_one("button[name]:not([formaction]), input[type=submit][name]")
    if button:
        sent.append((str(button["name"]), str(button.get("value", ""))))
    return sent
