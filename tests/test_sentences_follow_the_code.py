"""Who changes a deadline changes what visitors and colleagues read, and the docs must follow."""

import importlib
import re
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.template import Context, Template
from django.test import Client
from django.utils.translation import override
from pytest_django import Settings

from clientsupport.privacy.codes import admitting, visits, writing
from clientsupport.templatetags.ui import spelled
from directory.corrections import actions as corrections
from directory.display import declared
from directory.freshness.links.rules import DEAD_AFTER
from directory.models import people
from directory.people import queries as team
from directory.rules import freshness
from directory.rules.freshness import WEEK, Stage
from intake.retention import promises
from intake.rules import case_keeping, deadlines
from intake.workplace.actions import hands
from tests import messages
from tests.helpers.pages import words

TEMPLATES = messages.ROOT / "templates"
FROM_THE_CODE = re.compile(r"{% blocktranslate[^%]*\|constant.*?endblocktranslate %}", re.DOTALL)
ASVAR = re.compile(r" asvar \w+")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def sentences_from_the_code(template: str) -> list[str]:
    """Return the sentences of a template that take a number from the code, as they read."""
    found = FROM_THE_CODE.findall((TEMPLATES / template).read_text())
    return [Template(ASVAR.sub("", tag)).render(Context()) for tag in found]


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_number_that_a_template_names_is_there(language: str) -> None:
    paths = [str(path.relative_to(TEMPLATES)) for path in sorted(TEMPLATES.rglob("*.*"))]
    with override(language):
        said = {path: sentences_from_the_code(path) for path in paths}

    tags = sum((TEMPLATES / path).read_text().count("|constant") for path in paths)
    assert tags >= sum(map(len, said.values())) > 30


# The same number in many sentences: what a visitor reads when it is another one.
@pytest.mark.parametrize(
    ("module", "name", "value", "address", "said"),
    [
        (deadlines, "KEPT", timedelta(days=60), "/privacy/", "60 dagen na het laatste bericht"),
        (deadlines, "KEPT", timedelta(days=45), "/en/privacy/", "45 days after the last message"),
        (visits, "LONGEST", timedelta(hours=1), "/privacy/", "hoogstens een uur."),
        (
            corrections,
            "ANSWER_KEPT",
            timedelta(days=7),
            "/en/privacy/",
            "7 days after the answer",
        ),
        (corrections, "UNANSWERED_KEPT", timedelta(days=200), "/privacy/", "na 200 dagen."),
        (
            freshness,
            "HIDDEN_AFTER",
            timedelta(weeks=8),
            "/open-data/kwaliteit/",
            "na 8 weken tonen",
        ),
    ],
)
def test_page_follows_the_code(
    client: Client,
    places: None,
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    value: object,
    address: str,
    said: str,
) -> None:
    assert said not in words(client.get(address))

    monkeypatch.setattr(module, name, value)

    assert said in words(client.get(address))


@pytest.mark.parametrize(
    ("module", "name", "value", "template", "said"),
    [
        (
            people,
            "INVITATION_LASTS",
            timedelta(days=3),
            "account/invitation_over.html",
            "dan 3 ",
        ),
        (visits, "IDLE", timedelta(hours=1), "intake/conversation/over.html", "een uur n"),
        (declared, "LASTS", timedelta(days=730), "directory/listing/_must_declare.html", "2 j"),
        (team, "REVIEW_EVERY", timedelta(weeks=26), "directory/people/list.html", "26 weken gel"),
        (hands, "GLASS_LASTS", timedelta(hours=2), "intake/workplace/glass.html", "2 uur lezen"),
        (writing, "GROUP", 4, "intake/asking/sent.html", "laatste 4 tekens"),
        (case_keeping, "USUAL_MONTHS", 9, "intake/cases/policy.html", "zaak na 9 maanden gewist"),
        (case_keeping, "WMO_MONTHS", 240, "intake/cases/policy.html", "20 jaar bewaren"),
        (case_keeping, "WARNED_BEFORE", timedelta(9), "intake/cases/keeping.html", "binnen 9 da"),
        (hands, "GLASS_LASTS", timedelta(hours=3), "intake/cases/glass.html", "3 uur lezen"),
    ],
)
def test_template_follows_the_code(
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    value: object,
    template: str,
    said: str,
) -> None:
    assert said not in " ".join(sentences_from_the_code(template))

    monkeypatch.setattr(module, name, value)

    assert said in " ".join(sentences_from_the_code(template))


