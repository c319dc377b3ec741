import io
from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from clientsupport.accounts.adapters import MFA_SECRETS
from clientsupport.database.connections import Role
from clientsupport.encryption import decrypt_for, encrypt_for, inventory, keys
from clientsupport.encryption.inventory import DataKeys, SecondFactors, Store, uses
from clientsupport.encryption.rotation import rotate
from clientsupport.enums import AuditAction
from clientsupport.management.commands import rotate_keys, verify_encryption
from clientsupport.models import AuditEvent, User
from tests.clientsupport.encryption.encrypted_models import NEW, OLD, Letter, Reply, letter, tables
from tests.helpers.roles import acting_as

LETTERS = DataKeys(Letter)
FACTORS = SecondFactors()


@pytest.fixture(autouse=True)
def stored(db: None, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Seven letters and two second factors, encrypted with the key that was active once."""
    columns = [model._meta.get_field("text") for model in (Letter, Reply)]
    for command in (rotate_keys, verify_encryption):
        monkeypatch.setattr(command, "stores", lambda: [LETTERS, FACTORS])
        monkeypatch.setattr(command, "become_jobs", lambda: None)
    monkeypatch.setattr(verify_encryption, "encrypted_fields", lambda: columns)
    with tables():
        settings.ENCRYPTION_KEYS = {"old": OLD}
        Letter.objects.bulk_create([letter(f"brief {number}") for number in range(7)])
        user = User.objects.create_user("a@naastu.example")
        add_factors(user)
        settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}
        with acting_as(Role.JOBS):
            yield


def add_factors(user: User) -> None:
    totp = {"secret": encrypt_for(keys.MFA, "JBSWY3DP")}
    codes = {
        "migrated_codes": [encrypt_for(keys.MFA, code) for code in ("11", "22")],
        "seed": encrypt_for(keys.MFA, "seed"),
        "used_mask": 3,
    }
    Authenticator.objects.create(user=user, type="totp", data=totp)
    Authenticator.objects.create(user=user, type="recovery_codes", data=codes)
    Authenticator.objects.create(user=user, type="webauthn", data={"name": "sleutel"})


def run(module: str, **options: object) -> str:
    out = io.StringIO()
    call_command(module, stdout=out, stderr=out, **options)
    return out.getvalue()


def texts() -> set[str | None]:
    return {row.decrypt("text") for row in Letter.objects.all()}


def test_purpose_is_the_one_that_second_factors_are_encrypted_for() -> None:
    assert keys.MFA == MFA_SECRETS


def test_rotation_leaves_nothing_on_the_old_key_and_everything_readable(settings: Settings) -> None:
    before = set(Letter.objects.values_list("text", flat=True))

    assert "Everything needs the key new only." in run("rotate_keys", batch=3)

    settings.ENCRYPTION_KEYS = {"new": NEW}  # the old key may be destroyed now
    assert texts() == {f"brief {number}" for number in range(7)}
    assert set(Letter.objects.values_list("text", flat=True)) == before  # no text was rewritten
    totp = Authenticator.objects.get(type="totp").data
    codes = Authenticator.objects.get(type="recovery_codes").data
    assert decrypt_for(keys.MFA, totp["secret"]) == "JBSWY3DP"
    assert decrypt_for(keys.MFA, codes["seed"]) == "seed"
    assert [decrypt_for(keys.MFA, code) for code in codes["migrated_codes"]] == ["11", "22"]
    assert codes["used_mask"] == 3
    assert Authenticator.objects.get(type="webauthn").data == {"name": "sleutel"}
    assert "can be read" in run("verify_encryption")


def test_rotation_that_was_cut_off_is_carried_on() -> None:
    next(rotate(LETTERS, size=3))
    assert uses(LETTERS) == {"new": 3, "old": 4}

    assert [len(batch.renewed) for batch in rotate(LETTERS, size=3)] == [3, 1]
    assert uses(LETTERS) == {"new": 7}


def test_batch_that_fails_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError

    monkeypatch.setattr("clientsupport.encryption.rotation.audit.record", fail)
    with pytest.raises(OSError):  # noqa: PT011
        list(rotate(LETTERS, size=5))

    assert uses(LETTERS) == {"old": 7}


def test_second_rotation_does_nothing_and_says_nothing_in_the_log() -> None:
    run("rotate_keys", batch=3)
    events = AuditEvent.objects.filter(action=AuditAction.ROTATED)
    assert [(event.object_type, event.reason) for event in events.order_by("pk")] == [
        ("clientsupport.letter", "3 to key new"),
        ("clientsupport.letter", "3 to key new"),
        ("clientsupport.letter", "1 to key new"),
        ("mfa.authenticator", "2 to key new"),
    ]

    run("rotate_keys")

    assert events.count() == 4


def test_dry_run_counts_and_changes_nothing() -> None:
    report = run("rotate_keys", dry_run=True)

    assert "clientsupport_letter: 7 with key old would go to new" in report
    assert "mfa_authenticator: 4 with key old would go to new" in report
    assert uses(LETTERS) == {"old": 7}
    assert not AuditEvent.objects.filter(action=AuditAction.ROTATED).exists()


@pytest.mark.parametrize("store", [LETTERS, FACTORS], ids=["keys", "factors"])
def test_rows_in_use_are_passed_over_instead_of_waited_for(store: Store) -> None:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        list(rotate(store, size=5))
    table = store.model._meta.db_table
    reads = [
        q["sql"] for q in queries if q["sql"].startswith("SELECT") and f'FROM "{table}"' in q["sql"]
    ]

    assert reads
    assert all(f'FOR UPDATE OF "{table}" SKIP LOCKED' in read for read in reads)


def test_row_left_behind_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotate_keys, "rotate", lambda _store, size: iter([]))
    with pytest.raises(CommandError, match="9 rows still need an earlier key, 0 of them"):
        run("rotate_keys")


def test_torn_row_is_named_and_the_others_go_on() -> None:
    torn = Letter.objects.earliest("pk")
    Letter.objects.filter(pk=torn.pk).update(data_key="pv1.old.AAAA.AAAA")
    out = io.StringIO()
    with pytest.raises(CommandError, match="1 rows still need an earlier key, 1 of them"):
        call_command("rotate_keys", stdout=out, stderr=out)

    assert f"clientsupport_letter {torn.pk}: clientsupport_letter.data_key" in out.getvalue()
    assert uses(LETTERS) == {"new": 6, "old": 1}


def test_verification_counts_the_keys_and_reads_everything() -> None:
    owner = Letter.objects.earliest("pk")
    reply = Reply(letter=owner)
    reply.encrypt(text="antwoord")
    reply.save()

    report = run("verify_encryption")

    assert "clientsupport_letter: 7 with key old" in report
    assert "mfa_authenticator: 4 with key old" in report
    assert "brief" not in report


@pytest.mark.parametrize("column", ["text", "data_key"])
def test_verification_names_what_cannot_be_read(column: str) -> None:
    torn, other = Letter.objects.order_by("pk")[:2]
    Letter.objects.filter(pk=torn.pk).update(**{column: getattr(other, column)})
    out = io.StringIO()
    with pytest.raises(CommandError, match="cannot be read") as caught:
        call_command("verify_encryption", stdout=out, stderr=out)

    assert caught.value.returncode == 1
    assert f"clientsupport_letter.{column} {torn.pk}" in out.getvalue()
    assert str(other.pk) not in out.getvalue()
    assert "brief" not in out.getvalue()


def test_verification_of_a_sample_reads_that_many_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    monkeypatch.setattr(Letter, "decrypt", lambda row, _name: read.append(row.pk))

    run("verify_encryption", sample=3)

    assert len(set(read)) == 3


def test_every_owner_and_the_second_factors_are_in_the_inventory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    models = [*apps.get_models(), Letter, Reply]
    monkeypatch.setattr(apps, "get_models", lambda **_options: models)

    stored_in = [store.model for store in inventory.stores()]
    columns = {str(field) for field in inventory.encrypted_fields()}

    assert {Letter, Authenticator} <= set(stored_in)
    assert Reply not in stored_in
    assert {
        "clientsupport.Letter.text",
        "clientsupport.Letter.note",
        "clientsupport.Reply.text",
    } <= columns
