"""Message catalogues: `python -m tests.messages` brings them up to date, without GNU gettext.

The Dutch text itself is the message. Each other published language has
locale/<language>/LC_MESSAGES/django.po, translated by people, and django.mo, compiled from it.
"""

import io
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ["clientsupport", "directory", "intake", "signals", "templates"]
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
}


def languages() -> list[str]:
    """Return the published languages beside the source language."""
    return [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


def po_file(language: str) -> Path:
    return ROOT / "locale" / language / "LC_MESSAGES" / "django.po"


@cache
def extracted() -> Catalog:
    """Return all messages that stand in the code and the templates; nobody may change it."""
    catalog = Catalog(project="Naast u", charset="utf-8", fuzzy=False)
    for path in _sources():
        for context, message in _messages(path):
            catalog.add(message, context=context, locations=[(str(path.relative_to(ROOT)), 0)])
    return catalog


def _sources() -> Iterator[Path]:
    for folder in SOURCES:
        yield from sorted((ROOT / folder).rglob("*.py"))
        yield from sorted((ROOT / folder).rglob("*.html"))
    yield from sorted((ROOT / "templates").rglob("*.txt"))


def _messages(path: Path) -> Iterator[tuple[str | None, str | tuple[str, ...]]]:
    """Yield context and message (or singular and plural) of each call in a file."""
    text = path.read_text()
    if path.suffix in {".html", ".txt"}:
        # Made to look like Python for xgettext; without its indentation Babel reads it, too.
        text = "\n".join(line.lstrip() for line in templatize(text, origin=str(path)).splitlines())
    calls: Iterable[Any] = extract_python(io.BytesIO(text.encode()), KEYWORDS, [], {})
    for _line, function, given, _comments in calls:
        parts = [part for part in (given if isinstance(given, tuple) else (given,)) if part]
        context = parts.pop(0) if parts and "pgettext" in str(function) else None
        if parts:
            yield context, parts[0] if len(parts) == 1 else (parts[0], parts[1])


def updated(language: str) -> Catalog:
    """Return the catalogue of a language with exactly the messages that exist now."""
    file = po_file(language)
    catalog = Catalog(locale=language, project="Naast u", charset="utf-8", fuzzy=False)
    if file.exists():
        with file.open("rb") as opened:
            catalog = read_po(opened, locale=language)
    catalog.update(extracted(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return catalog


def compiled(catalog: Catalog) -> bytes:
    """Return the bytes of the compiled catalogue."""
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def main() -> None:
    for language in languages():
        catalog, file = updated(language), po_file(language)
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as opened:
            write_po(opened, catalog, width=99, omit_header=False, sort_output=True)
        file.with_suffix(".mo").write_bytes(compiled(catalog))
        missing = [message.id for message in catalog if message.id and is_missing(message)]
        sys.stdout.write(f"{language}: {len(catalog)} messages, {len(missing)} missing\n")


def is_missing(message: Message) -> bool:
    """Return whether a translation, or one of its plural forms, is absent or only guessed."""
    texts = message.string if isinstance(message.string, list | tuple) else [message.string]
    return message.fuzzy or not all(texts)


if __name__ == "__main__":
    import django

    django.setup()
    main()
