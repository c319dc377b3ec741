"""Which languages a page exists in, and which parts of it are in another one."""

from typing import Any

from django import template
from django.db.models import Model
from django.utils.html import format_html

from clientsupport.wording.languages import Edition, editions, language_of

register = template.Library()


@register.simple_tag(takes_context=True)
def page_editions(context: dict[str, Any]) -> list[Edition]:
    """This page in every published language; nothing where there is no request."""
    request = context.get("request")
    return editions(request) if request else []


@register.simple_tag(takes_context=True)
def full_address(context: dict[str, Any], path: str) -> str:
    """The path with the name of the site in front."""
    return str(context["request"].build_absolute_uri(path))


@register.filter
def written_in(obj: Model, field: str) -> str:
    """The attribute for a text that is not in the language of the page: ` lang="nl"`."""
    language = language_of(obj, field)
    return format_html(' lang="{}"', language) if language else ""
