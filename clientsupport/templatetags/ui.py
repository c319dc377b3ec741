"""What templates need beside Django's own tags. Loaded in every template (settings, builtins)."""

import functools
import pkgutil
import re
from datetime import timedelta
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from heroicons.templatetags.heroicons import heroicon_outline

from clientsupport.wording import phones, spelling

register = template.Library()

# A page shows the numbers of some twenty offers, each as a link and as a text. Only numbers of
# organisations come here: what a resident shares is no link, and is kept by no cache.
read_phone = functools.lru_cache(maxsize=1000)(phones.read)

WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)


@register.simple_tag
@functools.cache  # a page shows some two hundred, of a few dozen kinds
def icon(name: str, classes: str = "c-icon", size: int = 24) -> SafeString:
    """The outline heroicon of this name, as SVG within the page; drawn once per process."""
    return mark_safe(heroicon_outline(name, size=size, **{"class": classes}))  # noqa: S308


@register.filter
def phone_link(number: str) -> str:
    """The address that dials a telephone number as people write it; empty when nothing can."""
    phone = read_phone(number)
    return phone.link if phone else ""


@register.filter
def phone_shown(number: str) -> str:
    """A telephone number grouped as is usual; as it was written when it cannot be dialled."""
    phone = read_phone(number)
    return phone.shown if phone else number


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


@register.filter
def constant(name: str) -> Any:
    """What the code holds under a dotted name, as `"<app>.rules.deadlines.KEPT"|constant`.

    So a sentence that promises something leads to what keeps it, and always says the same.
    """
    return pkgutil.resolve_name(name)


@register.filter
def spelled(value: int | timedelta, unit: str = "") -> str:
    """A number, so many `working days` or `months`, or a span of time in `spelling.UNITS`."""
    if isinstance(value, timedelta):
        return spelling.span(value, unit)
    counted = {"working days": spelling.working_days, "months": spelling.months}
    return counted[unit](value) if unit in counted else str(value)
