"""Which kinds of things are deleted for good: the apps say so, and settings name what they said."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db import models
from django.utils.module_loading import import_string

from clientsupport.privacy.deletions.models import DeletionNote


@dataclass(frozen=True)
class Kind:
    """One kind, of which each row has a random uuid: the hash of a number would tell the number."""

    model: type[models.Model]
    notes: type[DeletionNote]  # the table in which its deletions are noted
    delete_again: Callable[[UUID], object]  # and note why; it sees every row

    def __post_init__(self) -> None:
        if not isinstance(self.model._meta.pk, models.UUIDField):
            raise TypeError(f"{self.label} has no uuid, so no list of deletions can name its rows.")

    @property
    def label(self) -> str:
        """What the list calls it."""
        return self.model._meta.label_lower


def kinds() -> dict[str, Kind]:
    """Return the kinds that settings name, by label."""
    found: list[Kind] = [import_string(name) for name in settings.DELETED_FOR_GOOD]
    return {kind.label: kind for kind in found}
