"""Promises to residents that no other test holds."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.apps import apps
from django.db import models
from django.test import Client
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent
from intake.appreciation.jobs import forget_cards, gather_appreciation
from intake.cases.actions.keeping import set_policy
from intake.enums import Statement
from intake.models import (
    Appreciation,
    AppreciationCard,
    Case,
    HelpRequest,
    Message,
    WaitingAppreciation,
)
from intake.retention.actions import delete_expired_cases
from intake.rules.appreciation import OPEN_FOR
from intake.rules.case_keeping import MONTHS, USUAL_MONTHS, add_months
from intake.seeing import deleting, team
from intake.workplace.actions.supporting import claim
from tests.factories.appreciation import answered, gathered, opinion
from tests.factories.cases import end_case, make_case
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import ask
from tests.helpers.asking import up_to
from tests.helpers.forms import filled_in
from tests.helpers.pages import heading
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

CHECK = 6  # the page after the five questions
KNOWN_OF_A_RESIDENT = {
    *("uuid", "data_key", "code_locator", "code_salt", "code_tag"),  # the code, and the key
    *("provider", "offer", "municipality", "domain", "for_whom", "origin"),  # what is asked whom
    *("contact", "alert_to"),  # encrypted, and only when given
    *("state", "supporter", "close_reason", "agreed_to_short"),  # how far it is
    *("received_on", "last_activity_on", "due_on", "answered_on", "closed_on", "delete_on"),
    *("announced_on", "reminded_on", "coordinator_on", "desk_on"),  # whom we told that it waits
}
KNOWN_OF_A_CASE = {
    *("uuid", "data_key", "version", "provider", "number", "reference", "supporter", "is_shared"),
    *("state", "close_reason", "follow_on", "alias", "next_step", "contact"),  # three are encrypted
    *("municipality", "domains", "groups", "age_band", "language", "first_time"),  # codes
    *("referrer", "contact_form", "channel"),
    *("opened_on", "first_response_on", "last_contact_on", "next_step_on", "closed_on"),
    "delete_on",
}


def stored() -> dict[str, int]:
    """Count the rows of every table that could hold something of a resident."""
    tables: list[type[models.Model]] = [*apps.get_app_config("intake").get_models(), AuditEvent]
    with acting_as(Role.JOBS), all_rows():
        return {model._meta.label: model._default_manager.count() for model in tables}


def columns(model: type[models.Model]) -> list["models.Field[Any, Any]"]:
    return [field for field in model._meta.get_fields() if isinstance(field, models.Field)]


def test_nothing_is_stored_before_sending(client: Client) -> None:
    make_offer(takes_requests=True, municipalities=["GM0344"])
    before = stored()

    response = up_to(client, CHECK)

    assert heading(response) == "Klopt alles?"
    assert stored() == before


def test_nothing_else_is_known_of_a_resident() -> None:
    assert {field.name for field in columns(HelpRequest)} == KNOWN_OF_A_RESIDENT


@pytest.mark.parametrize("model", [HelpRequest, Message])
def test_no_time_of_day_is_kept(model: type[models.Model]) -> None:
    ask()
    clocks = (models.DateTimeField, models.TimeField)

    assert not [field.name for field in columns(model) if isinstance(field, clocks)]


def test_a_case_takes_over_facts_and_no_words() -> None:
    asked = ask(text="Mijn moeder krijgt geen hulp meer. Ik heet Jansen.")
    user = make_supporter(asked.provider, password=None)
    with team(asked.provider):
        claim(request=asked.read(), by=user)
    client, at = signed_in(user), f"/werkplek/zaken/nieuw/?vraag={asked.uuid}"

    client.post(at, filled_in(client.get(at), domain="wonen", law="wmo", minutes="15"))

    with team(asked.provider):
        case = Case.objects.get(began_as__request=asked.uuid)
        assert case.municipality == asked.read().municipality
        assert {field.name for field in columns(Case)} == KNOWN_OF_A_CASE
        assert (case.alias, case.next_step, case.notes.count()) == (None, None, 0)
        assert not {"Jansen", "moeder"} & set(" ".join(map(str, vars(case).values())).split())
    with deleting(asked.uuid):
        asked.read().delete()
    with team(asked.provider):
        assert not case.began_as.exists()
        assert Case.objects.filter(pk=case.pk).exists()


@pytest.mark.parametrize("months", [None, MONTHS[0], MONTHS[-1]])
def test_facts_about_help_go_when_the_organisation_said(months: int | None) -> None:
    user = make_coordinator(password=None)
    case, today = make_case(user), timezone.localdate()
    with team(case.provider):
        if months:
            set_policy(provider=case.provider, months=months, by=user)
    end_case(case)
    day = add_months(today, months or USUAL_MONTHS)
    with acting_as(Role.JOBS):
        assert delete_expired_cases(day - timedelta(days=1)) == 0
        assert delete_expired_cases(day) == 1
        with all_rows():
            assert not Case.objects.exists()


def test_what_somebody_thinks_of_the_help_is_kept_apart_from_them() -> None:
    provider = make_provider()
    supporter = make_supporter(provider)
    answered(supporter, provider, *[opinion(mark=mark) for mark in range(1, 6)])
    gathered()

    # Nothing but whose help it was, the quarter and the answers; and nothing that points at them.
    assert {field.name for field in columns(Appreciation)} == {
        *("uuid", "provider", "supporter", "quarter", "mark"),
        *Statement.values,
    }
    assert not Appreciation._meta.related_objects
    assert not WaitingAppreciation.objects.exists()
    told = [*Appreciation.objects.values_list("pk", flat=True)]
    assert len(told) == 5
    assert not AppreciationCard.objects.filter(pk__in=told).exists()


def test_card_goes_and_the_answer_stays_without_a_person() -> None:
    with time_machine.travel("2026-11-23T12:00Z", tick=False) as clock:
        provider = make_provider()
        answered(make_supporter(provider), provider, *[opinion()] * 5)
        for days in (OPEN_FOR, timedelta(days=1)):
            assert AppreciationCard.objects.count() == 5
            clock.shift(days)
            with acting_as(Role.JOBS):
                gather_appreciation(0)
                forget_cards(0)

        assert not AppreciationCard.objects.exists()
        assert Appreciation.objects.count() == 5
