"""A form of staff that is pressed twice does its deed once, whatever the deed is."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import Tag
from django.apps import apps
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from clientsupport.accounts import once
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, SentForm
from clientsupport.site.areas import is_account_area
from directory.models import ListingImport
from intake.models import InternalNote
from tests.addresses import ADDRESSES
from tests.factories.directory import make_provider
from tests.factories.organisations import Organisations
from tests.factories.people import make_coordinator
from tests.factories.requests import ask
from tests.helpers.forms import filled_in
from tests.helpers.pages import page
from tests.helpers.role_table import person
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
TOKEN = {"csrfmiddlewaretoken": "x" * 64}
# What only looks, or keeps what is not ready yet: it answers with a page each time.
ANSWERS_WITH_A_PAGE = {
    f"{room}_{kind}"
    for room in ("directory:spreadsheet", "intake:case_import")
    for kind in ("csv", "ods", "xlsx")
}
# A code stands in the answer itself: the number of the form makes it once (docs/codes.md).
ANSWERS_WITH_A_PAGE |= {"intake:appreciation_card", "intake:request_card"}
NAMED = {name for name, (_, at) in ADDRESSES.items() if at.startswith(settings.STAFF_AREAS)}
COUNTED = [m for m in apps.get_models() if m._meta.managed and m is not SentForm]
WORDS = {"email": "een@voorbeeld.example", "url": "https://een.example/", "date": "2027-03-01"}
NAMES = {"phone": "030 123 45 67", "postcode": "3511 LX", "contact_email": WORDS["email"]}


def rows() -> dict[str, int]:
    """Return how many rows each table has."""
    tables = (m._meta.db_table for m in COUNTED)
    each = (f"SELECT '{table}', count(*) FROM {table}" for table in tables)  # noqa: S608
    with acting_as(Role.JOBS), all_rows(), connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(each))
        return dict(cursor.fetchall())


def whole(form: Tag) -> dict[str, Any]:
    """Return a form filled in as far as it can be guessed, with the first of what can be chosen."""
    sent: dict[str, Any] = {}
    for field in form.select("input[name], select[name], textarea[name], button[name]"):
        name, kind = str(field["name"]), str(field.get("type", ""))
        options = [str(o["value"]) for o in field.select("option[value]") if o["value"]]
        value = field.get("value") or (options[:1] or [field.get_text().strip()])[0]
        if kind == "file":
            sent[name] = SimpleUploadedFile("aanbod.csv", b"titel\nVoorbeeld\n")
        else:
            sent.setdefault(name, value or NAMES.get(name) or WORDS.get(kind, "Voorbeeld"))
    return sent


def forms(client: Client, address: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each form on a page: where it goes and what it sends; else an empty one."""
    shown = client.get(address)
    found = [] if shown.status_code != 200 else page(shown).select("main form[method=post]")
    for form in found:
        assert not form.select("form"), f"browsers know no form in a form: {address}"
        sent = whole(form)
        yield str(form.get("action") or address), sent
        yield from _other_deeds(form, sent)
    if not found:
        yield address, TOKEN


