"""Holds together what is written in two places: settings and docs, templates and their users."""

import re
import subprocess
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.enums import PortalRole

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
APPS = ["clientsupport", "directory", "intake", "signals"]
TOP_LEVEL = {
    "CHANGELOG.md", "LICENSE", "Makefile", "README.md", "clientsupport", "directory", "docs",
    "intake", "locale", "manage.py", "pyproject.toml", "requirements", "signals", "static",
    "templates", "tests",
}  # fmt: skip
BLOCKS = [
    "title", "description", "robots", "body_attributes", "skip_links", "header", "main",
    "content", "way", "why", "heading", "lead", "question", "fields", "onward", "otherwise",
    "going", "below", "footer", "scripts",
]  # fmt: skip
# Found by Django or by name, not named in a template or a view.
FOUND_BY_NAME = {"400.html", "403.html", "404.html", "429.html", "500.html", "503.html"}
FOUND_BY_NAME |= {"admin/base_site.html"}


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
    for app in APPS:
        files += (ROOT / app).rglob("*.py")
    return "\n".join(file.read_text() for file in files)


def test_top_level_holds_what_it_should() -> None:
    top = {path.split("/")[0] for path in tracked()}

    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_every_environment_variable_is_documented() -> None:
    code = "\n".join(path.read_text() for path in (ROOT / "clientsupport").rglob("*.py"))
    asked = re.findall(
        r"environment\.(?:text|number|words|phone|secret|required_in_production)\(\s*\"([A-Z_]+)\"",
        code,
    )
    own = re.findall(r"(?<!\.)\b(?:text|required_in_production)\(\"([A-Z_]+)\"", code)
    documented = set(
        re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs/environment.md").read_text(), re.M)
    )

    assert {*asked, *own} == documented


@pytest.mark.parametrize(
    "setting",
    [
        "STAFF_MENU",
        "ON_LEAVING",
        "CLOCK_MOMENTS",
        "WORK_MOVERS",
        "WORK_TELLERS",
        "WORK_ENDERS",
        "CLOSURE_TELLERS",
        "MERGE_MOVERS",
        "DELETED_FOR_GOOD",
    ],
)
def test_what_the_apps_add_to_the_kernel_is_there(setting: str) -> None:
    names = getattr(settings, setting)

    assert [import_string(name) for name in names]
    assert len(set(names)) == len(names)


def test_apps_models_and_roles_that_the_settings_name_are_there() -> None:
    of_role = settings.ADMIN_RIGHTS

    assert set(of_role) == set(PortalRole)
    for app in (app for verbs in of_role.values() for app in verbs):
        assert apps.get_app_config(app)
    for label, told_by in settings.SAME_OBJECT.items():
        assert apps.get_model(label)
        assert import_string(told_by)
    for label in settings.WITH_EXAMPLES:
        assert apps.get_model(label)._meta.get_field("is_example")


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
    ours = {name: found for name, found in blocks.items() if not name.startswith("admin/")}
    jumbled = {n: found for n, found in ours.items() if found != sorted(found, key=BLOCKS.index)}

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


def locked(lock: str) -> dict[str, str]:
    """Return what a lock file pins, each with its hashes."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text()
    return dict(
        re.findall(r"^([a-z]\S+==\S+) \\\n((?:    --hash=sha256:\w+(?: \\)?\n)+)", text, re.M)
    )


def test_each_lock_file_holds_what_the_smaller_one_holds() -> None:
    assert locked("production").items() < locked("run").items() < locked("dev").items()


@pytest.mark.parametrize("lock", ["production", "run", "dev"])
def test_whatever_a_lock_file_names_has_hashes(lock: str) -> None:
    named = re.findall(r"^[^\s#]+", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.M)

    assert named == list(locked(lock))


def test_production_imports_nothing_that_it_does_not_install() -> None:
    installed = {pin.partition("==")[0] for pin in locked("production")}
    code = [file for app in APPS for file in (ROOT / app).rglob("*.py") if "demo" not in file.parts]
    imported = {
        name
        for file in code
        for name in re.findall(r"^(?:from|import) (\w+)", file.read_text(), re.M)
    }
    packages = {  # as they are imported → as they are installed
        name: {re.sub(r"[-_.]+", "-", found).lower() for found in founds}
        for name, founds in packages_distributions().items()
    }

    assert not [name for name in imported & set(packages) if not packages[name] & installed]


def test_every_pin_has_a_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    pins = [line for line in lines if re.match(r'\s+"[^"]+==[^"]+",', line)]

    assert pins
    assert not [line for line in pins if "  # " not in line]


def test_no_secret_and_nothing_binary_but_typeface_and_model_in_the_tree() -> None:
    allowed = {".py", ".html", ".css", ".js", ".md", ".csv", ".json", ".toml", ".txt", ".svg",
               ".sql", ".service", ".conf", ".po", ".mo", ".typ", ""}  # fmt: skip

    assert not [
        path
        for path in tracked()
        if Path(path).suffix not in allowed
        and not re.fullmatch(
            r"static/fonts/[\w-]+\.woff2|clientsupport/documents/fonts/[\w-]+\.ttf|intake/data/danger_model\.bin",
            path,
        )
    ]
