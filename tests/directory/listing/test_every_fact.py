"""Every fact of the table goes all the way: form, draft, page, spreadsheet, change log."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client

from clientsupport.enums import Language
from directory.enums import Part
from directory.facts.fact import Fact, Kind
from directory.facts.table import PLAIN, TEXTS
from directory.listing.queries.listing import names
from directory.listing.stored import from_offer
from directory.listing.words import label
from directory.models import Offer, OfferDraft, Provider
from tests.factories.directory import make_offer
from tests.helpers.forms import filled_in
from tests.helpers.offer_form import SECTION, keep, publish
from tests.helpers.pages import page, words
from tests.helpers.spreadsheet import address_of_import, cell, download, hand_in

EDIT = "/organisatiebeheer/aanbod/een/"
LINES = {
    "tel": "030 000 00 01",
    "email": "nieuw@voorbeeld.example",
    "url": "https://nieuw.voorbeeld.example",
}
Said = dict[str, Any]  # per key of a draft


@pytest.fixture
def offer(provider: Provider) -> Offer:
    """An offer that says hardly anything yet."""
    return make_offer(
        provider=provider,
        slug="een",
        title="Een",
        summary="Wij denken mee.",
        municipalities=["GM0344"],
        laws=["wmo"],
        phone="",
    )


def something_new(fact: Fact) -> Any:
    """Return a value, as a draft holds it, that this offer does not have."""
    terms = names().of_terms(fact.name) if fact.is_taxonomy else ()
    codes = [*terms, *(code for code, _called in fact.choices)]
    new: dict[Kind, Callable[[], Any]] = {
        Kind.LINE: lambda: LINES[fact.typed_as],
        Kind.CHOICE: lambda: codes[-1],
        Kind.CODES: lambda: sorted(codes[-2:]),
        Kind.STEP: lambda: codes[0],
        Kind.NUMBER: lambda: fact.most,
        Kind.ANSWER: lambda: True,
        Kind.BOX: lambda: True,
    }
    return new[fact.kind]()


def typed(fact: Fact, value: Any) -> Any:
    """Return what a browser sends for it."""
    if fact.kind in (Kind.ANSWER, Kind.BOX):
        return "yes" if fact.kind is Kind.ANSWER else "on"
    return value


@pytest.fixture
def said(places: None) -> Said:
    """Something new about every fact, every text in every language."""
    keys = [f"{text.name}_{language.value}" for text in TEXTS for language in Language]
    texts = {key: f"Nieuw: {key}" for key in keys}
    return {**texts, **{fact.name: something_new(fact) for fact in PLAIN}}


@pytest.fixture
def draft(offer: Offer, staff: Client, said: Said) -> OfferDraft:
    """What the form keeps of it."""
    plain = {fact.name: typed(fact, said[fact.name]) for fact in PLAIN}
    keep(staff, EDIT, **{**said, **plain})
    return OfferDraft.objects.get()


@pytest.fixture
def published(draft: OfferDraft, staff: Client) -> Offer:
    """The offer when that is published."""
    publish(staff, EDIT)
    caches["process"].clear()  # as thirty seconds later: the stamp is read again
    return Offer.objects.get(pk=draft.offer_id)


def part_of(facts: Said, said: Said) -> Said:
    return {key: facts.get(key) for key in said}


def test_the_form_asks_for_it_and_the_draft_keeps_it(
    draft: OfferDraft, staff: Client, said: Said
) -> None:
    assert part_of(draft.content, said) == said
    sections = [f"{EDIT}onderdeel/{part.value}/" for part in Part]
    shown = [page(staff.get(at)).select("main form [name]") for at in sections]
    assert {field["name"] for fields in shown for field in fields} >= said.keys()
    for at in sections:
        staff.post(at, filled_in(staff.get(at), form_at=SECTION))
    draft.refresh_from_db()
    assert part_of(draft.content, said) == said  # what the form shows is what it keeps


def test_publishing_stores_it(published: Offer, said: Said) -> None:
    assert part_of(from_offer(published).facts, said) == said


def test_the_preview_is_what_residents_will_read(
    draft: OfferDraft, staff: Client, client: Client
) -> None:
    foretold = words(staff.get(f"{EDIT}voorbeeld/"))
    publish(staff, EDIT)
    caches["process"].clear()
    read = page(client.get("/aanbod/een/")).select("main .c-facts__fact")

    assert [fact.get_text(" ", strip=True) for fact in read]
    assert not [fact for fact in read if fact.get_text(" ", strip=True) not in foretold]
    terms = " ".join(fact.get_text(" ", strip=True) for fact in read)
    assert not [f.name for f in PLAIN if f.shown and str(f.shown.term) not in terms]


def test_the_change_log_tells_it(published: Offer, staff: Client, said: Said) -> None:
    log = page(staff.get("/organisatiebeheer/organisatie/eigen/wijzigingen/"))

    found = {
        row.get_text(" ", strip=True).casefold() for row in log.select(".c-diff th[scope=row]")
    }
    assert found == {label(key).casefold() for key in said}


def test_a_spreadsheet_takes_it_out_and_back_in(
    published: Offer, staff: Client, said: Said
) -> None:
    rows = download(staff)
    assert [key for key in said if not cell(rows, 1, label(key))] == []

    rows[1][0] = ""  # the same again, as a new offer
    hand_in(staff, rows)
    staff.post(address_of_import())

    added = Offer.objects.exclude(pk=published.pk).get()
    assert part_of(from_offer(added).facts, said) == said
