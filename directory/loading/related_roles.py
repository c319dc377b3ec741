"""Who else helps with what: related roles, with their texts and the laws they belong to."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from directory.loading.sync import Outcome
from directory.loading.tables import Folder, Problem
from directory.loading.terms import TermRow, add_or_fill, columns
from directory.models import Law, RelatedRole

FILE = "related_roles.json"
LANGUAGES = ("nl", "en")
TEXTS = {"name", "summary", "when_to_go", "what_support_can_do"}


def read(folder: Folder, laws: Collection[str]) -> list[tuple[TermRow, list[str]]]:
    """Read the roles in their order, each with the codes of its laws."""
    roles = folder.object(FILE).get("roles")
    if not isinstance(roles, list):
        folder.problems.append(Problem(FILE, 1, "roles must be a list"))
        return []
    read = []
    for position, role in enumerate(roles, 1):
        if wrong := _wrong(role, laws):
            folder.problems.append(Problem(FILE, 1, f"role {position} {wrong}"))
        else:
            read.append((_row(role, position), role["laws"]))
    return read


def _wrong(role: Any, laws: Collection[str]) -> str:
    """Say what is wrong with an entry of the file; nothing when it is right."""
    if not isinstance(role, dict) or set(role) != {"code", "laws", *LANGUAGES}:
        return f"must have exactly code, laws, {', '.join(LANGUAGES)}"
    if not isinstance(role["laws"], list) or not set(role["laws"]) <= set(laws):
        return "names a law that is not known"
    for language in LANGUAGES:
        texts = role[language]
        if not isinstance(texts, dict) or set(texts) != TEXTS or not all(texts.values()):
            return f"must have in {language} exactly the texts {', '.join(sorted(TEXTS))}"
    return ""


def _row(role: Mapping[str, Any], position: int) -> TermRow:
    texts = {language: columns(language, role[language]) for language in LANGUAGES}
    return TermRow(RelatedRole, role["code"], position, {}, texts)


def store(rows: Sequence[tuple[TermRow, list[str]]], outcome: Outcome) -> None:
    """Add the missing roles with their laws; what an editor changed stays."""
    laws = {law.code: law for law in Law.objects.all()}
    codes = {row.code: names for row, names in rows}
    for role in add_or_fill(RelatedRole, [row for row, _names in rows], outcome):
        role.laws.set([laws[code] for code in codes[role.code]])
