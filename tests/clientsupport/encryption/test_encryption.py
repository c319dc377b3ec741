import base64
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import FieldError
from django.db import connection, models
from django.template import Context, Template
from django.test.utils import isolate_apps
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from clientsupport.encryption import DecryptionFailed, decrypt_for, encrypt_for, envelope, keys
from clientsupport.encryption.inventory import encrypted_fields
from clientsupport.encryption.models import (
    Ciphertext,
    EncryptedTextField,
    EncryptsText,
    HoldsDataKey,
)
from tests.clientsupport.encryption.encrypted_models import NEW, OLD, Letter, Reply, letter, tables

WORDS = "Mijn begeleider is er al weken niet. Ë — 🙂"
OWN_FIELDS = [
    field
    for model in (Letter, Reply)
    for field in model._meta.local_concrete_fields
    if isinstance(field, EncryptedTextField)
]


@pytest.fixture(autouse=True)
def two_keys(settings: Settings) -> None:
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}


@pytest.fixture
def stored(db: None) -> Iterator[None]:
    with tables():
        yield


def raw(column: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM clientsupport_letter")  # noqa: S608 (own words)
        return cursor.fetchone()[0]


# --- The format ----------------------------------------------------------------------------------


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_text_comes_back_from_its_place_only(text: str, place: str) -> None:
    token = envelope.encrypt(envelope.pad(text), key_id="k", key=OLD, place=place)

    assert envelope.unpad(envelope.decrypt(token, keys={"k": OLD}, place=place)) == text
    with pytest.raises(DecryptionFailed):
        envelope.decrypt(token, keys={"k": OLD}, place=f"{place}.")


def test_format_has_version_key_nonce_and_ciphertext() -> None:
    version, key, nonce, sealed = envelope.encrypt(b"x", key_id="2026a", key=OLD, place="").split(
        "."
    )

    assert (version, key) == ("pv1", "2026a")
    assert len(base64.urlsafe_b64decode(nonce + "==")) == 12
    assert len(base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))) == 1 + 16


def test_same_text_never_gives_the_same_ciphertext() -> None:
    tokens = {envelope.encrypt(b"x", key_id="k", key=OLD, place="") for _ in range(50)}

    assert len({token.split(".")[2] for token in tokens}) == 50


