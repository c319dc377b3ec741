"""Holds the documents to the code: what they name is there, and nothing points out of the tree."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

from procrastinate.contrib.django import app as queue

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TOP = "|".join(
    ["clientsupport", "directory", "intake", "signals", "templates", "static", "tests", "docs",
     "requirements", "locale"]
)  # fmt: skip
PATH = re.compile(rf"(?<![\w/.<])((?:{TOP})/[\w./*-]*[\w*/])")
TEST = re.compile(r"`(tests/[\w/]+\.py::\w+)`")
DOTTED = re.compile(r"`((?:clientsupport|directory|intake|signals)(?:\.\w+)+)(?:\(\))?`")
MADE_AT_RUN_TIME = re.compile(r"^static/(?!css|js|img|fonts)")  # an address, not a folder of ours
# Pages that stand outside the repository; what they settled is told in docs/decisions/.
OUTSIDE = re.compile(
    r"(?<!docs/)\b(security|rulings|design|domain|directories|packages|brief|style)\.md"
    r"|\brulings?:? \d"
)
TEXTS = {".py", ".md", ".html", ".css", ".js", ".toml", ".sql", ".service", ".txt", ".csv", ""}


def named(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for found in pattern.findall(page.read_text()):
            yield str(page.relative_to(ROOT)), found.rstrip(".")


def test_paths_in_documents_are_there() -> None:
    wanted = {(page, path) for page, path in named(PATH) if not MADE_AT_RUN_TIME.match(path)}
    missing = {(page, path) for page, path in wanted if not list(ROOT.glob(path.rstrip("/")))}

    assert wanted
    assert missing == set()


def test_tests_in_documents_are_there() -> None:
    wanted = [(page, *name.split("::")) for page, name in named(TEST)]
    missing = [
        (page, file, name)
        for page, file, name in wanted
        if not re.search(rf"^def {name}\b", (ROOT / file).read_text(), re.M)
    ]

    assert wanted
    assert missing == []


def test_modules_in_documents_are_there() -> None:
    missing = [(page, name) for page, name in named(DOTTED) if not is_there(name)]

    assert missing == []


def is_there(dotted: str) -> bool:
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part, None)
        return found is not None
    return False


def test_nothing_points_at_pages_outside_the_repository() -> None:
    tops = [ROOT / top for top in TOP.split("|")] + [ROOT / "README.md", ROOT / "Makefile"]
    files = [f for top in tops for f in ([top] if top.is_file() else top.rglob("*"))]
    texts = [f for f in files if f.is_file() and f.suffix in TEXTS and f != Path(__file__)]
    pointing = {
        f"{file.relative_to(ROOT)}: {found.group()}"
        for file in texts
        if "__pycache__" not in file.parts
        for found in OUTSIDE.finditer(file.read_text(errors="ignore"))
        if not (ROOT / "docs" / found.group()).exists()
    }

    assert pointing == set()


def test_every_job_by_the_clock_is_told_in_the_documents() -> None:
    told = (ROOT / "docs/jobs.md").read_text()
    names = {
        task.task.name.rpartition(".")[2]
        for task in queue.periodic_registry.periodic_tasks.values()
    }

    assert {name for name in names if f"`{name}`" not in told} == set()
