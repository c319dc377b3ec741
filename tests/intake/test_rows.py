"""The database's own wall: what each unit of work sees of requests, whatever the code asks for."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, IntegrityError, connection, transaction
from pytest_django import DjangoDbBlocker

from clientsupport.database import role_check
from clientsupport.database.connections import Role
from clientsupport.database.row_rules import KINDS, apply_policies, unprotected, with_rules
from clientsupport.database.rows import ALL_ROWS, Fact, all_rows, seeing
from clientsupport.models import User
from intake.enums import Author, LooseDraftOf, PassingState
from intake.models import (
    HelpRequest,
    Message,
    Passing,
    facts,
)
from intake.seeing import (
    agenda_of,
    deleting,
    desk,
    log,
    one_locator,
    one_request,
    own_drafts,
    team_of,
)
from intake.workplace.actions.drafting import save_loose_draft
from signals.models import facts as signal_facts
from signals.models.following import SUBSCRIBER
from tests.factories.cases import BOTH_SIDES, CASE_TABLES
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask
from tests.factories.signals import SIGNAL_TABLES
from tests.helpers.guarded_rows import (
    FIXED,
    LOOSE,
    PARTS,
    REQUESTS,
    RESIDENT_ONLY,
    TABLES,
    with_everything,
)
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")

FACTS = {ALL_ROWS, SUBSCRIBER} | {
    fact
    for module in (facts, signal_facts)
    for fact in vars(module).values()
    if isinstance(fact, Fact)
}


@pytest.fixture
def mine() -> Asked:
    return with_everything(ask())


@pytest.fixture
def foreign() -> Asked:
    """Another resident's, at another organisation."""
    return with_everything(ask())


def supporter_of(asked: Asked) -> User:
    return User.objects.get(memberships__provider=asked.provider)


def visible(table: str) -> set[UUID]:
    """Return of which requests rows can be seen, by SQL that filters nothing."""
    column = "uuid" if table == REQUESTS else "request_id"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table}")  # noqa: S608 (names of our own)
        return {request for (request,) in cursor.fetchall()}


def seen() -> dict[str, set[UUID]]:
    """Return what is visible of each table; nothing is left out."""
    return {table: found for table in TABLES if (found := visible(table))}


def everything(*asked: Asked) -> dict[str, set[UUID]]:
    return {table: {one.uuid for one in asked} for table in TABLES}


