"""Somebody who works with the portal, in a real browser."""

import re
import time
from collections.abc import Mapping
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Page

from tests.helpers.backstage import command
from tests.helpers.browser import Inspector
from tests.helpers.processes import until

ACCOUNT = "/account/mijn-account/"
LOOKS = [(320, "light"), (1280, "dark")]
CODE_LASTS = 30  # seconds
CODE_ATTEMPTS = 3  # on a slow machine a code may be too old by the time it arrives
USED: dict[str, int] = {}  # by e-mail address, the half minute of the last code
SESSIONS: dict[tuple[str, str], list[Any]] = {}  # cookies, by portal and e-mail address
LINK = re.compile(r"https?://\S+(/account/uitnodiging/\S+/)")


class Colleague:
    """Opens pages, fills in forms, and looks at each page for accessibility."""

    def __init__(
        self, page: Page, *, portal: str, env: Mapping[str, str], inspector: Inspector
    ) -> None:
        # Browsers know no passkeys at a bare number: the same portal under its name.
        self.portal = portal.replace("127.0.0.1", "localhost")
        self.page = page
        self.complaints: list[str] = []
        self._env, self._inspector = env, inspector
        self._var = Path(env["NAASTU_VAR"])
        page.on("console", self._hears)
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))

    def opens(self, path: str) -> None:
        """Go to an address of the portal, and look at it."""
        response = self.page.goto(f"{self.portal}{path}")
        assert response
        assert response.status == 200, path
        self.looks()

    def presses(self, button: str) -> None:
        """Press a button that leads to another page, and look at that."""
        with self.page.expect_navigation():
            self.page.get_by_role("main").get_by_role("button", name=button, exact=True).click()
        self.page.wait_for_load_state()
        self.looks()

    def follows(self, link: str) -> None:
        """Follow the first link with these words, and look at the page behind it."""
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=link).first.click()
        self.page.wait_for_load_state()
        self.looks()

    def fills(self, **fields: str) -> None:
        """Fill in fields by their names."""
        for name, value in fields.items():
            self.page.locator(f"main [name={name}]").fill(value)

    def logs_in(self, address: str) -> None:
        """Log in as an example account: password, then the code of this moment."""
        self.opens("/account/inloggen/")
        self.fills(login=address, password=self.password)
        self.presses("Inloggen")
        for _ in range(CODE_ATTEMPTS):
            self.fills(code=self._fresh_code(address))
            self.presses("Verder")
            if not self.address.startswith("/account/tweede-stap/"):
                break
        else:
            raise AssertionError(f"No code lets {address} in: {self.address}")
        SESSIONS[self.portal, address] = self.page.context.cookies()

    def comes_back(self, address: str) -> None:
        """Be logged in: in the session of a login before this one, where there was one.

        For who has something else to do: a code works once, and the next one takes half a minute.
        """
        self.page.context.add_cookies(SESSIONS.get((self.portal, address), []))
        self.page.goto(f"{self.portal}{ACCOUNT}")
        if self.address != ACCOUNT:
            self.logs_in(address)

    def _fresh_code(self, address: str) -> str:
        """Return a code that nobody used yet."""
        until(lambda: time.time() // CODE_LASTS != USED.get(address), within=2 * CODE_LASTS)
        code = command("demo_code", address, env=self._env)
        USED[address] = int(time.time() // CODE_LASTS)
        return code

    def confirms(self) -> None:
        """Type one's password once more, where a page asks for that."""
        self.fills(password=self.password)
        self.presses("Bevestigen")

    def looks(self) -> None:
        """Check the page for accessibility: on a small screen, and in the dark."""
        for width, scheme in LOOKS:
            self.page.set_viewport_size({"width": width, "height": 800})
            self.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            found = self._inspector.violations(self.page)
            assert not found, (self.page.url, *found)
        wide = self.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not wide, f"{self.page.url} is wider than the screen"

    def gets_an_authenticator(self) -> None:
        """Have a device that keeps passkeys and knows its owner."""
        device = self.page.context.new_cdp_session(self.page)
        device.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        device.send("WebAuthn.addVirtualAuthenticator", {"options": options})

    def invitation_for(self, address: str) -> str:
        """Return the path of the link in the mail to this address, as soon as it is there."""
        return until(lambda: self._invitation_for(address), what=f"a mail to {address}")

    @property
    def password(self) -> str:
        """Return the password of the example accounts."""
        return (self._var / "secrets" / "naastu_demo_password").read_text()

    @property
    def heading(self) -> str:
        """Return the words of the one first-level heading."""
        return self.page.get_by_role("heading", level=1).inner_text()

    @property
    def address(self) -> str:
        """Return what the address bar says behind the name of the portal."""
        return self.page.url.removeprefix(self.portal)

    def _invitation_for(self, address: str) -> str:
        for file in (self._var / "mail").glob("*.log"):
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            body = mail.get_body(("plain",))
            found = LINK.search(body.get_content()) if body and mail["To"] == address else None
            if found:
                return found[1]
        return ""

    def _hears(self, message: ConsoleMessage) -> None:
        # Django's own pages name no icon, so the browser asks for the one that it would expect.
        is_icon = message.location["url"].endswith("/favicon.ico") and "/beheer/" in self.page.url
        if message.type in {"error", "warning"} and not is_icon:
            self.complaints.append(f"console: {message.text}")
