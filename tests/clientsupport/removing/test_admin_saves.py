"""What is added and changed in the admin, with values that nobody means well: never a fault."""

from typing import Any

import pytest
from django.contrib import admin
from django.db import models
from django.test import Client
from django.urls import reverse

from directory.models import Municipality, Offer, OfferCoverage, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_editor
from tests.factories.reach import make_declaration, make_location
from tests.helpers.forms import Filled, filled_in
from tests.helpers.jobs import run_jobs, waiting_jobs
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
ODD = ["", "x" * 5000, "a\0b", "NaN"]
EDITED = [
    model
    for model, of_model in admin.site._registry.items()
    if model._meta.app_label in ("directory", "intake")
]


@pytest.fixture
def editor() -> Client:
    client = signed_in(make_editor())
    client.raise_request_exception = False
    return client


def address(model: type[models.Model], page: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def with_rows(form: Filled, number: int = 1) -> Filled:
    """Return a form that says that each list in it holds so many rows."""
    totals = {name: [str(number)] for name in form if name.endswith("-TOTAL_FORMS")}
    return form | totals


@pytest.mark.parametrize("model", EDITED, ids=lambda model: model.__name__)
def test_no_value_is_a_fault(model: type[models.Model], editor: Client) -> None:
    make_declaration(make_provider())
    make_location(make_offer())
    row = model._default_manager.first()
    pages = [address(model, "add"), *([address(model, "change", row.pk)] if row else [])]
    broken = []
    for page in pages:
        form = filled_in(editor.get(page))
        for value in ODD:
            sent = {n: v if n == "csrfmiddlewaretoken" else [value] for n, v in form.items()}
            rows = {n: v for n, v in form.items() if n.endswith("_FORMS")}
            for odd in (sent, with_rows(sent | rows), {**form, "slug": [value], "name": [value]}):
                if (answer := editor.post(page, odd)).status_code >= 500:
                    broken.append((page, value, answer.status_code))

    assert broken == []


def test_row_that_a_colleague_took_away_meanwhile(editor: Client) -> None:
    offer = make_offer()
    place = make_location(offer)
    page = address(Offer, "change", offer.pk)
    form = filled_in(editor.get(page), title_nl="Anders")
    place.delete()

    answer = editor.post(page, form)

    assert answer.status_code in (200, 409)
    assert "Anders" in answer.content.decode()


def test_thing_that_a_colleague_deleted_meanwhile(editor: Client) -> None:
    provider = make_provider()
    page = address(Provider, "change", provider.pk)
    form = filled_in(editor.get(page), name="Voorbeeld Anders")
    provider.delete()

    assert editor.post(page, form, follow=True).status_code == 200


def test_same_slug_a_moment_earlier(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    make_provider(slug="huis")
    monkeypatch.setattr(Provider, "validate_unique", lambda self, exclude=None: None)
    page = address(Provider, "add")
    form = filled_in(editor.get(page), name="Voorbeeld Huis", slug="huis", kind="formal")

    answer = editor.post(page, form)

    assert answer.status_code == 409
    assert "Voorbeeld Huis" in answer.content.decode()
    assert Provider.objects.filter(slug="huis").count() == 1


def test_popup_pressed_twice_adds_once(editor: Client) -> None:
    page = address(Provider, "add") + "?_popup=1"
    form = filled_in(editor.get(page), name="Voorbeeld Twee", slug="twee", kind="formal", _popup=1)

    first, second = editor.post(page, form), editor.post(page, form)

    assert first.status_code == second.status_code == 200
    assert "data-popup-response" in first.content.decode()
    assert second.content == first.content  # it hands over the same, with nothing to mend
    assert Provider.objects.filter(name="Voorbeeld Twee").count() == 1


def test_municipality_that_moves_to_another_region(editor: Client) -> None:
    utrecht, urk = (Municipality.objects.get(slug=slug) for slug in ("utrecht", "urk"))
    region = utrecht.care_office_region
    assert region
    offer = make_offer(areas=[{"kind": "region", "region": region}])
    page = address(Municipality, "change", urk.pk)

    editor.post(page, filled_in(editor.get(page), name="Urk"))
    assert waiting_jobs() == []
    editor.post(page, filled_in(editor.get(page), care_office_region=region.pk))
    run_jobs()

    assert OfferCoverage.objects.filter(offer=offer, municipality=urk).exists()
