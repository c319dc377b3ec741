"""Everything in the database that a key of NAASTU_KEYS encrypts, found by walking the models.

A new encrypted column or owner needs no entry here.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Protocol

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.db import models

from clientsupport.database.rows import all_rows
from clientsupport.encryption import envelope, keys
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey

AT_ONCE = 500  # rows read in one transaction
MFA_SECRETS = ("secret", "seed")  # in `Authenticator.data`, beside the list "migrated_codes"


class Store(Protocol):
    """A table whose rows hold something that the keys of the environment encrypt directly."""

    model: type[models.Model]
    column: str

    def waiting(self) -> models.QuerySet[Any]:
        """Return at least the rows that need another key than the active one."""

    def key_ids(self, row: Any) -> list[str]:
        """Return the id of each key that the row needs."""

    def renew(self, row: Any) -> None:
        """Encrypt with the active key, without saving; DecryptionFailed when it cannot be read."""

    def read(self, row: Any) -> None:
        """Raise DecryptionFailed when it cannot be read."""


class DataKeys:
    """The data keys of one kind of owner."""

    column = "data_key"

    def __init__(self, model: type[HoldsDataKey]) -> None:
        self.model: type[models.Model] = model

    def waiting(self) -> models.QuerySet[Any]:
        active = f"{envelope.VERSION}.{keys.active_key()}."
        return _rows(self).exclude(data_key__startswith=active)

    def key_ids(self, row: HoldsDataKey) -> list[str]:
        return [envelope.key_id(row.data_key)]

    def renew(self, row: HoldsDataKey) -> None:
        row.rewrap()

    def read(self, row: HoldsDataKey) -> None:
        row.open_data_key()


class SecondFactors:
    """The secrets of second factors, in the JSON of allauth's table."""

    column = "data"

    def __init__(self) -> None:
        self.model: type[models.Model] = Authenticator

    def waiting(self) -> models.QuerySet[Any]:
        return _rows(self)  # there is an account or a few thousand of them; JSON is looked at here

    def key_ids(self, row: Any) -> list[str]:
        return [envelope.key_id(token) for token in self._tokens(row)]

    def renew(self, row: Any) -> None:
        data = row.data
        for name in set(MFA_SECRETS) & set(data):
            data[name] = self._anew(data[name])
        if data.get("migrated_codes"):
            data["migrated_codes"] = [self._anew(token) for token in data["migrated_codes"]]

    def read(self, row: Any) -> None:
        for token in self._tokens(row):
            keys.decrypt_for(keys.MFA, token)

    @staticmethod
    def _tokens(row: Any) -> list[str]:
        single = [row.data[name] for name in MFA_SECRETS if name in row.data]
        return single + (row.data.get("migrated_codes") or [])

    @staticmethod
    def _anew(token: str) -> str:
        return keys.encrypt_for(keys.MFA, keys.decrypt_for(keys.MFA, token))


def encrypted_fields() -> list[EncryptedTextField]:
    """Return every encrypted column of the database, each once."""
    return [
        field
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_concrete_fields
        if isinstance(field, EncryptedTextField)
    ]


def stores() -> list[Store]:
    """Return every table that a rotation of the keys has to go through."""
    owners = [m for m in apps.get_models() if issubclass(m, HoldsDataKey) and not m._meta.proxy]
    return [*map(DataKeys, owners), SecondFactors()]


def uses(store: Store) -> Counter[str]:
    """Return how often each key is needed, by its id."""
    return Counter(used for row in every(_rows(store)) for used in store.key_ids(row))


def every(rows: models.QuerySet[Any]) -> Iterator[Any]:
    """Yield all rows, guarded ones too when we are the jobs; no transaction lasts for long."""
    found = _read(rows)
    while found:
        yield from found
        found = _read(rows.filter(pk__gt=found[-1].pk))


def _read(rows: models.QuerySet[Any]) -> list[Any]:
    with all_rows():
        return list(rows.order_by("pk")[:AT_ONCE])


def _rows(store: Store) -> models.QuerySet[Any]:
    return store.model._base_manager.only("pk", store.column).order_by("pk")
