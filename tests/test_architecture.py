"""Holds the arrows between the apps, the order of the layers and the sizes of the files.

The words are those of docs/architecture.md.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
KERNEL = "clientsupport"
APPS = {  # app → apps it may import
    "clientsupport": set[str](),
    "directory": {"clientsupport"},
    "intake": {"clientsupport", "directory"},
    "signals": {"clientsupport", "directory", "intake"},
}
# Modules of the project package that put everything together and so may name every app.
COMPOSITION_ROOT = {
    "clientsupport.settings",
    "clientsupport.urls",
    "clientsupport.examples",
    "clientsupport.examples.accounts",
    "clientsupport.examples.independence",
    "clientsupport.examples.reach",
    "clientsupport.examples.store",
    "clientsupport.examples.who",
    "clientsupport.management.commands.demo_code",
    "clientsupport.management.commands.invite_editor",
    "clientsupport.management.commands.seed_demo",
    "clientsupport.wsgi",
}
OPEN = {"models", "enums", "criteria", "queries", "actions", "permissions"}  # across an arrow
LAYERS = [  # inside an app: a module imports only from layers above it in this list
    {"enums", "criteria", "coverage", "freshness", "links"},
    {"places.distance", "places.answers", "places.names"},
    {"places.index", "places.suggesting", "opening"},
    {"listing.content", "listing.gaps", "listing.differences", "listing.sections", "listing.words"},
    {"listing.sheet", "listing.sheet_plan", "listing.tables"},
    {"models", "permissions"},
    {"translation", "display.doors", "display.independence", "display.labels"},
    {"display.opening_words", "display.declared"},
    {"display.reach", "display.week"},
    {"display.reasons", "display.facets", "display.cards"},
    {"listing.stored"},
    {"queries"},
    {"places.gazetteer"},
    {"listing.preview", "listing.status"},
    {"actions", "jobs", "mails", "reminders", "tally"},
    {"loading"},
    {"forms"},
    {"menu"},
    {"views", "admin", "management"},
    {"urls", "apps"},
]
GROUPS = {"display", "listing", "places"}  # packages whose modules stand in several layers
PURE = {  # no database, no request
    "directory.criteria",
    "directory.coverage",
    "directory.freshness",
    "directory.links.rules",
    "directory.places.distance",
    "directory.places.answers",
    "directory.places.names",
    "directory.places.index",
    "directory.places.suggesting",
    "directory.opening",
    "directory.listing.content",
    "directory.listing.differences",
    "directory.listing.gaps",
    "directory.listing.sections",
    "directory.listing.sheet",
    "directory.listing.sheet_plan",
    "directory.listing.tables",
    "directory.listing.words",
    "clientsupport.sealing.canonical",
    "clientsupport.working_days",
}
LONGEST_MODULE = 400
LONGEST_FUNCTION = 40


def modules() -> Iterator[tuple[str, ast.Module]]:
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            if "migrations" not in path.parts:
                parts = path.relative_to(ROOT).with_suffix("").parts
                name = ".".join(part for part in parts if part != "__init__")
                yield name, ast.parse(path.read_text())


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


MODULES = dict(modules())
OWN_IMPORTS = {
    name: {found for found in imports(tree) if found.split(".")[0] in APPS}
    for name, tree in MODULES.items()
}


def module_of(dotted: str) -> str:
    """Return the module that an imported name stands in."""
    return dotted if dotted in MODULES else dotted.rpartition(".")[0]


@pytest.mark.parametrize("name", sorted(MODULES))
def test_arrows_between_apps(name: str) -> None:
    app = name.split(".")[0]
    if name in COMPOSITION_ROOT:
        return
    foreign = {found.split(".")[0] for found in OWN_IMPORTS[name]} - {app}

    assert foreign <= APPS[app]


@pytest.mark.parametrize("name", sorted(MODULES))
def test_only_open_modules_across_an_arrow(name: str) -> None:
    app = name.split(".")[0]
    if name in COMPOSITION_ROOT:
        return
    closed = {
        found
        for found in OWN_IMPORTS[name]
        if (parts := found.split("."))[0] not in {app, KERNEL}
        and len(parts) > 1
        and parts[1] not in OPEN
    }

    assert not closed


def layer_of(dotted: str) -> int | None:
    """Return where a module stands in the list; nowhere when it only holds others together."""
    _app, *parts = dotted.split(".")
    part = ".".join(parts[:2]) if parts and parts[0] in GROUPS else "".join(parts[:1])
    return next((number for number, layer in enumerate(LAYERS) if part in layer), None)


@pytest.mark.parametrize(
    "name", sorted(n for n in MODULES if n.startswith("directory.") and n[10:] not in GROUPS)
)
def test_order_of_the_layers(name: str) -> None:
    mine = layer_of(name)
    below = {
        found
        for found in OWN_IMPORTS[name]
        if found.startswith("directory.") and (layer_of(found) or 0) > (mine or 0)
    }

    assert mine is not None
    assert not below


def test_no_cycle_between_modules() -> None:
    graph = {
        name: {module_of(found) for found in found_all} - {name} & set(MODULES)
        for name, found_all in OWN_IMPORTS.items()
    }
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join([*path, name])
        if name not in done:
            for other in sorted(graph.get(name, ())):
                # A package's __init__ re-exports its modules; that is not a cycle.
                if not name.startswith(f"{other}.") and not other.startswith(f"{name}."):
                    visit(other, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("name", sorted(PURE))
def test_pure_modules_know_no_database_and_no_request(name: str) -> None:
    known = set(imports(MODULES[name]))

    assert not {i for i in known if i.startswith(("django.db", "django.http"))}
    assert not {i for i in known if ".models" in i or ".queries" in i}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_nothing_below_the_views_sees_a_request(name: str) -> None:
    if any(part in {"views", "admin", "middleware"} for part in name.split(".")):
        return
    if name.split(".")[0] == KERNEL:
        return

    assert not {i for i in imports(MODULES[name]) if i == "django.http.HttpRequest"}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_own_code_is_imported_at_the_top(name: str) -> None:
    functions = [n for n in ast.walk(MODULES[name]) if isinstance(n, ast.FunctionDef)]
    hidden = {i for f in functions for i in imports(f) if i.split(".")[0] in APPS}

    assert not hidden


@pytest.mark.parametrize("name", sorted(MODULES))
def test_sizes(name: str) -> None:
    path = ROOT.joinpath(*name.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    functions = [n for n in ast.walk(MODULES[name]) if isinstance(n, ast.FunctionDef)]

    assert len(file.read_text().splitlines()) <= LONGEST_MODULE
    for function in functions:
        assert (function.end_lineno or 0) - function.lineno < LONGEST_FUNCTION, function.name


def test_no_django_signals_for_domain_flow() -> None:
    assert not [n for n, found in MODULES.items() if "django.dispatch.receiver" in imports(found)]