def test_promise_follows_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences of a module take their numbers when it is read."""
    with monkeypatch.context() as changed:
        changed.setattr(deadlines, "WARNED_BEFORE", timedelta(days=10))
        texts = [str(promise.text) for promise in importlib.reload(promises).KEPT]
    importlib.reload(promises)

    assert "10 dagen voor het wissen staat dat in uw gesprek." in texts


@pytest.mark.django_db
def test_safety_page_says_where_the_exit_leads(client: Client, settings: Settings) -> None:
    weather = "U ziet een website over het weer."
    assert weather in words(client.get("/hulpvraag/veilig/"))

    settings.EXIT_URL = "https://www.nieuws.example/"
    said = words(client.get("/hulpvraag/veilig/"))

    assert weather not in said
    assert "U ziet de website nieuws.example." in said


def _said(value: int | timedelta, unit: str = "") -> str:
    """Return a number as the docs say it."""
    with override("en"):
        return spelled(value, unit)


# The same numbers in the pages for who works on the portal.
@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("accounts", f"at least {settings.PASSWORD_LENGTH} characters"),
        ("accounts", f"works once and for {_said(people.INVITATION_LASTS, 'weeks')}"),
        ("accounts", f"then {settings.ACCOUNT_REAUTHENTICATION_TIMEOUT // 60} minutes"),
        ("concepts", f"{_said(writing.LENGTH)} characters by which"),
        ("conversation", f"after {visits.IDLE // MINUTE} minutes"),
        ("conversation", f"after {_said(visits.LONGEST, 'hours')}"),
        ("freshness", f"doubted | {freshness.AFTER[Stage.DOUBTED] // WEEK} weeks later"),
        ("freshness", f"lowered | {freshness.AFTER[Stage.LOWERED] // WEEK} weeks later"),
        ("freshness", f"hidden | {freshness.HIDDEN_AFTER // WEEK} weeks later"),
        ("freshness", f"within {_said(corrections.ANSWERED_WITHIN, 'working days')}"),
        ("freshness", f"{_said(corrections.ANSWER_KEPT, 'days')} after the answer"),
        ("freshness", f"without an answer after {_said(corrections.UNANSWERED_KEPT, 'years')}"),
        ("freshness", f"After {_said(DEAD_AFTER, 'weeks')} coordinators"),
        ("codes", f"the {admitting.FREE + 1}th form in an hour"),
        ("codes", f"{admitting.MOST + 1}st is refused (429)"),
        ("jobs", f"{_said(corrections.ANSWER_KEPT, 'days')} after the answer"),
        ("jobs", f"yes to within {_said(case_keeping.ERASURE_WAITS, 'days')}"),
        ("jobs", f"not worked for {_said(DEAD_AFTER, 'weeks')}"),
        ("retention", f"{deadlines.KEPT.days} days after the last message"),
        ("retention", f"{deadlines.KEPT_WHEN_CLOSED.days} days after closing"),
        ("retention", f"keeps them {_said(case_keeping.USUAL_MONTHS, 'months')}"),
        ("retention", f"the {_said(case_keeping.WARNED_BEFORE, 'days')} of the warning"),
        ("retention", f"Not within {_said(case_keeping.ERASURE_WAITS, 'days')}: it lapses"),
        ("retention", f"{visits.IDLE // MINUTE} minutes without doing anything"),
        ("retention", f"{visits.LONGEST // HOUR} hours at most"),
        ("workplace", f"Due is {_said(deadlines.ANSWER_WITHIN, 'working days')} after"),
        ("workplace", f"after {_said(deadlines.DESK_AFTER, 'working days')}"),
        ("workplace", f"with a reason, {_said(hands.GLASS_LASTS, 'hours')}"),
        ("workplace", f"is a proposal for {_said(deadlines.PASSING_LASTS, 'weeks')}"),
    ],
)
def test_docs_say_what_the_code_does(page: str, said: str) -> None:
    text = (messages.ROOT / f"docs/{page}.md").read_text()

    assert said in " ".join(text.split())
