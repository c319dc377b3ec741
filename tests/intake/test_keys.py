"""Rotation and verification of the keys reach the rows that no page sees all of."""

import io
from datetime import date

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from clientsupport.database.connections import Role
from clientsupport.encryption import inventory
from clientsupport.management.commands import rotate_keys, verify_encryption
from intake.enums import Caution
from intake.models import Case, CaseNote, HelpRequest, InternalNote
from intake.rules.contact import Contact
from intake.seeing import deleting, one_request, team
from tests.clientsupport.encryption.encrypted_models import NEW, OLD
from tests.factories.cases import NOTE, make_case
from tests.factories.people import make_supporter
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.roles import acting_as

CONTACT = Contact("0612345678", Caution.SAFE)


@pytest.fixture(autouse=True)
def asked(places: None, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> list[Asked]:
    """Three requests of before the new key, read two at a time."""
    for command in (rotate_keys, verify_encryption):
        monkeypatch.setattr(command, "become_jobs", lambda: None)
    monkeypatch.setattr(inventory, "AT_ONCE", 2)
    settings.ENCRYPTION_KEYS = {"old": OLD}
    requests = [ask(contact=CONTACT) for _ in range(3)]
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}
    return requests


def run(command: str, role: Role = Role.JOBS) -> str:
    out = io.StringIO()
    with acting_as(role):
        call_command(command, stdout=out, stderr=out)
    return out.getvalue()


def test_every_encrypted_column_and_owner_of_the_intake_is_known() -> None:
    columns = {str(field) for field in inventory.encrypted_fields()}

    assert {column for column in columns if column.startswith("intake.")} == {
        "intake.HelpRequest.contact",
        "intake.HelpRequest.alert_to",
        "intake.Message.text",
        "intake.InternalNote.text",
        "intake.ReplyDraft.text",
        "intake.ReplyDraft.rest",
        "intake.LooseDraft.text",
        "intake.LooseDraft.rest",
        "intake.Passing.reason",
        "intake.Handover.reason",
        "intake.Case.alias",
        "intake.Case.next_step",
        "intake.Case.contact",
        "intake.CaseDraft.text",
        "intake.CaseDraft.rest",
        "intake.CaseNote.text",
        "intake.CaseImport.rows",
        "intake.CaseImport.found",
        "intake.CaseImport.earlier",
        "intake.ReportFile.content",
        "intake.WaitingAppreciation.opinion",
    }
    assert HelpRequest in {store.model for store in inventory.stores()}


def test_rotation_leaves_no_request_on_the_old_key(asked: list[Asked], settings: Settings) -> None:
    assert "intake_helprequest: 3 with key old" in run("verify_encryption")

    assert "Everything needs the key new only." in run("rotate_keys")

    settings.ENCRYPTION_KEYS = {"new": NEW}  # the old one is gone
    assert "intake_helprequest: 3 with key new" in run("verify_encryption")
    assert [one.texts() for one in asked] == [[TEXT]] * 3
    assert asked[0].read().decrypt("contact") == CONTACT.to_text()


def test_pages_would_see_none_of_them() -> None:
    assert "intake_helprequest" not in run("verify_encryption", Role.APP)


def test_text_that_cannot_be_read_is_named(asked: list[Asked]) -> None:
    first, second, _ = asked
    with one_request(first.uuid):
        sealed = HelpRequest.objects.get(pk=first.uuid).contact
    with one_request(second.uuid):
        HelpRequest.objects.filter(pk=second.uuid).update(contact=sealed)
    out = io.StringIO()
    with acting_as(Role.JOBS), pytest.raises(CommandError, match="1 cannot be read"):
        call_command("verify_encryption", stdout=out, stderr=out)

    assert f"intake_helprequest.contact {second.uuid}" in out.getvalue()


def test_without_the_key_of_the_request_its_texts_are_gone(asked: list[Asked]) -> None:
    with deleting(asked[0].uuid):
        request = HelpRequest.objects.get(pk=asked[0].uuid)
        note = InternalNote(request=request, number=1, on=date(2026, 11, 23))
        note.encrypt(text="Belt liever niet.")
        other = asked[1].read()
        note.request = other

        with pytest.raises(Exception, match=r"intake_internalnote\.text"):
            note.decrypt("text")


def test_cases_go_over_to_the_new_key_with_all_that_hangs_on_them(settings: Settings) -> None:
    settings.ENCRYPTION_KEYS = {"old": OLD}
    case = make_case(make_supporter(password=None), alias="bakker")
    settings.ENCRYPTION_KEYS = {"new": NEW, "old": OLD}
    assert "intake_case: 1 with key old" in run("verify_encryption")

    run("rotate_keys")

    settings.ENCRYPTION_KEYS = {"new": NEW}
    assert "intake_case: 1 with key new" in run("verify_encryption")
    with team(case.provider):
        assert Case.objects.get().decrypt("alias") == "bakker"
        assert CaseNote.objects.get().decrypt("text") == NOTE
