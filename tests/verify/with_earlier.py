"""Looks at the data of an earlier version with today's code, at the moment that they were dumped.

python -m tests.verify.with_earlier names FILE   → what is stored by a name that nobody knows now
python -m tests.verify.with_earlier texts FILE   → the encrypted texts that do not read as before
python -m tests.verify.with_earlier pages FILE   → what the pages do not show
python -m tests.verify.with_earlier work FILE    → does the jobs that wait, and tells how they ended

FILE tells what must be found. Code of the portal is met only over its pages, its models (by their
tables) and the queue, so that modules may move.
"""

import json
import logging
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import django
import time_machine

django.setup()

from allauth.mfa.totp.internal import auth as totp  # noqa: E402
from bs4 import BeautifulSoup  # noqa: E402
from django.apps import apps  # noqa: E402
from django.core import mail  # noqa: E402
from django.db import models  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402
from django.utils import timezone  # noqa: E402
from procrastinate import PsycopgConnector  # noqa: E402
from procrastinate.contrib.django import DjangoApp, app, connector_params  # noqa: E402

Told = dict[str, Any]
LOGIN, SECOND_STEP = "/account/inloggen/", "/account/tweede-stap/code/"
ACCOUNT, ENTRY, TALK = "/account/mijn-account/", "/antwoord/", "/antwoord/gesprek/"
ASK = "/hulpvraag/"
CORRECTION = "/klopt-niet/antwoord/"
LABELS = [("clientsupport_auditevent", "object_type"), ("intake_deletion", "kind")]
addresses = (f"10.0.{number}.1" for number in count())  # nobody has to wait for another


def by_table() -> dict[str, type[models.Model]]:
    """Return all models by the names of their tables."""
    return {model._meta.db_table: model for model in apps.get_models(include_auto_created=True)}


# --- Names ---------------------------------------------------------------------------------------


def names(_told: Told) -> list[str]:
    """Return the stored labels of models, and the values of choices, that mean nothing any more."""
    return [*_unknown_labels(), *_unknown_values()]


def _unknown_labels() -> Iterator[str]:
    labels = {
        label
        for table, column in LABELS
        for label in by_table()[table]._base_manager.values_list(column, flat=True)
    }
    types = by_table()["django_content_type"]._base_manager.values_list("app_label", "model")
    for label in sorted(labels | {".".join(pair) for pair in types}):
        try:
            apps.get_model(label)
        except (LookupError, ValueError):
            yield f"model {label}"


def _unknown_values() -> Iterator[str]:
    for model in by_table().values():
        for field in model._meta.local_concrete_fields:
            if not field.choices:
                continue
            stored = set(model._base_manager.values_list(field.name, flat=True))
            known = {value for value, _label in field.flatchoices} | {"", None}
            yield from (f"{field}: {value!r}" for value in stored - known)


# --- Texts ---------------------------------------------------------------------------------------


def texts(told: Told) -> list[str]:
    """Return which encrypted texts are not what was put in, each by its column and row."""
    return [
        f"{one['table']}.{one['column']} {one['uuid']}" for one in told["texts"] if _differs(one)
    ]


def _differs(one: Told) -> bool:
    try:
        row: Any = by_table()[one["table"]]._base_manager.get(pk=one["uuid"])
        return bool(row.decrypt(one["column"]) != one["text"])
    except Exception as error:  # whatever is wrong: the others are looked at, too
        logging.warning("%s of %s: %s", one["column"], one["table"], type(error).__name__)
        return True


# --- Pages ---------------------------------------------------------------------------------------


def pages(told: Told) -> list[str]:
    """Return what the pages do not show to those who open them: residents, colleagues, anybody."""
    return [*_residents(told), *_browsers(told), *_colleagues(told)]


def _residents(told: Told) -> Iterator[str]:
    for number, one in enumerate(told["conversations"]):
        answer = _visitor().post(ENTRY, {"code": one["code"]}, follow=True)
        yield from _missing(f"conversation {number}", answer, one["shows"])
    for number, one in enumerate(told["corrections"]):
        answer = _visitor().post(CORRECTION, {"code": one["code"]})
        yield from _missing(f"correction {number}", answer, one["shows"])
    # The version before knew no session of the one who asks: its form is sent again in one of now.
    form, visitor = told["form"], _visitor()
    marker = re.search(r'name="visit" value="(\w+)"', visitor.get(ASK).content.decode())
    fields = form["fields"] | {"visit": marker[1] if marker else ""}
    yield from _missing("form sent twice", visitor.post(form["path"], fields), [form["code"]])


