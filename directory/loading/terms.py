"""Laws, life domains and target groups: codes from one file, Dutch texts from another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import translation

from directory.loading.sync import Outcome
from directory.loading.tables import Folder, Problem
from directory.models import Law, LifeDomain, TargetGroup
from directory.models.taxonomy import Term

CODES_FILE = "codes.json"
TEXTS_FILE = "terms.json"
LISTS: Mapping[str, tuple[type[Term], set[str]]] = {
    "laws": (Law, {"name", "topic", "summary", "icon"}),
    "life_domains": (LifeDomain, {"name", "summary"}),
    "target_groups": (TargetGroup, {"name", "summary"}),
}
SPECIALISED = "(specialised)"  # ends the description of a code in the file


@dataclass(frozen=True)
class TermRow:
    model: type[Term]
    code: str
    position: int
    texts: Mapping[str, str]
    is_specialised: bool


def read(folder: Folder) -> list[TermRow]:
    """Read the terms in the order of the codes; each must have exactly the texts of its list."""
    codes, texts = folder.object(CODES_FILE), folder.object(TEXTS_FILE)
    return [
        TermRow(
            model=model,
            code=code,
            position=position,
            texts=_texts(folder, texts, (name, code), fields),
            is_specialised=str(description).endswith(SPECIALISED),
        )
        for name, (model, fields) in LISTS.items()
        for position, (code, description) in enumerate(_list(folder, codes, name).items(), 1)
    ]


def _list(folder: Folder, codes: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = codes.get(name)
    if isinstance(found, dict):
        return found
    folder.problems.append(Problem(CODES_FILE, 1, f"{name} must be an object"))
    return {}


def _texts(
    folder: Folder, texts: Mapping[str, Any], path: tuple[str, str], fields: set[str]
) -> Mapping[str, str]:
    name, code = path
    found = texts.get(name, {}).get(code) if isinstance(texts.get(name), dict) else None
    if isinstance(found, dict) and set(found) == fields and all(found.values()):
        return found
    message = f"{name}.{code} must have exactly the texts {', '.join(sorted(fields))}"
    folder.problems.append(Problem(TEXTS_FILE, 1, message))
    return {}


def store(rows: list[TermRow], outcome: Outcome) -> None:
    """Add the missing terms. What is there stays as the editors made it."""
    for model, _fields in LISTS.values():
        known = set(model._default_manager.values_list("code", flat=True))
        missing = [row for row in rows if row.model is model and row.code not in known]
        with translation.override("nl"):  # the columns of the texts follow the active language
            model._default_manager.bulk_create([_term(row) for row in missing])
        outcome.added += len(missing)


def _term(row: TermRow) -> Term:
    facts = {"is_specialised": row.is_specialised} if row.model is TargetGroup else {}
    return row.model(code=row.code, position=row.position, **row.texts, **facts)
