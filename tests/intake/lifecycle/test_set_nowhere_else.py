"""Only the lifecycle sets where a request stands: the code is read for any other place."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ITS_OWN = {
    "state", "supporter", "supporter_id", "due_on", "answered_on", "closed_on", "close_reason",
    "last_activity_on", "agreed_to_short", "delete_on", "decided_on", "expires_on",
}  # fmt: skip
SETTERS = {
    "HelpRequest",
    "Passing",
    "Appointment",
    "create",
    "update",
    "get_or_create",
    "update_or_create",
}
NAMERS = {"setattr", "bulk_update"}  # which field stands in a text
EXAMPLES = "clientsupport/demo/examples/"
OF_OTHERS = ("intake/cases/", "intake/appreciation/", "signals/", f"{EXAMPLES}signals/")
# The state of a case: by the table of deeds, and as a file tells it that somebody reads in.
ENDS_CASES = {"intake/cases/actions/closing.py", "intake/cases/actions/erasing.py"}
TOLD_BY_A_FILE = {
    *("intake/cases/importing/applying.py", "intake/cases/importing/undoing.py"),
    *("intake/cases/importing/planning.py", "intake/cases/importing/starting.py"),
}
MAKES_UP_A_PAST = {"clientsupport/demo/examples/requests.py": {"due_on"}}


def fields_set(source: str) -> set[str]:
    """Return the fields of a request, or of a proposal, that this code sets."""
    return {name for node in ast.walk(ast.parse(source)) for name in _set_by(node)} & ITS_OWN


def _set_by(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield node.attr
    if not isinstance(node, ast.Call):
        return
    called = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if called in SETTERS:
        yield from (word.arg for word in node.keywords if word.arg)
    if called in SETTERS | NAMERS:
        inner = [found for part in node.args for found in ast.walk(part)]
        inner += [found for word in node.keywords if not word.arg for found in ast.walk(word)]
        yield from (str(n.value) for n in inner if isinstance(n, ast.Constant))


def knows_requests() -> dict[str, str]:
    """Return the modules that may hold a request in their hands, each with its code.

    What people thought of the help is stored apart from it, and cases have a test of their own;
    signals have states of their own.
    """
    return {f: text for f, text in code_of_all().items() if not f.startswith(OF_OTHERS)}


def code_of_all() -> dict[str, str]:
    files = [f for app in ("clientsupport", "directory", "intake", "signals") for f in app_of(app)]
    code = {str(file.relative_to(ROOT)): file.read_text() for file in files}
    return {f: text for f, text in code.items() if f.startswith("intake/") or "intake." in text}


def app_of(name: str) -> Iterator[Path]:
    outside = {"migrations", "lifecycle"}
    return (f for f in sorted((ROOT / name).rglob("*.py")) if not outside & set(f.parts))


def test_state_and_what_goes_with_it_is_set_in_the_lifecycle_only() -> None:
    found = {file: fields_set(source) for file, source in knows_requests().items()}

    assert {file: names for file, names in found.items() if names} == MAKES_UP_A_PAST


def test_the_state_of_a_case_is_set_by_its_table_or_told_by_a_file() -> None:
    code = {f: text for f, text in code_of_all().items() if f.startswith("intake/cases/")}
    found = {file for file, text in code.items() if {"state", "closed_on"} & fields_set(text)}

    assert found == ENDS_CASES | TOLD_BY_A_FILE
    assert all("CASE_MOVES" in code[file] for file in ENDS_CASES)


@pytest.mark.parametrize(
    "source",
    [
        "row.state = x",
        "row.state, row.other = x, y",
        "(row.other, [row.state]) = x",
        "row.state += x",
        "row.state: str = x",
        "for row.state in x: pass",
        "with x as row.state: pass",
        "HelpRequest(provider=x, state=y)",
        "rows.filter(pk=1).update(state=x)",
        "rows.update(**{'state': x})",
        "row.passings.create(state=x)",
        "rows.bulk_update(x, ['state'])",
        "setattr(row, 'state', x)",
        "vars(row).update({'state': x})",
    ],
)
def test_every_way_of_setting_is_seen(source: str) -> None:
    assert fields_set(source) == {"state"}


@pytest.mark.parametrize(
    "source",
    [
        "x = row.state",
        "rows.filter(state=x).update(other=1)",
        "Question(supporter=x)",
        "f(state=x)",
    ],
)
def test_reading_is_no_setting(source: str) -> None:
    assert fields_set(source) == set()
