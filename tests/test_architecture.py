"""Holds the arrows between the apps, the floors and rooms inside them, and the sizes of the files.

The words are those of docs/architecture.md.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tests.helpers.rooms import (
    APPS,
    COMPOSITION_ROOT,
    FLOORS,
    KERNEL,
    NEVER,
    OPEN,
    OPEN_IN_ROOMS,
    PURE,
    SEES_REQUESTS,
    STEPS,
)

ROOT = Path(__file__).resolve().parent.parent
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


def module_of(dotted: str) -> str:
    """Return the module that an imported name stands in."""
    return dotted if dotted in MODULES else dotted.rpartition(".")[0]


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules of ours that a module imports, not the packages that they stand in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield module_of(f"{node.module}.{alias.name}")
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


OWN_IMPORTS = {
    name: {found for found in imported(tree) if found.split(".")[0] in APPS} - {name}
    for name, tree in MODULES.items()
}
PACKAGES = {name.rpartition(".")[0] for name in MODULES} - {""}


def within(name: str, packages: Iterable[str]) -> bool:
    """Tell whether a module is one of these, or stands in one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def app_of(name: str) -> str:
    return name.split(".")[0]


def breaking(rule: Callable[[str], object], names: Iterable[str] = MODULES) -> dict[str, object]:
    """Return the modules that break a rule, each with what the rule has against it."""
    return {name: found for name in sorted(names) if (found := rule(name))}


OUTSIDE_THE_ROOT = {name for name in MODULES if not within(name, COMPOSITION_ROOT)}


def test_arrows_between_apps() -> None:
    def against_the_arrow(name: str) -> set[str]:
        app = app_of(name)
        return {app_of(found) for found in OWN_IMPORTS[name]} - {app} - APPS[app]

    assert breaking(against_the_arrow, OUTSIDE_THE_ROOT) == {}


def test_only_open_modules_across_an_arrow() -> None:
    def closed(name: str) -> set[str]:
        own = {app_of(name), KERNEL}
        foreign = {found for found in OWN_IMPORTS[name] if app_of(found) not in own}
        return {found for found in foreign if not is_open(found)}

    assert breaking(closed, OUTSIDE_THE_ROOT) == {}


def is_open(name: str) -> bool:
    _, top, *rest = [*name.split("."), ""]
    return top in OPEN or bool(OPEN_IN_ROOMS & set(rest))


def test_figures_never_see_a_request() -> None:
    def sees(name: str) -> set[str]:
        closed = {app for package, app in NEVER.items() if within(name, [package])}
        return {found for found in OWN_IMPORTS[name] if app_of(found) in closed}

    assert breaking(sees) == {}


def floor_of(name: str) -> int | None:
    """Return how far down a module stands in its app; an app itself stands nowhere."""
    app, _, rest = name.partition(".")
    floors = enumerate(FLOORS[app])
    return next((number for number, floor in floors if rest.split(".")[0] in floor), None)


def test_every_module_stands_on_a_floor() -> None:
    assert [name for name in MODULES if "." in name and floor_of(name) is None] == []


def test_floors_know_only_what_stands_above_them() -> None:
    def below(name: str) -> set[str]:
        own = {found for found in OWN_IMPORTS[name] if app_of(found) == app_of(name)}
        return {found for found in own if (floor_of(found) or 0) > (floor_of(name) or 0)}

    assert breaking(below) == {}


def test_steps_inside_a_room() -> None:
    def backwards(name: str) -> set[str]:
        room, mine = step_of(name)
        if mine is None:
            return set()
        steps = {found: step_of(found) for found in OWN_IMPORTS[name]}
        return {f for f, (other, step) in steps.items() if other == room and (step or 0) > mine}

    assert breaking(backwards) == {}


def step_of(name: str) -> tuple[str, int | None]:
    """Return the room that a module stands in, and on which of the steps, if on any."""
    parts = name.split(".")
    found = next((part for part in parts[2:] if part in STEPS), None)
    return ".".join(parts[:2]), STEPS.index(found) if found else None


def test_no_cycle_inside_any_package() -> None:
    """Modules and packages alike: what stands side by side never comes back to itself."""
    assert {package: found for package in sorted(PACKAGES) if (found := cycle_in(package))} == {}


