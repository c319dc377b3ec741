"""The seals: every event gets one, nobody changes one, and tampering with the log is found."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from clientsupport.audit import chains, checkpoint, jobs
from clientsupport.audit.canonical import Content, digest
from clientsupport.audit.log import record
from clientsupport.audit.verifying import findings
from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, AuditSeal
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.django_db
EVENTS, SEALS = "clientsupport_auditevent", "clientsupport_auditseal"


@pytest.fixture(autouse=True)
def file(settings: Any, tmp_path: Path) -> Path:
    """The checkpoint, with the chains as they stand once the events of before are sealed."""
    settings.AUDIT_CHECKPOINT = tmp_path / "audit" / "checkpoint.jsonl"
    seal()
    return tmp_path / "audit" / "checkpoint.jsonl"


def seal(*, whole_log: bool = False) -> list[AuditSeal]:
    with acting_as(Role.JOBS):
        return chains.seal(whole_log=whole_log)


def add_event(organisation: str = "huis", **facts: Any) -> AuditEvent:
    event = record(AuditAction.CHANGED, by=None, object_type="a.b", organisation=organisation)
    if facts:  # a row as a slow transaction or another clock would have made it
        given = {name: getattr(event, name) for name in Content._fields if name != "pk"} | facts
        event = AuditEvent.objects.create(**given)
    return event


def add_seals(*sizes: int, organisation: str = "huis") -> list[AuditEvent]:
    """Store seals of so many events each."""
    events = []
    for size in sizes:
        events += [add_event(organisation) for _ in range(size)]
        seal()
    return events


@contextmanager
def tampering() -> Iterator[None]:
    """Act as somebody who took over the owner's role and knows about the triggers."""
    with acting_as(Role.OWNER), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in (EVENTS, SEALS):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        for table in (EVENTS, SEALS):
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def verified(file: Path) -> str:
    """Return the only finding."""
    (found,) = findings(file)
    return found


# --- Rights --------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [Role.APP, Role.JOBS])
@pytest.mark.parametrize("table", [EVENTS, SEALS])
@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE {} SET id = id",
        "DELETE FROM {}",
        "TRUNCATE {}",
        "ALTER TABLE {} DISABLE TRIGGER USER",
        "ALTER TABLE {} DISABLE TRIGGER ALL",
        "DROP TABLE {}",
        "SET session_replication_role = 'replica'",
    ],
)
def test_nobody_who_works_may_change_the_log(role: Role, table: str, deed: str) -> None:
    add_seals(1)
    refused = pytest.raises(DatabaseError)
    with acting_as(role), connection.cursor() as cursor, refused, transaction.atomic():
        cursor.execute(deed.format(table))


@pytest.mark.parametrize("table", [EVENTS, SEALS])
@pytest.mark.parametrize("deed", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}"])
def test_triggers_refuse_even_the_owner(table: str, deed: str) -> None:
    add_seals(1)
    with acting_as(Role.OWNER), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(DatabaseError, match="only grows"), transaction.atomic():
            cursor.execute(deed.format(table))


def test_the_web_may_not_seal() -> None:
    add_event()
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        chains.seal()


# --- Sealing -------------------------------------------------------------------------------------


def test_the_hash_of_a_seal_stays_what_it_is() -> None:
    at = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
    event = Content(7, at, None, "changed", "a.b", "1", "huis", "één „regel”\n")

    assert digest(chain="huis", number=1, sealed_at=at, previous="", events=[event]) == (
        "100fa8ad9900a8ca82f7d731b767becdf7bd3c41968c402c063a0646ae04a0c2"
    )


def test_a_seal_covers_every_field_of_an_event() -> None:
    fields = {field.attname for field in AuditEvent._meta.concrete_fields}

    assert fields == {*Content._fields} - {"pk"} | {"id"}


def test_each_organisation_has_its_chain_and_the_portal_has_one() -> None:
    ours, theirs, portals = add_event("huis"), add_event("hof"), add_event("")
    new = seal()

    assert {(one.chain, *one.events) for one in new} == {
        ("huis", ours.pk),
        ("hof", theirs.pk),
        ("", portals.pk),
    }
    numbers = {one.chain: one.number for one in new}
    assert (numbers["huis"], numbers["hof"]) == (1, 1)


