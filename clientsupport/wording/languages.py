"""The same page in every published language, and the language that a stored text is in."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import CharField, Expression, F, Model, Value
from django.db.models.functions import Coalesce, NullIf
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.translation import get_language, override
from modeltranslation.utils import build_localized_fieldname, resolution_order


@dataclass(frozen=True)
class Edition:
    """A page in one language; `name` is what the language calls itself."""

    code: str
    name: str
    url: str
    is_current: bool


def editions(request: HttpRequest) -> list[Edition]:
    """Return where this page stands in each published language, its query string included.

    What exists in one language only, or not at all, leads to the home page of the other.
    """
    here, current = request.get_full_path(), get_language()
    return [
        Edition(code, name, here if code == current else _elsewhere(here, code), code == current)
        for code, name in settings.LANGUAGES
    ]


def _elsewhere(here: str, code: str) -> str:
    there: str = translate_url(here, code)
    if there != here:
        return there
    with override(code):
        return reverse("home")


def language_of(obj: Model, field: str) -> str:
    """Return the language that a translated text is shown in; empty for that of the page."""
    active = get_language()
    order = resolution_order(active)
    written = (code for code in order if getattr(obj, build_localized_fieldname(field, code)))
    found = next(written, active)
    return "" if found == active else str(found)


def published(code: str) -> str:
    """Return the language, or Dutch when the portal has no pages in it yet."""
    return code if code in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def in_language(field: str) -> Expression | F:
    """Return a translated field, also one across a relation, as pages show it: for statements."""
    *wanted, last = resolution_order(get_language())
    texts = [NullIf(F(build_localized_fieldname(field, code)), Value("")) for code in wanted]
    default = F(build_localized_fieldname(field, last))
    return Coalesce(*texts, default, output_field=CharField()) if texts else default
