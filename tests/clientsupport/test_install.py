"""requirements/install.py, run by a child process under conditions that are not ours."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.helpers.processes import ROOT, run_to_end, running, until

LOCKS = {"production": "# nothing\n", "run": "# a demo\n", "dev": "# a demo, and tests\n"}
RUN = (
    "import runpy, sys; sys.argv[1:] = [{lock!r}]; runpy.run_path({script!r}, run_name='__main__')"
)
OLD_PYTHON = "import sys; sys.version_info = (3, 10, 4)\n"
NEW_PYTHON = "import sys; sys.version_info = (3, 14, 0)\n"
OTHER_MACHINE = "import platform; platform.machine = lambda: 'aarch64'\n"
OTHER_SYSTEM = "import platform; platform.system = lambda: 'Darwin'\n"
NO_VENV = "import importlib.util as u; u.find_spec = lambda name: None\n"
NO_PROGRAMS = """
import subprocess
class Failed:
    returncode = 1
subprocess.run = lambda command: Failed
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "requirements").mkdir()
    shutil.copy(ROOT / "requirements" / "install.py", tmp_path / "requirements")
    for name, content in LOCKS.items():
        (tmp_path / "requirements" / f"{name}.txt").write_text(content)
    return tmp_path


def install(
    project: Path, lock: str = "run", *, condition: str = ""
) -> subprocess.CompletedProcess[str]:
    script = str(project / "requirements" / "install.py")
    code = condition + RUN.format(lock=lock, script=script)
    return run_to_end(
        sys.executable, "-c", code, env={"PATH": "/usr/bin:/bin", "PIP_NO_INDEX": "1"}
    )


def with_python(project: Path) -> None:
    """Put a small program in the place of .venv's Python that only writes down its arguments."""
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho "$@" >> {project}/calls.txt\n')
    python.chmod(0o755)


def calls(project: Path) -> list[str]:
    path = project / "calls.txt"
    return path.read_text().splitlines() if path.exists() else []


def test_second_start_at_the_same_time_waits_and_installs_nothing(project: Path) -> None:
    with_python(project)
    python, go = project / ".venv" / "bin" / "python", project / "go"
    python.write_text(f"{python.read_text()}while [ ! -e {go} ]; do sleep 0.05; done\n")
    command = [sys.executable, str(project / "requirements" / "install.py"), "run"]

    with running(command) as first:
        until(lambda: calls(project))
        with running(command) as second:
            assert second.stdout
            said = second.stdout.readline()
            go.touch()
            assert (first.wait(30), second.wait(30)) == (0, 0)

    assert said == "Waiting: another start is installing the packages\n"
    assert len(calls(project)) == 1


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (OLD_PYTHON, "Python 3.11, 3.12 or 3.13 is needed, and this is 3.10."),
        (NEW_PYTHON, "Python 3.11, 3.12 or 3.13 is needed, and this is 3.14."),
        (OTHER_MACHINE, "locked for Linux on x86_64, and this is Linux on aarch64."),
        (OTHER_SYSTEM, "locked for Linux on x86_64, and this is Darwin on"),
        (NO_VENV, "apt-get install python3-venv"),
        (NO_PROGRAMS, "Python could not make .venv."),
    ],
)
def test_unsuitable_machine_gets_one_sentence(project: Path, condition: str, sentence: str) -> None:
    refused = install(project, condition=condition)
    assert refused.returncode == 1
    assert sentence in refused.stdout.splitlines()[-1]
    assert "Traceback" not in refused.stdout
    assert not (project / ".venv" / "installed.txt").exists()


def test_package_that_cannot_be_had_gets_one_sentence(project: Path) -> None:
    venv.create(project / ".venv", with_pip=True)
    lock = project / "requirements" / "run.txt"
    lock.write_text(f"no-such-package-anywhere==1.0 --hash=sha256:{'0' * 64}\n")
    refused = install(project)
    assert refused.returncode == 1
    assert refused.stdout.splitlines()[-1].startswith("The packages could not be installed")
    assert not (project / ".venv" / "installed.txt").exists()


def test_every_file_is_checked_by_its_hash_and_nothing_is_compiled(project: Path) -> None:
    with_python(project)
    assert install(project, "dev").returncode == 0
    (call,) = calls(project)
    assert "--require-hashes" in call
    assert "--only-binary :all:" in call
    assert call.endswith(f"--requirement {project}/requirements/dev.txt")


def test_second_time_installs_nothing_and_asks_nothing(project: Path) -> None:
    with_python(project)
    install(project, "dev")
    again = install(project, "dev", condition=NEW_PYTHON + NO_PROGRAMS)
    assert (again.returncode, again.stdout) == (0, "")
    assert len(calls(project)) == 1


@pytest.mark.parametrize(
    ("larger", "smaller"), [("dev", "run"), ("dev", "production"), ("run", "production")]
)
def test_a_larger_lock_holds_a_smaller_one_but_not_the_other_way(
    project: Path, larger: str, smaller: str
) -> None:
    with_python(project)
    install(project, larger)
    install(project, smaller)
    assert len(calls(project)) == 1
    (project / ".venv" / "installed.txt").unlink()
    install(project, smaller)
    install(project, larger)
    assert len(calls(project)) == 3


def test_changed_lock_is_installed(project: Path) -> None:
    with_python(project)
    install(project)
    (project / "requirements" / "run.txt").write_text("# something else\n")
    install(project)
    assert len(calls(project)) == 2


def test_installation_that_failed_half_way_is_done_again(project: Path) -> None:
    with_python(project)
    install(project)
    (project / "requirements" / "run.txt").write_text("# something else\n")
    assert install(project, condition=NO_PROGRAMS).returncode == 1
    assert install(project).returncode == 0
    assert len(calls(project)) == 2
