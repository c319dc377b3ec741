"""What a model with encrypted texts is made of.

    class Report(HoldsDataKey):
        text = EncryptedTextField()

    report.encrypt(text="…")   # then save()
    report.decrypt("text")     # "…"

Each owner (a report, a request) has a data key of its own, and it encrypts the texts of the owner
and of the rows that belong to it. Delete the owner's row, and they cannot be read any more.
"""

import secrets
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, cast

from django.core import checks
from django.core.exceptions import FieldError
from django.db import models
from django.db.models.lookups import IsNull

from clientsupport.encryption import envelope, keys
from clientsupport.encryption.aliases import Aliases

DATA_KEY = "dek"  # stands where the id of the key stands; which one it is, the owner tells


@dataclass(frozen=True, repr=False, slots=True)
class Ciphertext:
    """What an encrypted column holds. It shows itself to nobody, not in a page and not in a log."""

    token: str

    def __str__(self) -> NoReturn:
        raise TypeError("This text is encrypted: read it with decrypt().")


if TYPE_CHECKING:  # Django's fields can be subscripted in the eyes of the type checker only
    _CiphertextField = models.Field[Ciphertext | None, Ciphertext | None]
    _TextField = models.TextField[str, str]
else:
    _CiphertextField, _TextField = models.Field, models.TextField


class EncryptedTextField(_CiphertextField):
    """A text, encrypted with the data key of the row's owner; an empty text is not NULL.

    `encrypt()` and `decrypt()` of the row write and read it. It cannot be searched.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"editable": False} | options)

    def get_internal_type(self) -> str:
        return "TextField"

    def from_db_value(self, value: str | None, *_context: Any) -> Ciphertext | None:
        return None if value is None else Ciphertext(value)

    def get_prep_value(self, value: Any) -> str | None:
        """Return what is stored; TypeError for anything that `encrypt()` did not make."""
        if value is None:
            return None
        if not isinstance(value, Ciphertext):
            raise TypeError(f"{self} stores what encrypt() makes, not a {type(value).__name__}.")
        return value.token

    def get_lookup(self, lookup: str) -> type[IsNull]:
        """Return the one lookup there is; FieldError for any other."""
        if lookup != "isnull":
            raise FieldError(f"{self} is encrypted: only isnull can be asked, not {lookup}.")
        return IsNull

    def check(self, **options: Any) -> list[checks.CheckMessage]:
        errors: list[checks.CheckMessage] = super().check(**options)
        if not issubclass(self.model, EncryptsText):
            hint = "Let the model inherit from EncryptsText or HoldsDataKey."
            error = checks.Error(f"{self} has no key.", hint, self, id="clientsupport.E001")
            errors.append(error)
        return errors

    def place(self, row: "EncryptsText", owner: "HoldsDataKey") -> str:
        """Return what a text in this column is bound to: `table.column|row uuid|owner uuid`."""
        return f"{self.model._meta.db_table}.{self.column}|{row.uuid}|{owner.uuid}"


class DataKeyField(_TextField):
    """The data key of an owner, wrapped with a key of NAASTU_KEYS; made when the row is made."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"editable": False} | options)

    def pre_save(self, model_instance: Any, add: bool) -> str:
        """Make a missing key, and wrap anew what was read before a rotation and is saved after."""
        owner: HoldsDataKey = model_instance
        if envelope.key_id(owner.data_key) != keys.active_key():
            owner.rewrap()
        return owner.data_key


class EncryptsText(models.Model):
    """A row with encrypted texts.

    `key_owner` names the foreign key to the row that holds the data key; empty: this row itself.
    """

    key_owner: ClassVar[str] = ""

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True

    def encrypt(self, **texts: str | None) -> None:
        """Put texts into encrypted columns, by name, the owner being set; then save the row."""
        for name, text in texts.items():
            field = _field(self, name)
            setattr(self, name, None if text is None else self._encrypted(field, text))

    def decrypt(self, name: str) -> str | None:
        """Return the text of an encrypted column, None for NULL; DecryptionFailed, never less."""
        field, sealed, owner = _field(self, name), getattr(self, name), self._owner()
        if sealed is None:
            return None
        key = {DATA_KEY: owner.open_data_key()}
        return envelope.unpad(
            envelope.decrypt(sealed.token, keys=key, place=field.place(self, owner))
        )

    def _encrypted(self, field: EncryptedTextField, text: str) -> Ciphertext:
        owner = self._owner()
        key, place = owner.open_data_key(), field.place(self, owner)
        return Ciphertext(
            envelope.encrypt(envelope.pad(text), key_id=DATA_KEY, key=key, place=place)
        )

    def _owner(self) -> "HoldsDataKey":
        return cast(HoldsDataKey, getattr(self, self.key_owner) if self.key_owner else self)


class HoldsDataKey(EncryptsText):
    """An owner: a row with a data key for its own encrypted texts and those of its parts."""

    data_key = DataKeyField()

    class Meta:
        abstract = True

    def open_data_key(self) -> bytes:
        """Return the data key, 32 bytes; a row that is not stored yet gets one."""
        if not self.data_key and self._state.adding:
            self.data_key = keys.wrap(secrets.token_bytes(envelope.KEY_SIZE), place=self._place())
        return keys.unwrap(self.data_key, place=self._place())

    def rewrap(self) -> None:
        """Wrap the data key with the active key, without saving; the texts stay as they are."""
        self.data_key = keys.wrap(self.open_data_key(), place=self._place())

    def aliases(self) -> Aliases:
        """Return the names that this row has elsewhere, and that tell nothing once it is gone."""
        return Aliases(self.open_data_key())

    def _place(self) -> str:
        return f"{self._meta.db_table}.data_key|{self.uuid}|{self.uuid}"


def _field(row: EncryptsText, name: str) -> EncryptedTextField:
    field = row._meta.get_field(name)
    if not isinstance(field, EncryptedTextField):
        raise FieldError(f"{field} is not encrypted.")
    return field
