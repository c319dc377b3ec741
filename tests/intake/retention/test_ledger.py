"""What was deleted stays deleted, also when a backup of before is put back."""

import json
import stat
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.management.commands import replay_deletions
from clientsupport.privacy.deletions.models import key_of
from intake.enums import DeletionReason
from intake.models import Deletion, HelpRequest
from intake.retention import jobs as retention
from intake.retention.deleting import delete_request
from tests.factories.requests import Asked, ask
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")
NOW = 0  # the moment for which a periodic job was planned


@pytest.fixture(autouse=True)
def file(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(replay_deletions, "become_jobs", lambda: None)
    settings.DELETIONS_FILE = tmp_path / "apart" / "deletions.jsonl"
    return tmp_path / "apart" / "deletions.jsonl"


def deleted() -> Asked:
    asked = ask()
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    return asked


def note() -> None:
    with acting_as(Role.JOBS):
        retention.note_new_deletions(NOW)


def replay(file: Path) -> str:
    out = StringIO()
    with acting_as(Role.JOBS):
        call_command("replay_deletions", ledger=file, stdout=out)
    return out.getvalue()


def left() -> set[object]:
    with acting_as(Role.JOBS), all_rows():
        return set(HelpRequest.objects.values_list("pk", flat=True))


def as_if_put_back(asked: Asked, file: Path) -> None:
    """Write in the file that this one was deleted: the database is of before that."""
    line = {"kind": "intake.helprequest", "key": key_of(asked.uuid), "reason": "resident"}
    with file.open("a") as ledger:
        ledger.write(json.dumps(line | {"on": "2026-11-23"}) + "\n")


def test_deletion_is_written_down_outside_once(file: Path) -> None:
    first = deleted()
    note()
    note()
    second = deleted()
    note()

    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["key"] for line in lines] == [key_of(first.uuid), key_of(second.uuid)]
    assert {*lines[0]} == {"kind", "key", "reason", "on"}
    assert str(first.uuid) not in file.read_text()
    assert not Deletion.objects.filter(is_noted=False).exists()


def test_file_is_for_the_worker_alone(file: Path) -> None:
    deleted()
    note()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_deletion_that_could_not_be_written_waits(file: Path) -> None:
    deleted()
    file.parent.parent.joinpath("apart").touch()  # where the folder should come
    with pytest.raises(FileExistsError):
        note()
    assert Deletion.objects.filter(is_noted=False).count() == 1

    file.parent.unlink()
    note()

    assert len(file.read_text().splitlines()) == 1


def test_what_a_backup_brought_back_goes_again_and_the_rest_stays(file: Path) -> None:
    deleted()
    note()
    kept, back = ask(), ask()
    as_if_put_back(back, file)

    assert replay(file) == "Deleted once more: 1.\n"

    assert left() == {kept.uuid}
    again = Deletion.objects.get(reason=DeletionReason.REPLAYED)
    assert again.key == key_of(back.uuid)


def test_second_replay_finds_nothing(file: Path) -> None:
    deleted()
    note()
    as_if_put_back(ask(), file)
    replay(file)
    note()

    assert replay(file) == "Deleted once more: 0.\n"
    assert Deletion.objects.count() == 2


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "Line 2 of"),
        ("{}", "Line 2 of"),
        ("[]", "Line 2 of"),
        ('{"kind": "intake.helprequest", "key"', "Line 2 of"),
        ('{"kind": "cases.case", "key": "a"}', "names cases.case, which nobody can delete"),
    ],
)
def test_damaged_list_is_refused_before_anything_goes(file: Path, line: str, sentence: str) -> None:
    back = ask()
    deleted()
    note()
    with file.open("a") as ledger:
        ledger.write(line + "\n")
    as_if_put_back(back, file)

    with pytest.raises(CommandError, match=sentence):
        replay(file)

    assert left() == {back.uuid}


def test_missing_list_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        replay(tmp_path / "elsewhere.jsonl")


def test_pages_can_neither_forget_nor_change_what_was_deleted() -> None:
    deleted()
    for change in ("DELETE FROM intake_deletion", "UPDATE intake_deletion SET key = ''"):
        with pytest.raises(Exception, match="permission denied"), acting_as(Role.APP):
            run_alone(change)


def run_alone(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
