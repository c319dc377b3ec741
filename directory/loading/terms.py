"""Laws, life domains and target groups: codes from one file, texts from one file per language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.utils import translation

from directory.loading.sync import BATCH, Outcome
from directory.loading.tables import Folder, Problem
from directory.models import Law, LifeDomain, TargetGroup
from directory.models.taxonomy import Term

CODES_FILE = "codes.json"
TEXTS_FILES = {"nl": "terms.json", "en": "terms.en.json"}  # language → file; Dutch first
LISTS: Mapping[str, tuple[type[Term], set[str]]] = {
    "laws": (Law, {"name", "topic", "summary"}),
    "life_domains": (LifeDomain, {"name", "summary"}),
    "target_groups": (TargetGroup, {"name", "summary"}),
}
PICTURED = {"laws": {"icon"}}  # stands beside the Dutch texts
SPECIALISED = "(specialised)"  # ends the description of a code in the file
AnyTerm = TypeVar("AnyTerm", bound=Term)


@dataclass(frozen=True)
class TermRow:
    """One term of a file: facts that need no translation, and per language column → text."""

    model: type[Term]
    code: str
    position: int
    facts: Mapping[str, Any] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def columns(language: str, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts under the names of their columns: `name` in English is `name_en`."""
    return {f"{name}_{language}": text for name, text in texts.items()}


def read(folder: Folder) -> list[TermRow]:
    """Read the terms in the order of the codes; each must have exactly the texts of its list."""
    codes = folder.object(CODES_FILE)
    texts = {language: folder.object(file) for language, file in TEXTS_FILES.items()}
    return [
        _row(folder, texts, (name, code), position, str(description))
        for name in LISTS
        for position, (code, description) in enumerate(_list(folder, codes, name).items(), 1)
    ]


def _list(folder: Folder, codes: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = codes.get(name)
    if isinstance(found, dict):
        return found
    folder.problems.append(Problem(CODES_FILE, 1, f"{name} must be an object"))
    return {}


def _row(
    folder: Folder,
    texts: Mapping[str, Mapping[str, Any]],
    path: tuple[str, str],
    position: int,
    description: str,
) -> TermRow:
    model, wanted = LISTS[path[0]]
    pictured = PICTURED.get(path[0], set())
    found = {
        language: _texts(folder, language, content, path, wanted | _if_dutch(language, pictured))
        for language, content in texts.items()
    }
    facts: dict[str, Any] = {name: found["nl"].pop(name, "") for name in pictured}
    if model is TargetGroup:
        facts["is_specialised"] = description.endswith(SPECIALISED)
    translated = {language: columns(language, texts) for language, texts in found.items()}
    return TermRow(model, path[1], position, facts, translated)


def _if_dutch(language: str, names: set[str]) -> set[str]:
    return names if language == "nl" else set()


def _texts(
    folder: Folder,
    language: str,
    content: Mapping[str, Any],
    path: tuple[str, str],
    names: set[str],
) -> dict[str, str]:
    name, code = path
    found = content.get(name, {}).get(code) if isinstance(content.get(name), dict) else None
    if isinstance(found, dict) and set(found) == names and all(found.values()):
        return dict(found)
    message = f"{name}.{code} must have exactly the texts {', '.join(sorted(names))}"
    folder.problems.append(Problem(TEXTS_FILES[language], 1, message))
    return {}


def store(rows: Sequence[TermRow], outcome: Outcome) -> None:
    """Add the missing terms, and to the others the languages that nobody has written yet."""
    for model, _fields in LISTS.values():
        add_or_fill(model, [row for row in rows if row.model is model], outcome)


def add_or_fill(model: type[AnyTerm], rows: Sequence[TermRow], outcome: Outcome) -> list[AnyTerm]:
    """Add the rows whose code is unknown and return them as terms.

    What an editor wrote stays: another term only gets the languages in which it has no name.
    """
    known = {term.code: term for term in model._default_manager.all()}
    missing = [row for row in rows if row.code not in known]
    filled = [row for row in rows if row.code in known and _fill(known[row.code], row)]
    names = sorted({name for row in filled for texts in row.texts.values() for name in texts})
    with translation.override("nl"):  # the column without a language holds the Dutch text
        added = model._default_manager.bulk_create([_term(model, row) for row in missing])
        if filled:
            changed = [known[row.code] for row in filled]
            model._default_manager.bulk_update(changed, names, batch_size=BATCH)
    outcome.added += len(missing)
    outcome.changed += len(filled)
    return list(added)


def _term(model: type[AnyTerm], row: TermRow) -> AnyTerm:
    texts = {name: text for texts in row.texts.values() for name, text in texts.items()}
    return model(code=row.code, position=row.position, **row.facts, **texts)


def _fill(term: Term, row: TermRow) -> bool:
    """Give a term the texts of the languages in which it has no name; say whether there were."""
    empty = [lang for lang in row.texts if not getattr(term, f"name_{lang}")]
    for language in empty:
        for name, text in row.texts[language].items():
            setattr(term, name, text)
    return bool(empty)