def run(statement: str, *values: Any) -> int:
    """Execute a statement, and return how many rows it met."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


def of_team(asked: Asked) -> dict[str, set[UUID]]:
    found = everything(asked)
    return {table: found[table] for table in TABLES if table not in RESIDENT_ONLY}


# --- What each unit of work sees -----------------------------------------------------------------


def test_tables_of_these_tests_are_all_that_are_guarded() -> None:
    of_cases = {*CASE_TABLES, BOTH_SIDES, FIXED, "intake_reportfile"}
    others = {*of_cases, *SIGNAL_TABLES}  # held by tests/signals/test_walls.py
    assert {model._meta.db_table for model in with_rules()} == {*TABLES, LOOSE, *others}


def test_which_times_of_an_offer_are_given_is_seen_and_nothing_else(
    mine: Asked, foreign: Asked
) -> None:
    with agenda_of(foreign.offer.pk):
        assert seen() == {"intake_appointment": {foreign.uuid}}
        assert run("UPDATE intake_appointment SET seat = 1") == 0


@pytest.mark.parametrize("role", [Role.APP, Role.JOBS, Role.OWNER])
def test_without_a_context_nobody_sees_a_row(mine: Asked, role: Role) -> None:
    with acting_as(role):
        assert seen() == {}


def test_resident_sees_one_request_and_nothing_of_colleagues(mine: Asked, foreign: Asked) -> None:
    with one_request(mine.uuid):
        assert seen() == {table: {mine.uuid} for table in (REQUESTS, *PARTS, *RESIDENT_ONLY)}


def test_checking_a_code_sees_the_request_only(mine: Asked, foreign: Asked) -> None:
    with one_locator(mine.code.locator):
        assert seen() == {REQUESTS: {mine.uuid}}


def test_joining_events_sees_that_requests_are_there_and_nothing_they_say(
    mine: Asked, foreign: Asked
) -> None:
    with log():
        assert seen() == {REQUESTS: {mine.uuid, foreign.uuid}}


def test_deleting_sees_all_of_one_request(mine: Asked, foreign: Asked) -> None:
    with deleting(mine.uuid):
        assert seen() == everything(mine)


def test_supporter_sees_the_own_organisation_only(mine: Asked, foreign: Asked) -> None:
    with team_of(supporter_of(mine)):
        assert seen() == of_team(mine)
    with team_of(make_supporter()):
        assert seen() == {}


def test_who_gave_a_request_away_sees_that_it_arrived_and_nothing_else(
    mine: Asked, foreign: Asked
) -> None:
    with one_request(foreign.uuid):
        Passing.objects.update(from_provider=mine.provider)
    with team_of(supporter_of(mine)):
        assert seen() == of_team(mine)
    with one_request(foreign.uuid):
        Passing.objects.update(state=PassingState.ACCEPTED)
    with team_of(supporter_of(mine)):
        assert seen() == of_team(mine) | {"intake_passing": {mine.uuid, foreign.uuid}}
        assert run("UPDATE intake_passing SET state = 'revoked' WHERE NOT state = 'proposed'") == 0


def test_supporter_whose_account_is_closed_sees_nothing(mine: Asked) -> None:
    user = supporter_of(mine)
    user.is_active = False
    with team_of(user):
        assert seen() == {}


def test_what_has_no_request_yet_is_seen_by_its_writer_only(mine: Asked) -> None:
    writer, colleague = supporter_of(mine), make_supporter(mine.provider)
    save_loose_draft(of=LooseDraftOf.ENTRY, about=0, typed={"text": "Een vraag."}, by=writer)

    def count() -> int:
        return run(f"SELECT FROM {LOOSE}")

    with own_drafts(writer):
        assert count() == 1
    for context in (nullcontext(), own_drafts(colleague), team_of(writer), all_rows()):
        with context:
            assert count() == 0


def test_desk_sees_that_one_waits_which_was_told_to_it(mine: Asked, foreign: Asked) -> None:
    with one_request(mine.uuid):
        HelpRequest.objects.update(desk_on=date(2026, 11, 23))
    with desk():
        assert seen() == {REQUESTS: {mine.uuid}}


def test_jobs_see_everything_when_they_say_so_and_app_never(mine: Asked, foreign: Asked) -> None:
    with acting_as(Role.JOBS), all_rows():
        assert seen() == everything(mine, foreign)
    with all_rows():
        assert seen() == {}


def test_context_of_the_pages_opens_nothing_for_the_jobs(mine: Asked) -> None:
    with acting_as(Role.JOBS), deleting(mine.uuid), team_of(supporter_of(mine)):
        assert seen() == {}


def test_rules_ask_for_the_facts_that_are_defined_and_for_all_of_them() -> None:
    rules = [
        rule
        for model in with_rules()
        for declared in (getattr(model, kind, {}) for kind in KINDS)
        for rule in declared.values()
    ]
    asked = {name for rule in rules for name in re.findall(r"current_setting\('(.+?)'", rule)}

    assert asked == {fact.setting for fact in FACTS}


def test_name_that_no_rule_asks_for_is_refused(mine: Asked) -> None:
    misspelled: Any = "reqest"
    with pytest.raises(TypeError, match="reqest"), seeing({misspelled: str(mine.uuid)}):
        pass


# --- What it may write ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "context",
    [lambda asked: one_locator(asked.code.locator), lambda _asked: desk(), lambda _asked: log()],
)
def test_what_may_only_be_read_is_not_changed(
    mine: Asked, context: Callable[[Asked], AbstractContextManager[None]]
) -> None:
    with one_request(mine.uuid):
        HelpRequest.objects.update(desk_on=date(2026, 11, 23))
    with context(mine):
        assert run("UPDATE intake_helprequest SET code_tag = ''") == 0
        assert run("DELETE FROM intake_helprequest") == 0


def message_in(asked: Asked, number: int = 9) -> Message:
    with one_request(asked.uuid):
        request = HelpRequest.objects.get(pk=asked.uuid)
    message = Message(request=request, number=number, author=Author.RESIDENT)
    message.encrypt(text="Ik hoor hier niet.")
    return message


def test_message_in_another_request_is_refused(mine: Asked, foreign: Asked) -> None:
    message = message_in(foreign)
    with (
        pytest.raises(DatabaseError, match="row-level security"),
        one_request(mine.uuid),
    ):
        message.save(force_insert=True)
    with one_request(foreign.uuid):
        assert Message.objects.count() == 1


def test_message_cannot_be_moved_to_another_request(mine: Asked, foreign: Asked) -> None:
    with (
        pytest.raises(DatabaseError, match="row-level security"),
        one_request(mine.uuid),
    ):
        run("UPDATE intake_message SET request_id = %s", foreign.uuid)


def test_supporter_cannot_give_a_request_away(mine: Asked, foreign: Asked) -> None:
    with (
        pytest.raises(DatabaseError, match="row-level security"),
        team_of(supporter_of(mine)),
    ):
        run("UPDATE intake_helprequest SET provider_id = %s", foreign.provider.pk)


@pytest.mark.parametrize("table", TABLES)
def test_foreign_rows_are_neither_changed_nor_deleted(
    mine: Asked, foreign: Asked, table: str
) -> None:
    column = "uuid" if table == REQUESTS else "request_id"
    with deleting(mine.uuid), team_of(supporter_of(mine)):
        assert run(f"DELETE FROM {table} WHERE {column} = %s", foreign.uuid) == 0  # noqa: S608
        assert run(f"UPDATE {table} SET {column} = {column} WHERE {column} <> %s", mine.uuid) == 0  # noqa: S608
    with deleting(foreign.uuid):
        assert seen() == everything(foreign)


def test_switching_the_rules_off_is_an_error_and_shows_nothing(mine: Asked) -> None:
    run("SET LOCAL row_security = off")
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        visible(REQUESTS)


# --- Contexts end --------------------------------------------------------------------------------


def test_inner_context_ends_and_the_outer_one_goes_on(mine: Asked, foreign: Asked) -> None:
    with one_request(mine.uuid):
        with one_request(foreign.uuid):
            assert visible(REQUESTS) == {foreign.uuid}
        assert visible(REQUESTS) == {mine.uuid}
    assert seen() == {}


def test_resident_beside_a_team_sees_both_and_then_the_team(mine: Asked, foreign: Asked) -> None:
    with team_of(supporter_of(mine)):
        with one_request(foreign.uuid):
            assert visible(REQUESTS) == {mine.uuid, foreign.uuid}
        assert visible(REQUESTS) == {mine.uuid}


def test_inner_error_that_is_caught_leaves_the_outer_context(mine: Asked, foreign: Asked) -> None:
    with one_request(mine.uuid):
        with pytest.raises(ZeroDivisionError), one_request(foreign.uuid):
            raise ZeroDivisionError
        assert visible(REQUESTS) == {mine.uuid}


def settings_left() -> tuple[int, list[str | None]]:
    """Return which connection this is, and what it knows of units of work."""
    columns = ", ".join(f"current_setting('{fact.setting}', true)" for fact in FACTS)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT pg_backend_pid(), {columns}")
        pid, *values = cursor.fetchone()
        return pid, [value for value in values if value]


@pytest.mark.parametrize("error", [ZeroDivisionError, IntegrityError])
def test_connection_that_is_used_again_after_an_error_knows_nothing(
    mine: Asked, error: type[Exception], django_db_blocker: DjangoDbBlocker
) -> None:
    def fail() -> tuple[int, int, list[str | None]]:
        try:
            before, _ = settings_left()
            with suppress(error), deleting(mine.uuid), desk(), all_rows():
                assert len(settings_left()[1]) == 4
                raise error
            return before, *settings_left()
        finally:
            connection.close()

    # A thread has a connection of its own, without the transaction of the test around it.
    with django_db_blocker.unblock(), ThreadPoolExecutor(1) as pool:
        before, after, left = pool.submit(fail).result()

    assert (before, left) == (after, [])


# --- Start ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hole",
    [
        "ALTER TABLE {} DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE {} NO FORCE ROW LEVEL SECURITY",
        "CREATE POLICY everybody ON {} USING (true)",
    ],
)
@pytest.mark.parametrize("table", TABLES)
def test_pages_and_jobs_refuse_to_start_beside_an_open_table(
    db: None, monkeypatch: pytest.MonkeyPatch, table: str, hole: str
) -> None:
    monkeypatch.setattr(connection, "close", lambda: None)
    role_check.check_role()
    with acting_as(Role.OWNER):
        run(hole.format(table))

    assert unprotected(connection) == [table]
    with pytest.raises(ImproperlyConfigured, match=rf"^The pages must not run.*: {table}\.$"):
        role_check.check_role()


def test_migrate_puts_the_rules_back(db: None) -> None:
    with acting_as(Role.OWNER):
        run(f"ALTER TABLE {REQUESTS} DISABLE ROW LEVEL SECURITY")
        apply_policies(connection)

    assert unprotected(connection) == []
