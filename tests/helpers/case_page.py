"""The page of one case, as tests open it and send its forms."""

from datetime import timedelta
from typing import Any

from bs4 import Tag
from django.test import Client
from django.utils import timezone

from clientsupport.models import User
from intake.models import Case
from intake.seeing import team
from tests.factories.people import make_supporter
from tests.helpers.forms import filled_in
from tests.helpers.pages import page

TODAY = timezone.localdate  # a function: the day of now
OPENED = 10  # days ago


def holder(case: Case) -> User:
    assert case.supporter
    return case.supporter


def at(case: Case, deed: str = "") -> str:
    return f"/werkplek/zaak/{case.pk}/{deed}{'/' if deed else ''}"


def colleague(case: Case) -> User:
    return make_supporter(case.provider, password=None)


def now(case: Case) -> Case:
    with team(case.provider):
        return Case.objects.get(pk=case.pk)


def sent(client: Client, case: Case, deed: str, **facts: Any) -> Any:
    form = filled_in(client.get(at(case, deed)), **facts)
    return client.post(at(case, deed), form, follow=True)


def line(response: Any) -> list[str]:
    """Return what the time line says, the first line first."""
    items = page(response).select(".c-line__item")
    return [said(item) for item in items]


def said(item: Tag) -> str:
    for fold in item.select("details"):
        fold.decompose()
    return " ".join(item.get_text(" ", strip=True).split())


def days(number: int) -> str:
    """Return a day so many days ago, as it is sent."""
    return (TODAY() - timedelta(days=number)).isoformat()
