"""How the pages about one's own account show keys and browsers."""

import re
from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from clientsupport.accounts.way_back import way_back as find_way_back

register = template.Library()

XML_DECLARATION = re.compile(r"^<\?xml[^>]*\?>\s*")
# What a browser says it is, in the order in which the words must be looked for.
BROWSERS = {
    "Edg": "Edge",
    "OPR": "Opera",
    "Firefox": "Firefox",
    "Chrome": "Chrome",
    "Safari": "Safari",
}
SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS": "Mac",
    "Linux": "Linux",
}


@register.simple_tag(takes_context=True)
def way_back(context: Mapping[str, Any]) -> str:
    """The page that somebody came from who is asked to confirm that it is them."""
    return find_way_back(context["request"])


@register.filter
def inline_svg(svg: str) -> SafeString:
    """A drawing that we made ourselves, to stand in a page."""
    return mark_safe(XML_DECLARATION.sub("", svg))  # noqa: S308 (made by the QR library from our text)


@register.filter
def in_fours(key: str) -> str:
    """A long key as people type it over: in groups of four."""
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))


@register.filter
def browser(user_agent: str) -> str:
    """The browser and the device behind a user agent, as people call them."""
    names = (BROWSERS, SYSTEMS)
    found = [next((n for word, n in known.items() if word in user_agent), "") for known in names]
    if all(found):
        return gettext("%(browser)s op %(system)s") % {"browser": found[0], "system": found[1]}
    return found[0] or gettext("Onbekende browser")