def test_a_seal_follows_the_one_before_it() -> None:
    add_seals(2, 1)
    first, second = AuditSeal.objects.filter(chain="huis")

    assert (first.number, second.number) == (1, 2)
    assert second.previous == first.digest
    assert [len(first.events), len(second.events)] == [2, 1]


def test_without_new_events_there_is_no_seal(file: Path) -> None:
    add_seals(1)
    before = file.read_text()

    assert seal() == []
    assert file.read_text() == before


def test_many_events_become_several_seals(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(chains, "MOST_EVENTS", 2)
    add_seals(5)

    assert [len(one.events) for one in AuditSeal.objects.filter(chain="huis")] == [2, 2, 1]
    assert findings(file) == []


def test_an_event_that_is_committed_late_is_sealed_later(file: Path) -> None:
    """Its id and its moment come before those of events that were sealed already."""
    (last,) = add_seals(1)
    late = add_event(pk=last.pk - 1_000_000, at=timezone.now() - timedelta(minutes=50))

    (new,) = seal()
    assert new.events == [late.pk, last.pk + 1]
    assert seal() == []
    assert findings(file) == []


def test_a_look_costs_an_hour_and_the_night_finds_the_rest(file: Path) -> None:
    (last,) = add_seals(1)
    late = add_event(pk=last.pk - 1_000_000, at=timezone.now() - timedelta(hours=3))
    (other,) = AuditEvent.objects.filter(pk__gt=last.pk)

    assert [one.events for one in seal()] == [[other.pk]]
    assert verified(file) == f"Events without a seal for more than two minutes: {late.pk}."
    with acting_as(Role.JOBS):
        jobs.seal_whole_audit_log(0)
    assert findings(file) == []


def test_clocks_may_differ(file: Path) -> None:
    """A web server is 40 minutes ahead; the next seal but one still knows what it sealed."""
    ahead = add_event(at=timezone.now() + timedelta(minutes=40))
    seal()
    add_seals(1, 1)

    assert findings(file) == []
    assert AuditSeal.objects.filter(events__contains=[ahead.pk]).count() == 1


def test_the_job_of_each_minute_seals(file: Path) -> None:
    event = add_event()
    with acting_as(Role.JOBS):
        jobs.seal_audit_log(0)

    assert AuditSeal.objects.get(chain="huis").events == [event.pk]


# --- The checkpoint ------------------------------------------------------------------------------


def test_the_checkpoint_names_each_seal_once(file: Path) -> None:
    add_seals(1, 1)
    seals = AuditSeal.objects.order_by("pk")

    assert [*checkpoint.read(file)] == [(s.chain, s.number, s.digest) for s in seals]
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_night_repeats_the_newest_seals(file: Path) -> None:
    add_seals(1, 2)
    file.unlink()
    seal(whole_log=True)

    assert ("huis", 2) in {(mark.chain, mark.number) for mark in checkpoint.read(file)}
    assert findings(file) == []


# --- Tampering -----------------------------------------------------------------------------------


def test_an_untouched_log_fits(file: Path) -> None:
    add_seals(3, 2)
    add_seals(1, organisation="hof")
    add_event()  # younger than two minutes

    assert findings(file) == []


@pytest.mark.parametrize(
    "change",
    [
        {"reason": "anders"},
        {"object_id": "8"},
        {"organisation": "hof"},
        {"at": datetime(2026, 1, 1, tzinfo=UTC)},
    ],
    ids=str,
)
def test_an_edited_event_is_found(file: Path, change: dict[str, Any]) -> None:
    first, second = add_seals(2)
    with tampering():
        AuditEvent.objects.filter(pk=second.pk).update(**change)

    assert verified(file) == (
        f"Seal 1 of huis or one of its events was changed: {first.pk}, {second.pk}."
    )


def test_a_deleted_event_is_found(file: Path) -> None:
    first, _second = add_seals(2)
    with tampering():
        AuditEvent.objects.filter(pk=first.pk).delete()

    assert verified(file) == f"Seal 1 of huis: events are gone: {first.pk}."


def test_reordered_events_are_found(file: Path) -> None:
    first, _second, third = (event.pk for event in add_seals(3))
    with tampering():
        for old, new in [(first, -1), (third, first), (-1, third)]:
            AuditEvent.objects.filter(pk=old).update(id=new)

    assert "Seal 1 of huis or one of its events was changed" in verified(file)


def test_reordered_seals_are_found(file: Path) -> None:
    add_seals(1, 1, 1)
    with tampering():
        for old, new in [(1, 9), (2, 1), (9, 2)]:
            AuditSeal.objects.filter(chain="huis", number=old).update(number=new)
    found = findings(file)

    assert "Seal 1 of huis does not follow the seal before it." in found
    assert "Seal 1 of huis is another one than the checkpoint holds." in found


def test_a_missing_seal_is_found(file: Path) -> None:
    add_seals(1, 1, 1)
    with tampering():
        AuditSeal.objects.filter(chain="huis", number=2).delete()

    assert findings(file) == [
        "Seal 3 of huis comes after number 1: those between are gone.",
        "Seal 2 of huis is gone: the checkpoint holds it.",
    ]


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_an_end_that_is_cut_off_is_found(file: Path, cut: int) -> None:
    events = add_seals(1, 1, 1)[-cut:]
    numbers = range(4 - cut, 4)
    with tampering():
        AuditSeal.objects.filter(chain="huis", number__in=numbers).delete()
        AuditEvent.objects.filter(pk__in=[event.pk for event in events]).delete()

    assert findings(file) == [
        f"Seal {number} of huis is gone: the checkpoint holds it." for number in numbers
    ]


def test_a_chain_that_was_written_anew_is_found(file: Path) -> None:
    first, second = add_seals(1, 1)
    with tampering():
        AuditSeal.objects.filter(chain="huis").delete()
        AuditEvent.objects.filter(pk=first.pk).delete()
    seal()

    assert AuditSeal.objects.get(chain="huis").events == [second.pk]
    assert findings(file) == [
        "Seal 1 of huis is another one than the checkpoint holds.",
        "Seal 2 of huis is gone: the checkpoint holds it.",
    ]


def test_an_event_in_two_seals_is_found(file: Path) -> None:
    (event,) = add_seals(1)
    copy = AuditSeal.objects.get(chain="huis")
    copy.pk, copy.chain = None, "hof"
    with tampering():
        copy.save()

    assert f"Events in more than one seal: {event.pk}." in findings(file)


@pytest.mark.parametrize("damage", ["", "no json", '{"chain": "huis"}', "[]", "1"])
def test_a_lost_or_damaged_checkpoint_is_found(file: Path, damage: str) -> None:
    add_seals(1)
    file.unlink()
    if damage:
        file.write_text(f"{damage}\n")

    assert verified(file).startswith("The checkpoint cannot be read: ")


def test_an_old_event_without_a_seal_is_found(file: Path) -> None:
    _young, old = add_event(), add_event()
    with tampering():
        AuditEvent.objects.filter(pk=old.pk).update(at=timezone.now() - timedelta(minutes=3))

    assert verified(file) == f"Events without a seal for more than two minutes: {old.pk}."


# --- The command ---------------------------------------------------------------------------------


def test_the_command_says_that_all_is_well_and_is_in_the_log_itself() -> None:
    add_seals(2)
    output = StringIO()
    call_command("verify_audit", stdout=output)

    assert output.getvalue() == "Every seal fits.\n"
    event = AuditEvent.objects.get(action=AuditAction.VERIFIED)
    assert (event.object_type, event.reason) == ("clientsupport.auditseal", "0 afwijkingen")


def test_the_command_lists_ids_only_and_ends_with_1(file: Path, tmp_path: Path) -> None:
    (event,) = add_seals(1)
    with tampering():
        AuditEvent.objects.filter(pk=event.pk).update(reason="geheim")
    copy, output = tmp_path / "copy.jsonl", StringIO()
    copy.write_text(file.read_text())
    with pytest.raises(CommandError, match="1 findings") as caught:
        call_command("verify_audit", "--checkpoint", str(copy), stdout=output)

    assert caught.value.returncode == 1
    assert output.getvalue() == (f"Seal 1 of huis or one of its events was changed: {event.pk}.\n")
    assert AuditEvent.objects.get(action=AuditAction.VERIFIED).reason == "1 afwijkingen"
