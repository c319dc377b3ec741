"""What a browser says it is, in words that its owner knows. Pure; of a machine it tells no more.

A job row holds numbers only, so a device travels as one: `DeviceKind.number`.
"""

import enum
import re
from typing import NamedTuple

from django.utils.translation import gettext


class Browser(enum.IntEnum):
    """Browsers that people know by name."""

    UNKNOWN = 0
    FIREFOX = 1
    EDGE = 2
    CHROME = 3
    SAFARI = 4
    OPERA = 5
    SAMSUNG = 6


class System(enum.IntEnum):
    """What runs on the machine."""

    UNKNOWN = 0
    WINDOWS = 1
    MAC = 2
    IPHONE = 3
    IPAD = 4
    ANDROID = 5
    LINUX = 6
    CHROME_OS = 7


# The first that fits: most browsers name others beside themselves.
BROWSERS = {
    r"Edg(e|A|iOS)?/": Browser.EDGE,
    r"OPR/|Opera": Browser.OPERA,
    r"SamsungBrowser/": Browser.SAMSUNG,
    r"Firefox/|FxiOS/": Browser.FIREFOX,
    r"Chrome/|CriOS/|Chromium/": Browser.CHROME,
    r"Safari/": Browser.SAFARI,
}
SYSTEMS = {
    r"iPhone|iPod": System.IPHONE,
    r"iPad": System.IPAD,
    r"Android": System.ANDROID,
    r"Windows": System.WINDOWS,
    r"CrOS": System.CHROME_OS,
    r"Macintosh|Mac OS X": System.MAC,
    r"Linux|X11": System.LINUX,
}
BROWSER_NAMES = {
    Browser.FIREFOX: "Firefox",
    Browser.EDGE: "Edge",
    Browser.CHROME: "Chrome",
    Browser.SAFARI: "Safari",
    Browser.OPERA: "Opera",
    Browser.SAMSUNG: "Samsung Internet",
}
SYSTEM_NAMES = {
    System.WINDOWS: "Windows",
    System.MAC: "Mac",
    System.IPHONE: "iPhone",
    System.IPAD: "iPad",
    System.ANDROID: "Android",
    System.LINUX: "Linux",
    System.CHROME_OS: "ChromeOS",
}
BASE = 100  # more than there are systems


class DeviceKind(NamedTuple):
    """A browser and a system."""

    browser: Browser = Browser.UNKNOWN
    system: System = System.UNKNOWN

    @property
    def number(self) -> int:
        """Both in one number."""
        return BASE * self.browser + self.system

    @classmethod
    def of_number(cls, number: int) -> "DeviceKind":
        """Return what `number` gave; ValueError for any other."""
        browser, system = divmod(number, BASE)
        return cls(Browser(browser), System(system))

    def in_words(self) -> str:
        """Say it: "Firefox op Windows"; whatever is not known is called so."""
        if not self.browser and not self.system:
            return gettext("een onbekend apparaat")
        names = {
            "browser": BROWSER_NAMES.get(self.browser) or gettext("een onbekende browser"),
            "system": SYSTEM_NAMES.get(self.system) or gettext("een onbekend apparaat"),
        }
        return gettext("%(browser)s op %(system)s") % names


def device_of(user_agent: str) -> DeviceKind:
    """Return what a browser says it is. Anybody may say anything: it is shown, never trusted."""
    browsers = (kind for sign, kind in BROWSERS.items() if re.search(sign, user_agent))
    systems = (kind for sign, kind in SYSTEMS.items() if re.search(sign, user_agent))
    return DeviceKind(next(browsers, Browser.UNKNOWN), next(systems, System.UNKNOWN))