def _other_deeds(form: Tag, sent: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what the buttons of a form send that lead elsewhere."""
    without = {str(button["name"]) for button in form.select("button[name]")}
    fields = {name: value for name, value in sent.items() if name not in without}
    for button in form.select("button[formaction]"):
        pressed = {str(button["name"]): str(button["value"])} if button.get("name") else {}
        yield str(button["formaction"]), fields | pressed


def twice(client: Client, address: str, form: Mapping[str, Any]) -> str:
    """Press twice; say what is wrong with that, or nothing."""
    answers, counts = [], [rows()]
    for _press in range(2):
        for value in form.values():
            if isinstance(value, SimpleUploadedFile):
                value.seek(0)
        answers.append(client.post(address, form))
        counts.append(rows())
    led_to = [answer.headers.get("Location") for answer in answers]
    changed = {table for table, count in counts[2].items() if count != counts[1][table]}
    if led_to[0] is None:
        return f"{address}: does something, and leads nowhere" if _did(counts) else ""
    if led_to[0] != led_to[1] or changed:
        return f"{address}: {led_to}, {changed}"
    return ""


def _did(counts: list[dict[str, int]]) -> set[str]:
    """Return what changed by a deed that answered with a page; looking is in the log."""
    log = AuditEvent._meta.db_table
    return {t for t, count in counts[1].items() if count != counts[0][t] and t != log}


@pytest.mark.parametrize("role", ["supporter", "coordinator", "official", "editor"])
def test_no_form_does_its_deed_twice(role: str) -> None:
    own = Organisations()
    user = person(role, own)
    own.let_take_up(user)
    ListingImport.objects.update(read_by=user)
    client, wrong, done = signed_in(user), [], 0
    for name in sorted(NAMED - ANSWERS_WITH_A_PAGE):
        for address, form in list(
            forms(client, own.address(name, at_authority=role == "official"))
        ):
            with transaction.atomic():
                before = SentForm.objects.count()
                wrong += [found] if (found := twice(client, address, form)) else []
                done += SentForm.objects.count() - before
                transaction.set_rollback(True)

    assert wrong == []
    assert done >= 3


def noting(text: str = "Bel de wijk.") -> tuple[Client, str, dict[str, list[str]]]:
    """Return somebody at work, the page of a note, and the page filled in."""
    asked = ask()
    client = signed_in(make_coordinator(asked.provider))
    at = f"/werkplek/vraag/{asked.uuid}/notitie/"
    return client, at, filled_in(client.get(at), note__text=text)


def notes() -> int:
    return rows()[InternalNote._meta.db_table]


def test_what_was_mended_or_changed_is_sent() -> None:
    client, at, form = noting()

    assert client.post(at, form | {"note-text": [" "]}).status_code == 200
    client.post(at, form)
    client.post(at, form | {"note-text": ["Bel ook de buurvrouw."]})
    client.post(at, filled_in(client.get(at), note__text="Bel de wijk."))  # on purpose: a new form

    assert notes() == 3


def test_after_some_hours_a_form_is_forgotten() -> None:
    client, at, form = noting()
    with time_machine.travel(timezone.now(), tick=False) as clock:
        client.post(at, form)
        clock.shift(once.LASTS)
        assert once.forget() == 0
        clock.shift(timedelta(seconds=1))
        assert once.forget() == 1


def test_what_is_kept_tells_nothing() -> None:
    client, at, form = noting()

    client.post(at, form)

    kept = repr(SentForm.objects.values_list().get())
    assert at.split("/")[3] not in kept
    assert "wijk" not in kept


def test_key_that_is_gone_leads_to_the_page() -> None:
    client, at, form = noting()
    client.post(at, form)
    SentForm.objects.update(led_to="v1.weg.weg")

    assert client.post(at, form).headers["Location"] == at
    assert notes() == 1


def test_taking_up_twice_blames_nobody() -> None:
    asked = ask()
    client = signed_in(make_coordinator(asked.provider))
    for _press in range(2):
        said = client.post(f"/werkplek/vraag/{asked.uuid}/oppakken/", TOKEN, follow=True)

    assert "Deze hulpvraag is net opgepakt door een collega" not in said.content.decode()


def test_password_is_asked_again_and_the_deed_goes_on_then() -> None:
    provider = make_provider()
    client = signed_in(make_coordinator(provider))
    at = f"/organisatiebeheer/mensen/aanbieder/{provider.slug}/uitnodigen/"
    form = filled_in(client.get(at), email="nieuw@voorbeeld.example", role="supporter")
    session = client.session
    session["account_authentication_methods"] = []
    session.save()

    response = client.post(at, form)

    assert response.status_code == 302
    assert is_account_area(response.headers["Location"])
    assert not SentForm.objects.exists()


@pytest.mark.parametrize("address", ["/hulpvraag/", "/aanmelden/", "/account/inloggen/"])
def test_who_is_not_logged_in_leaves_nothing(address: str) -> None:
    Client().post(address, TOKEN)
    Client().post("/werkplek/vraag/nieuw/", TOKEN)

    assert not SentForm.objects.exists()
