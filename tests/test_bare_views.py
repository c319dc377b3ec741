"""The bare views of the bench: each answers, and with the same template as the page beside it."""

from dataclasses import replace

import pytest
from django.conf import settings
from django.test import Client

from directory.enums import MemberRole
from tests.bench import bare, residents
from tests.bench.measure import Page
from tests.bench.table import asked_of
from tests.factories.cases import make_case
from tests.factories.directory import make_offer
from tests.factories.people import join, make_user
from tests.factories.requests import ask
from tests.helpers.staff import signed_in

pytestmark = [pytest.mark.usefixtures("places"), pytest.mark.urls("tests.bench.bare")]


def test_bare_views_show_what_the_pages_show() -> None:
    pages = _pages()
    for address, page in pages.items():
        bare_view = asked_of(Client(), replace(page, address=address))
        assert bare_view.templates[0].name == asked_of(Client(), page).templates[0].name
    assert {address.split("/")[2] for address in pages} == {
        str(pattern.pattern).split("/")[1]
        for pattern in bare.urlpatterns
        if str(pattern.pattern).startswith("kaal/")
    }


def _pages() -> dict[str, Page]:
    """Return by the address of each bare view the page that is measured beside it."""
    offer = make_offer(takes_requests=True, municipalities=["GM0344"])
    colleague = make_user(password=None)
    join(colleague, offer.provider, role=MemberRole.COORDINATOR)
    make_case(colleague)
    asked = ask(offer)
    cookie = signed_in(colleague).cookies[settings.SESSION_COOKIE_NAME].value
    at_work = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}"}
    (sending,) = residents.submissions(residents.check_page(), 1)
    return {
        "/kaal/zoeken/1/": Page("/zoeken/?gemeente=utrecht", holds="c-card__title"),
        "/kaal/gemeente/1/": Page("/gemeente/utrecht/", holds="c-card__title"),
        "/kaal/suggesties/": Page(
            "/plaats/suggesties/", form="plaats=utre", holds="c-suggestions__place"
        ),
        "/kaal/versturen/": sending,
        "/kaal/gesprek/": residents.visit(asked),
        "/kaal/zaken/": Page("/werkplek/zaken/?lijst=team", headers=at_work, holds="c-inbox__row"),
        "/kaal/vandaag/": Page("/vandaag/", headers=at_work, holds="c-today__row"),
    }
