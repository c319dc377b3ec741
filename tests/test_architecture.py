"""Holds the arrows between the apps, the order of the layers and the sizes of the files.

The words are those of docs/architecture.md.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

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
    "clientsupport.demo.examples",
    "clientsupport.demo.examples.accounts",
    "clientsupport.demo.examples.independence",
    "clientsupport.demo.examples.reach",
    "clientsupport.demo.examples.requests",
    "clientsupport.demo.examples.store",
    "clientsupport.demo.examples.who",
    "clientsupport.demo.management.commands.demo_code",
    "directory.management.commands.invite_editor",
    "clientsupport.demo.management.commands.seed_demo",
    "clientsupport.wsgi",
}
OPEN = {"models", "enums", "criteria", "queries", "actions", "permissions", "places"}  # across
LAYERS = {  # inside an app: a module imports only from layers above it in its list
    "directory": [
        {"enums", "criteria", "coverage", "freshness", "links"},
        {"places.distance", "places.answers", "places.names"},
        {"places.index", "places.suggesting", "opening"},
        {
            "listing.content",
            "listing.gaps",
            "listing.differences",
            "listing.sections",
            "listing.words",
        },
        {"listing.cell", "listing.sheet_hours", "listing.sheet_places"},
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
    ],
    "intake": [
        {"enums", "deadlines", "choosing", "steps", "reach", "phones", "personal_text"},
        {"promises", "tickets"},
        {"danger.folding", "danger.groups", "danger.phrases", "danger.numbers"},
        {"danger.matching", "danger.scoring"},
        {"models"},
        {"permissions", "seeing", "danger.spotting"},
        {"queries"},
        {"actions", "jobs", "alerting"},
        {"forms"},
        {"menu", "templatetags"},
        {"views", "admin", "management"},
        {"urls", "apps"},
    ],
}

GROUPS = {
    "danger",
    "display",
    "listing",
    "places",
}  # packages whose modules stand in several layers
PURE = {  # no database, no request
    "directory.criteria",
    "directory.rules.coverage",
    "directory.rules.freshness",
    "directory.freshness.links.rules",
    "directory.places.distance",
    "directory.places.answers",
    "directory.rules.place_names",
    "directory.places.index",
    "directory.places.suggesting",
    "directory.rules.opening",
    "directory.listing.sheet.cell",
    "directory.listing.content",
    "directory.listing.differences",
    "directory.listing.gaps",
    "directory.listing.sections",
    "directory.listing.sheet.columns",
    "directory.listing.sheet.hours",
    "directory.listing.sheet.places",
    "directory.listing.sheet.plan",
    "clientsupport.documents.tables",
    "directory.listing.words",
    "clientsupport.audit.canonical",
    "clientsupport.working_days",
    "clientsupport.phones",
    "clientsupport.privacy.personal_data.addresses",
    "clientsupport.privacy.personal_data.finder",
    "clientsupport.privacy.personal_data.mails",
    "clientsupport.privacy.personal_data.names.finding",
    "clientsupport.privacy.personal_data.numbers",
    "intake.asking.choosing",
    "intake.phrasing.folding",
    "intake.phrasing.groups",
    "intake.danger.matching",
    "intake.danger.numbers",
    "intake.phrasing.phrases",
    "intake.danger.scoring",
    "intake.rules.deadlines",
    "intake.rules.personal_text",
    "intake.rules.reach",
    "intake.asking.steps",
    "intake.asking.tickets",
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


def breaking(rule: Callable[[str], object], names: Iterable[str] = MODULES) -> dict[str, object]:
    """Return the modules that break a rule, each with what the rule has against it."""
    return {name: found for name in sorted(names) if (found := rule(name))}


def test_arrows_between_apps() -> None:
    def against_the_arrow(name: str) -> set[str]:
        app = name.split(".")[0]
        return {found.split(".")[0] for found in OWN_IMPORTS[name]} - {app} - APPS[app]

    assert breaking(against_the_arrow, set(MODULES) - COMPOSITION_ROOT) == {}


def test_only_open_modules_across_an_arrow() -> None:
    def closed(name: str) -> set[str]:
        own = {name.split(".")[0], KERNEL}
        parts = {found: found.split(".") for found in OWN_IMPORTS[name]}
        foreign = {found: p[1] for found, p in parts.items() if p[0] not in own and len(p) > 1}
        return {found for found, module in foreign.items() if module not in OPEN}

    assert breaking(closed, set(MODULES) - COMPOSITION_ROOT) == {}


def layer_of(dotted: str) -> int | None:
    """Return where a module stands in the list; nowhere when it only holds others together."""
    app, *parts = dotted.split(".")
    part = ".".join(parts[:2]) if parts and parts[0] in GROUPS else "".join(parts[:1])
    return next((number for number, layer in enumerate(LAYERS[app]) if part in layer), None)


def layered() -> set[str]:
    """Return the modules that stand in a layer: all but the apps and packages themselves."""
    named = {name: name.split(".") for name in MODULES}
    return {n for n, (app, *rest) in named.items() if app in LAYERS and rest and set(rest) - GROUPS}


def test_order_of_the_layers() -> None:
    def below(name: str) -> set[str]:
        app, mine = name.split(".")[0], layer_of(name)
        own = {found for found in OWN_IMPORTS[name] if found.startswith(f"{app}.")}
        return {found for found in own if (layer_of(found) or 0) > (mine or 0)}

    assert [name for name in sorted(layered()) if layer_of(name) is None] == []
    assert breaking(below, layered()) == {}


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


def test_pure_modules_know_no_database_and_no_request() -> None:
    def impure(name: str) -> set[str]:
        known = set(imports(MODULES[name]))
        outside = {i for i in known if i.startswith(("django.db", "django.http"))}
        return outside | {i for i in known if ".models" in i or ".queries" in i}

    assert set(MODULES) >= PURE
    assert breaking(impure, PURE) == {}


def test_nothing_below_the_views_sees_a_request() -> None:
    outside = {"views", "admin", "middleware"}
    below = {n for n in MODULES if not outside & set(n.split(".")) and n.split(".")[0] != KERNEL}

    def sees(name: str) -> bool:
        return "django.http.HttpRequest" in imports(MODULES[name])

    assert breaking(sees, below) == {}


def functions_of(name: str) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(MODULES[name]) if isinstance(node, ast.FunctionDef)]


def test_own_code_is_imported_at_the_top() -> None:
    def hidden(name: str) -> set[str]:
        found = {i for function in functions_of(name) for i in imports(function)}
        return {i for i in found if i.split(".")[0] in APPS}

    assert breaking(hidden) == {}


def test_sizes_of_modules() -> None:
    def length(name: str) -> int:
        path = ROOT.joinpath(*name.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        return len(file.read_text().splitlines())

    assert breaking(lambda name: max(0, length(name) - LONGEST_MODULE)) == {}


def test_sizes_of_functions() -> None:
    def too_long(name: str) -> list[str]:
        ends = {f: (f.end_lineno or 0) - f.lineno for f in functions_of(name)}
        return [f.name for f, lines in ends.items() if lines >= LONGEST_FUNCTION]

    assert breaking(too_long) == {}


def test_no_django_signals_for_domain_flow() -> None:
    assert not [n for n, found in MODULES.items() if "django.dispatch.receiver" in imports(found)]