def cycle_in(package: str) -> list[str]:
    depth = len(package.split("."))
    graph: dict[str, set[str]] = defaultdict(set)
    for name in MODULES:
        if name.startswith(f"{package}."):
            child = name.split(".")[depth]
            inside = {f for f in OWN_IMPORTS[name] if f.startswith(f"{package}.")}
            graph[child] |= {found.split(".")[depth] for found in inside} - {child}
    return cycle(graph)


def cycle(graph: Mapping[str, set[str]]) -> list[str]:
    """Return a way through the graph that comes back to where it began, or nothing."""
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        done.add(name)
        ways = (visit(other, [*path, name]) for other in sorted(graph.get(name, ())))
        return next((way for way in ways if way), [])

    return next((way for name in sorted(graph) if (way := visit(name, []))), [])


def test_pure_modules_know_no_database_and_no_request() -> None:
    def impure(name: str) -> set[str]:
        known = set(imports(MODULES[name]))
        outside = {i for i in known if i.startswith(("django.db", "django.http"))}
        return outside | {i for i in known if ".models" in i or ".queries" in i}

    assert [name for name in PURE if name not in MODULES] == []
    said = [name for name, tree in MODULES.items() if says_that_it_is_pure(tree)]
    listed = [name for name in MODULES if within(name, PURE)]
    assert breaking(impure, {*said, *listed}) == {}


def says_that_it_is_pure(tree: ast.Module) -> bool:
    return bool(re.search(r"\bPure[.:]", ast.get_docstring(tree) or ""))


def test_nothing_below_the_views_sees_a_request() -> None:
    below = {n for n in MODULES if not SEES_REQUESTS & set(n.split(".")) and app_of(n) != KERNEL}

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


def test_the_kernel_names_no_app() -> None:
    """Not even in a string: what the apps add to the kernel stands in lists of the settings."""
    apps = "|".join(sorted(set(APPS) - {KERNEL}))
    naming = re.compile(rf"\b(?:{apps})(?=$|[.:/_]\w)")
    kernel = {n for n in MODULES if n.startswith(KERNEL) and not n.startswith(COMPOSITION_ROOT)}

    def named(name: str) -> list[str]:
        constants = (n.value for n in ast.walk(MODULES[name]) if isinstance(n, ast.Constant))
        said = [text for text in constants if isinstance(text, str) and naming.search(text)]
        return said + [found for found in OWN_IMPORTS[name] if not found.startswith(KERNEL)]

    assert breaking(named, kernel) == {}


def test_pages_of_the_kernel_lead_to_the_apps_by_address_only() -> None:
    kernel = [ROOT / "templates" / part for part in ("clientsupport", "layout", "components")]
    naming = r"{% (?:include|extends|load) [^%]*\b(?:" + "|".join(set(APPS) - {KERNEL}) + r")\b"

    for file in [file for folder in kernel for file in folder.rglob("*.html")]:
        assert not re.search(naming, file.read_text()), file


def uses(name: str) -> set[str]:
    """Return the names that a module imports, and those it asks of something else."""
    nodes = list(ast.walk(MODULES[name]))
    asked = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return asked | {found.rpartition(".")[2] for found in imports(MODULES[name])}


def rights_and_filters() -> Iterator[tuple[str, str]]:
    """Yield what `permissions` and the QuerySets of the models offer, each with its module."""
    for name, tree in MODULES.items():
        parts = name.split(".")
        bodies = [tree.body] if parts[-1] == "permissions" else []
        for node in tree.body:
            bases = [ast.unparse(b) for b in node.bases] if isinstance(node, ast.ClassDef) else []
            is_filter = "models" in parts and any("QuerySet" in base for base in bases)
            if isinstance(node, ast.ClassDef) and (is_filter or parts[-1] == "permissions"):
                bodies.append(node.body)
        for function in (f for body in bodies for f in body if isinstance(f, ast.FunctionDef)):
            if not function.name.startswith("_"):
                yield name, function.name


def test_every_right_and_filter_is_asked_for() -> None:
    """A rule that nothing asks is a second truth: it drifts away from what the pages do."""
    pages = "\n".join(file.read_text() for file in (ROOT / "templates").rglob("*.html"))
    found = list(rights_and_filters())
    used = {name: uses(name) for name in MODULES}

    def is_asked(module: str, name: str) -> bool:
        return any(name in used[other] for other in MODULES if other != module) or bool(
            re.search(rf"\.{name}\b", pages)
        )

    assert len(found) > 50
    assert [f"{module}.{name}" for module, name in found if not is_asked(module, name)] == []
