"""What templates need beside Django's own tags. Loaded in every template (settings, builtins)."""

import functools
import re

from django import template
from django.utils.safestring import SafeString, mark_safe
from heroicons.templatetags.heroicons import heroicon_outline

register = template.Library()

NATIONAL_PREFIX = re.compile(r"^(?:\+31|0031)")
# 112, 14 030 (municipalities) and 0800/0900 numbers exist inside the Netherlands only.
DOMESTIC_ONLY = re.compile(r"^(?:0[89]00\d+|14\d{3,4}|1\d{2,3})$")

WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)


@register.simple_tag
@functools.cache  # a page shows some two hundred, of a few dozen kinds
def icon(name: str, classes: str = "c-icon", size: int = 24) -> SafeString:
    """The outline heroicon of this name, as SVG within the page; drawn once per process."""
    return mark_safe(heroicon_outline(name, size=size, **{"class": classes}))  # noqa: S308


@register.filter
def phone_link(number: str) -> str:
    """The address that dials a telephone number as people write it: `030 000 00 00`."""
    digits = re.sub(r"\(0\)|[^\d+]", "", number)
    digits = NATIONAL_PREFIX.sub("0", digits)
    if digits.startswith("0") and not DOMESTIC_ONLY.match(digits):
        digits = f"+31{digits[1:]}"
    return f"tel:{digits}"


@register.filter
def web_link(address: str) -> str:
    """A web address that somebody typed, as far as a link may lead there; else nothing.

    A draft may hold anything, and `javascript:` in a link would do its deeds as who clicks.
    """
    return address if WEB.match(address) else ""


@register.filter
def site(address: str) -> str:
    """A web address as people say it: without the scheme, `www.` and a slash at the end."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip()).rstrip("/")
