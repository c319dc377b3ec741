"""Holds together what is written in two places: settings and docs, templates and their users."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
TOP_LEVEL = {
    "CHANGELOG.md", "LICENSE", "Makefile", "README.md", "clientsupport", "directory", "docs",
    "intake", "locale", "manage.py", "pyproject.toml", "requirements", "signals", "static",
    "templates", "tests",
}  # fmt: skip
BLOCKS = [
    "title", "description", "robots", "header", "main", "content", "way", "why",
    "heading", "lead", "question", "onward", "below", "scripts",
]  # fmt: skip
# Found by Django or by name, not named in a template or a view.
FOUND_BY_NAME = {"400.html", "403.html", "404.html", "429.html", "500.html", "503.html"}


def tracked() -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()


def templates() -> list[str]:
    return sorted(str(p.relative_to(TEMPLATES)) for p in TEMPLATES.rglob("*.html"))


def source() -> str:
    """Everything that can name a template."""
    files = [*TEMPLATES.rglob("*.html")]
    for app in ["clientsupport", "directory", "intake"]:
        files += (ROOT / app).rglob("*.py")
    return "\n".join(file.read_text() for file in files)


def test_top_level_holds_what_it_should() -> None:
    top = {path.split("/")[0] for path in tracked()}

    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_every_environment_variable_is_documented() -> None:
    code = "\n".join(path.read_text() for path in (ROOT / "clientsupport").rglob("*.py"))
    asked = re.findall(
        r"environment\.(?:text|number|words|secret|required_in_production)\(\s*\"([A-Z_]+)\"", code
    )
    own = re.findall(r"(?<!\.)\b(?:text|required_in_production)\(\"([A-Z_]+)\"", code)
    documented = set(
        re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs/environment.md").read_text(), re.M)
    )

    assert {*asked, *own} == documented


def test_every_template_is_used() -> None:
    named = source()
    # A mail is sent by its name; allauth asks for its pages by theirs.
    by_name = ("django/forms/", "mail/", "account/", "mfa/", "socialaccount/", "usersessions/")
    unused = [
        name
        for name in templates()
        if f'"{name}"' not in named and name not in FOUND_BY_NAME and not name.startswith(by_name)
    ]

    assert not unused


def texts() -> dict[str, str]:
    return {name: (TEMPLATES / name).read_text() for name in templates()}


def test_blocks_stand_in_their_order() -> None:
    blocks = {name: re.findall(r"{% block (\w+)", text) for name, text in texts().items()}
    jumbled = {n: found for n, found in blocks.items() if found != sorted(found, key=BLOCKS.index)}

    assert jumbled == {}


def test_no_inline_code_and_nothing_from_elsewhere() -> None:
    unwanted = r"\sstyle=|<style|\son\w+=|javascript:|data:|(?:src|srcset)=[\"']https?:"
    found = {name: re.findall(unwanted, text) for name, text in texts().items()}

    assert {name: code for name, code in found.items() if code} == {}


def test_a_part_says_its_parameters() -> None:
    parts = {name: text for name, text in texts().items() if Path(name).name.startswith("_")}

    assert [name for name, text in parts.items() if not text.startswith("{#")] == []


def test_lock_files_name_no_address() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        assert not re.search(r"https?://|index-url|find-links", lock.read_text())


def test_every_pin_has_a_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    pins = [line for line in lines if re.match(r'\s+"[^"]+==[^"]+",', line)]

    assert pins
    assert not [line for line in pins if "  # " not in line]


def test_no_secret_and_nothing_binary_in_the_tree() -> None:
    allowed = {".py", ".html", ".css", ".js", ".md", ".csv", ".json", ".toml", ".txt", ".svg",
               ".sql", ".service", ".conf", ".po", ".mo", ""}  # fmt: skip

    assert not [path for path in tracked() if Path(path).suffix not in allowed]
