"""Deleting rows with what goes along with them."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models, transaction

from clientsupport.audit.log import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import User


@transaction.atomic
def delete(*, rows: "models.QuerySet[Any]") -> None:
    """Delete rows; IntegrityError at once, not at the end, when something came to point at them."""
    rows.delete()
    check_now()


def check_now() -> None:
    """Raise IntegrityError now, and not at the end, when a row points at what is not there."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@transaction.atomic
def delete_with_event(*, rows: "models.QuerySet[Any]", by: User) -> None:
    """Delete rows, and note in the audit log who did."""
    for row in rows:
        record_object(AuditAction.DELETED, row, by=by)
    delete(rows=rows)


def kind_of(model: type[models.Model]) -> int:
    """Return the number of a model, for the row of a job."""
    return int(ContentType.objects.get_for_model(model, for_concrete_model=False).pk)


def model_of(kind: int) -> "type[models.Model]":
    """Return the model with this number."""
    model = ContentType.objects.get_for_id(kind).model_class()
    if model is None:
        raise LookupError("The model of these rows is gone.")
    return model