def _browsers(told: Told) -> Iterator[str]:
    """Come back with the cookies and the links that were given out before."""
    for kind, path in (("session", ACCOUNT), ("visit", TALK)):
        visitor = _visitor()
        visitor.cookies[told[kind]["cookie"]] = told[kind]["value"]
        yield from _missing(kind, visitor.get(path), [told[kind]["shows"]])
    for link in told["links"]:
        yield from _missing("link", _visitor().get(link["path"]), link["shows"])


def _colleagues(told: Told) -> Iterator[str]:
    people = told["people"]
    clients = {None: _visitor()}
    for address in sorted({page["as"] for page in told["pages"] if page["as"]}):
        clients[address] = _logged_in(address, people, _code_of_app(people["totp"]))
    for address, codes in people["recovery"].items():
        account = _logged_in(address, people, codes[0]).get(ACCOUNT)
        yield from _missing("recovery code", account, [address])
    for one in told["pages"]:
        answer = clients[one["as"]].get(one["path"])
        yield from _missing(f"{one['path']} as {one['as']}", answer, one["shows"])


def _visitor() -> Client:
    return Client(raise_request_exception=False, REMOTE_ADDR=next(addresses))


def _logged_in(address: str, people: Told, code: str) -> Client:
    client = _visitor()
    client.post(LOGIN, {"login": address, "password": people["password"]})
    client.post(SECOND_STEP, {"code": code})
    return client


def _code_of_app(secret: str) -> str:
    return str(totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30)))


def _missing(what: str, answer: Any, shows: Iterable[str]) -> Iterator[str]:
    """Yield what does not stand on a page, neither as text nor in a field."""
    if answer.status_code != 200:
        yield f"{what}: {answer.status_code}"
        return
    soup = BeautifulSoup(answer.content.decode(), "html.parser")
    fields = [str(field.get("value", "")) for field in soup.select("input")]
    codes = [code.get_text() for code in soup.select("bdi")]  # its halves are apart
    shown = " ".join(" ".join([soup.get_text(" "), *codes, *fields]).split())
    yield from (f"{what}: {words!r}" for words in shows if words not in shown)


# --- Jobs ----------------------------------------------------------------------------------------


def work(_told: Told) -> Told:
    """Do the jobs that wait, as the worker does; mails stay in memory."""
    rows = by_table()["procrastinate_jobs"]._base_manager
    rows.filter(task_name="clientsupport.jobs.send_logged_in").delete()  # of the logins above
    waiting = [*rows.filter(status="todo").order_by("pk").values_list("pk", "task_name")]
    worker = DjangoApp(
        connector=PsycopgConnector(kwargs=connector_params(), min_size=1, max_size=4)
    )
    worker.tasks = app.tasks
    worker.run_worker(wait=False, concurrency=1, install_signal_handlers=False)
    ended = dict(rows.values_list("pk", "status"))
    noted = by_table()["clientsupport_news"]._base_manager  # which a digest tells in office time
    told = {*noted.values_list("user__email", flat=True)}
    absences, today = by_table()["intake_absence"]._base_manager, timezone.localdate()
    away = absences.filter(first_day__lte=today, last_day__gte=today)
    return {
        "waiting": sorted({name for _pk, name in waiting}),
        "unknown": sorted({name for _pk, name in waiting} - set(app.tasks)),
        "not done": sorted(
            f"{name}: {ended.get(pk)}" for pk, name in waiting if ended.get(pk) != "succeeded"
        ),
        "left": sorted(rows.exclude(status="succeeded").values_list("task_name", flat=True)),
        "away": sorted(away.values_list("user__email", flat=True)),  # who hears nothing now
        "mailed": sorted(told | {address for sent in mail.outbox for address in sent.to}),
    }


DEEDS: dict[str, Callable[[Told], Any]] = {
    "names": names, "texts": texts, "pages": pages, "work": work,
}  # fmt: skip

if __name__ == "__main__":
    setup_test_environment()
    told = json.loads(Path(sys.argv[2]).read_text())
    moment = datetime.fromisoformat(told["moment"]) + timedelta(minutes=1)
    with time_machine.travel(moment):
        found = DEEDS[sys.argv[1]](told)
    json.dump(found, sys.stdout)