@pytest.mark.parametrize("size", [0, 1, 507, 508, 509, 1020, 1021, 5000])
def test_padding_fills_whole_blocks(size: int) -> None:
    padded = envelope.pad("x" * size)

    assert len(padded) % 512 == 0
    assert len(padded) == 512 * max(1, -(-(size + 4) // 512))
    assert envelope.unpad(padded) == "x" * size


def test_every_changed_character_is_noticed() -> None:
    token = envelope.encrypt(envelope.pad(WORDS), key_id="k", key=OLD, place="here")
    for position, letter_there in enumerate(token):
        torn = token[:position] + ("A" if letter_there != "A" else "B") + token[position + 1 :]
        with pytest.raises(DecryptionFailed):
            envelope.decrypt(torn, keys={"k": OLD}, place="here")


def test_every_added_character_is_noticed() -> None:
    token = envelope.encrypt(envelope.pad(WORDS), key_id="k", key=OLD, place="here")
    for added, position in ((" ", 0), ("\n", -5), ("!", -1), ("=", len(token)), (".x", len(token))):
        torn = token[:position] + added + token[position:]
        with pytest.raises(DecryptionFailed):
            envelope.decrypt(torn, keys={"k": OLD}, place="here")


@pytest.mark.parametrize(
    "torn", ["", "text", "pv1.k", "pv1.k..", "pv1.k.AA.AA", "pv1.k.A.A.A", "pv1.k.é.é"]
)
def test_what_is_no_ciphertext_is_refused(torn: str) -> None:
    with pytest.raises(DecryptionFailed):
        envelope.decrypt(torn, keys={"k": OLD}, place="here")


def test_missing_key_is_named_and_nothing_is_shown() -> None:
    token = envelope.encrypt(b"content", key_id="2025b", key=OLD, place="here")
    with pytest.raises(DecryptionFailed, match=r"^here: the key '2025b' is missing\.$"):
        envelope.decrypt(token, keys={"2026a": NEW}, place="here")


# --- Rows ----------------------------------------------------------------------------------------


def test_row_keeps_texts_that_can_be_read_after_storing(stored: None) -> None:
    letter(WORDS, note="").save()

    found = Letter.objects.get()
    assert found.decrypt("text") == WORDS
    assert found.decrypt("note") == ""
    assert WORDS[:9] not in raw("text") + raw("data_key")


def test_empty_text_is_not_null(stored: None) -> None:
    letter(None, note="").save()

    assert Letter.objects.filter(text__isnull=True, note__isnull=False).count() == 1
    assert Letter.objects.get().decrypt("text") is None
    assert raw("text") is None
    assert raw("note").startswith("pv1.")


def test_each_owner_has_a_key_of_its_own_also_without_texts(stored: None) -> None:
    Letter.objects.bulk_create([letter(), letter()])

    assert len({found.open_data_key() for found in Letter.objects.all()}) == 2
    assert all(
        key.startswith("pv1.new.") for key in Letter.objects.values_list("data_key", flat=True)
    )


def test_part_is_read_with_the_key_of_its_owner(stored: None) -> None:
    owner = letter()
    owner.save()
    reply = Reply(letter=owner)
    reply.encrypt(text=WORDS)
    reply.save()

    assert Reply.objects.select_related("letter").get().decrypt("text") == WORDS


def test_stored_row_without_a_key_never_gets_another_one(stored: None) -> None:
    letter().save()
    Letter.objects.update(data_key="")
    found = Letter.objects.get()

    with pytest.raises(DecryptionFailed):
        found.encrypt(text="x")
    with pytest.raises(DecryptionFailed):
        found.decrypt("text")
    with pytest.raises(DecryptionFailed):
        found.save()


def test_row_read_before_a_rotation_is_saved_with_the_new_key(
    stored: None, settings: Settings
) -> None:
    settings.ENCRYPTION_KEYS = {"old": OLD}
    letter(WORDS).save()
    found = Letter.objects.get()
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}
    found.save()
    settings.ENCRYPTION_KEYS = {"new": NEW}

    assert Letter.objects.get().decrypt("text") == WORDS


def test_plain_text_is_never_stored(stored: None) -> None:
    row = letter()
    row.text = WORDS  # type: ignore[assignment]
    with pytest.raises(TypeError, match="stores what encrypt"):
        row.save()


def test_ciphertext_shows_itself_to_nobody() -> None:
    row = letter()

    assert "pv1" not in repr(row.text)
    for show in (
        str,
        "{}".format,
        lambda text: Template("{{ text }}").render(Context({"text": text})),
    ):
        with pytest.raises(TypeError, match="is encrypted"):
            show(row.text)


@pytest.mark.parametrize(
    "lookup",
    [
        {"text": "x"},
        {"text": None},
        {"text__in": ["x"]},
        {"text__icontains": "x"},
        {"text__regex": "x"},
        {"text__gt": "x"},
        {"text__length": 3},
    ],
)
def test_lookups_are_refused(lookup: dict[str, Any]) -> None:
    with pytest.raises(FieldError):
        Letter.objects.filter(**lookup)


def test_only_encrypted_columns_are_encrypted() -> None:
    with pytest.raises(FieldError, match="is not encrypted"):
        letter().encrypt(data_key="x")


@isolate_apps("clientsupport")
def test_encrypted_column_without_an_owner_is_an_error_of_the_model() -> None:
    class Plain(models.Model):  # noqa: DJ008
        text = EncryptedTextField()

        class Meta:
            app_label = "clientsupport"

    assert [error.id for error in Plain._meta.get_field("text").check()] == ["clientsupport.E001"]
    assert not Letter._meta.get_field("text").check()


# --- Moved ciphertexts: each encrypted column of the project, and those of the models above ------


def owned(model: type[models.Model], owner: HoldsDataKey | None = None) -> EncryptsText:
    """Return a row of this model that is not stored; its owner is a new one unless given."""
    row = model()
    assert isinstance(row, EncryptsText)
    if row.key_owner:
        related: Any = model._meta.get_field(row.key_owner).related_model
        setattr(row, row.key_owner, owner or related())
    return row


def owner_of(row: EncryptsText) -> HoldsDataKey:
    owner = getattr(row, row.key_owner) if row.key_owner else row
    assert isinstance(owner, HoldsDataKey)
    return owner


def hand_over_key(giver: HoldsDataKey, taker: HoldsDataKey) -> None:
    """Give an owner the data key of another: then only the binding to the place is left."""
    taker.data_key = keys.wrap(giver.open_data_key(), place=taker._place())


@pytest.fixture(params=[*encrypted_fields(), *OWN_FIELDS], ids=str)
def field(request: pytest.FixtureRequest) -> EncryptedTextField:
    found: EncryptedTextField = request.param
    return found


@pytest.fixture
def row(field: EncryptedTextField) -> EncryptsText:
    row = owned(field.model)
    row.encrypt(**{field.name: WORDS})
    assert row.decrypt(field.name) == WORDS
    return row


def refused(row: EncryptsText, field: EncryptedTextField) -> None:
    with pytest.raises(DecryptionFailed) as caught:
        row.decrypt(field.name)
    assert "begeleider" not in str(caught.value)


def test_ciphertext_moved_to_another_row(row: EncryptsText, field: EncryptedTextField) -> None:
    other = owned(field.model, owner_of(row))
    if not row.key_owner:
        hand_over_key(owner_of(row), owner_of(other))
    setattr(other, field.name, getattr(row, field.name))

    refused(other, field)


def test_ciphertext_moved_to_another_column(
    row: EncryptsText, field: EncryptedTextField, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field, "column", "other")

    refused(row, field)


def test_ciphertext_moved_to_another_table(
    row: EncryptsText, field: EncryptedTextField, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = owner_of(row).open_data_key()
    monkeypatch.setattr(HoldsDataKey, "open_data_key", lambda _owner: key)
    monkeypatch.setattr(field.model._meta, "db_table", "other")

    refused(row, field)


@pytest.mark.parametrize("with_the_same_key", [True, False])
def test_ciphertext_moved_to_another_owner(
    row: EncryptsText, field: EncryptedTextField, with_the_same_key: bool
) -> None:
    other = owned(field.model)
    if with_the_same_key:
        hand_over_key(owner_of(row), owner_of(other))
    setattr(other, field.name, getattr(row, field.name))
    if row.key_owner:
        other.uuid = row.uuid

    refused(other, field)


def test_ciphertext_with_another_key_id(row: EncryptsText, field: EncryptedTextField) -> None:
    _, _, rest = getattr(row, field.name).token.split(".", 2)
    for key_id in ("new", "old", ""):
        setattr(row, field.name, Ciphertext(f"pv1.{key_id}.{rest}"))
        refused(row, field)


def test_data_key_with_another_key_id(row: EncryptsText, field: EncryptedTextField) -> None:
    owner = owner_of(row)
    _, _, rest = owner.data_key.split(".", 2)
    for key_id in ("old", "gone", ""):
        owner.data_key = f"pv1.{key_id}.{rest}"
        refused(row, field)


def test_data_key_moved_to_another_owner(row: EncryptsText, field: EncryptedTextField) -> None:
    other = owner_of(owned(field.model))
    other.data_key = owner_of(row).data_key

    with pytest.raises(DecryptionFailed):
        other.open_data_key()


def test_missing_key_is_a_clear_failure(
    row: EncryptsText, field: EncryptedTextField, settings: Settings
) -> None:
    settings.ENCRYPTION_KEYS = {"2027a": OLD}

    with pytest.raises(DecryptionFailed, match="the key 'new' is missing"):
        row.decrypt(field.name)


def test_ciphertext_tells_only_the_number_of_blocks(
    row: EncryptsText, field: EncryptedTextField
) -> None:
    for size, blocks in ((0, 1), (508, 1), (509, 2), (4000, 8)):
        row.encrypt(**{field.name: "x" * size})
        sealed = getattr(row, field.name).token.split(".")[3]
        content = base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
        assert len(content) == blocks * 512 + 16


# --- Secrets without a row -----------------------------------------------------------------------


def test_secret_comes_back_for_its_purpose_only(settings: Settings) -> None:
    settings.ENCRYPTION_KEYS = {"old": OLD}
    token = encrypt_for("mfa", "JBSWY3DPEHPK3PXP")
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}

    assert decrypt_for("mfa", token) == "JBSWY3DPEHPK3PXP"
    assert token.startswith("pv1.old.")
    for purpose, secret in (("mail", token), ("mfa", token.replace(".old.", ".new."))):
        with pytest.raises(DecryptionFailed):
            decrypt_for(purpose, secret)


def test_no_key_of_the_environment_encrypts_anything_itself() -> None:
    uses = [keys.WRAPPING, "purpose mfa", "purpose other"]

    assert len({keys.derive(OLD, use) for use in uses} | {OLD}) == 4
