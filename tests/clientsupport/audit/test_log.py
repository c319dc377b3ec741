"""The audit log only grows, whoever asks."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import ProtectedError

from clientsupport.audit.log import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User

pytestmark = pytest.mark.django_db


@pytest.fixture
def event(db: None) -> AuditEvent:
    user = User.objects.create_user("iemand@voorbeeld.example")
    return record_object(AuditAction.ADDED, user, by=user, reason="test")


def as_app(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def as_owner(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("RESET ROLE")
        cursor.execute(statement)


REFUSED = [
    "UPDATE clientsupport_auditevent SET reason = 'anders'",
    "DELETE FROM clientsupport_auditevent",
    "TRUNCATE clientsupport_auditevent",
    "ALTER TABLE clientsupport_auditevent DISABLE TRIGGER USER",
    "DROP TABLE clientsupport_auditevent",
]


@pytest.mark.parametrize("statement", REFUSED)
def test_the_web_may_only_add(event: AuditEvent, statement: str) -> None:
    with pytest.raises(DatabaseError):
        as_app(statement)

    assert AuditEvent.objects.get(pk=event.pk).reason == "test"


@pytest.mark.parametrize("statement", REFUSED[:3])
def test_the_trigger_refuses_even_the_owner(event: AuditEvent, statement: str) -> None:
    with pytest.raises(DatabaseError, match="only grows"):
        as_owner(statement)

    assert AuditEvent.objects.get(pk=event.pk).reason == "test"


def test_an_event_says_who_did_what_to_which_object(event: AuditEvent) -> None:
    user = User.objects.get()

    assert (event.actor, event.action, event.object_type, event.object_id) == (
        user,
        AuditAction.ADDED,
        "clientsupport.user",
        str(user.pk),
    )


def test_a_person_in_the_log_cannot_be_deleted(event: AuditEvent) -> None:
    with pytest.raises(ProtectedError):
        User.objects.get().delete()
