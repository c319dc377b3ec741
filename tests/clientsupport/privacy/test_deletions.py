"""The list of deletions serves every kind that settings name, beside requests for help."""

import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from clientsupport.database.connections import Role
from clientsupport.management.commands import replay_deletions
from clientsupport.models import User
from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.ledger import note_deletions
from clientsupport.privacy.deletions.models import key_of
from intake.enums import DeletionReason
from intake.models import Deletion
from intake.retention.deleting import delete_request
from tests.clientsupport.privacy import deleted_models
from tests.clientsupport.privacy.deleted_models import (
    PARCELS,
    Parcel,
    ParcelDeletion,
    delete_parcel,
)
from tests.factories.requests import ask
from tests.helpers.roles import acting_as

KIND = "clientsupport.parcel"
pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def file(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(replay_deletions, "become_jobs", lambda: None)
    settings.DELETED_FOR_GOOD = [*settings.DELETED_FOR_GOOD, f"{deleted_models.__name__}.PARCELS"]
    with deleted_models.tables():
        yield tmp_path / "deletions.jsonl"


def line(parcel: Parcel) -> str:
    return json.dumps({"kind": KIND, "key": key_of(parcel.uuid), "reason": "x", "on": "2026-11-23"})


def replay(file: Path) -> str:
    out = StringIO()
    with acting_as(Role.JOBS):
        call_command("replay_deletions", ledger=file, stdout=out)
    return out.getvalue()


def test_one_file_holds_the_deletions_of_every_kind_once(file: Path) -> None:
    asked, parcel = ask(), Parcel.objects.create()
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    delete_parcel(parcel.uuid, reason="expired")
    with acting_as(Role.JOBS):
        noted = note_deletions(file), note_deletions(file)

    lines = [json.loads(text) for text in file.read_text().splitlines()]
    assert noted == (2, 0)
    assert [(said["kind"], said["key"], said["reason"]) for said in lines] == [
        ("intake.helprequest", key_of(asked.uuid), "resident"),
        (KIND, key_of(parcel.uuid), "expired"),
    ]


def test_each_kind_that_came_back_goes_again_in_its_own_way(file: Path) -> None:
    asked, kept, parcel = ask(), Parcel.objects.create(), Parcel.objects.create()
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)
    with acting_as(Role.JOBS):
        note_deletions(file)
    with file.open("a") as ledger:
        ledger.write(line(parcel) + "\n")

    assert replay(file) == "Deleted once more: 1.\n"

    assert list(Parcel.objects.all()) == [kept]
    again = ParcelDeletion.objects.get()
    assert (again.key, again.reason) == (key_of(parcel.uuid), "again")
    assert Deletion.objects.count() == 1
    assert replay(file) == "Deleted once more: 0.\n"


def test_key_of_one_kind_deletes_nothing_of_another(file: Path) -> None:
    parcel = Parcel.objects.create()
    file.write_text(line(parcel).replace(KIND, "intake.helprequest") + "\n")

    assert replay(file) == "Deleted once more: 0.\n"
    assert list(Parcel.objects.all()) == [parcel]


def test_kind_that_settings_do_not_name_is_refused(file: Path, settings: Any) -> None:
    parcel = Parcel.objects.create()
    file.write_text(line(parcel) + "\n")
    settings.DELETED_FOR_GOOD = []

    with pytest.raises(CommandError, match=f"Line 1 of .* names {KIND}, which nobody can delete"):
        replay(file)

    assert list(Parcel.objects.all()) == [parcel]


def test_kind_whose_rows_are_numbered_cannot_be_listed() -> None:
    with pytest.raises(TypeError, match=r"clientsupport\.user has no uuid"):
        Kind(model=User, notes=ParcelDeletion, delete_again=PARCELS.delete_again)
