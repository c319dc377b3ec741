"""The table of facts beside the model: what is forgotten in it would vanish from drafts."""

from typing import Any

import pytest
from django.contrib.postgres.fields import ArrayField
from django.db import models

from directory.facts.fact import Fact, Kind
from directory.facts.table import DATED, FACTS, PLAIN, TEXT_KEYS, TEXTS
from directory.listing.content import OfferContent
from directory.models import Offer

NOT_FACTS = {
    "id": "the key of the row",
    "provider": "whose offer it is; nobody edits that",
    "slug": "its address, which stays",
    "state": "who may see it; publishing and withdrawing set it",
    "checked_on": "publishing and confirming set it",
    "checked_by": "publishing and confirming set it",
    "reminded_on": "reminders set it",
}
COLUMNS = [fact for fact in PLAIN if fact.is_column]
HOURS = {
    "location": "n1",
    "weekdays": [1, 2],
    "occurrence": 0,
    "opens": "09:00",
    "closes": "17:00",
    "valid_from": "",
    "valid_until": "",
}
# A draft as an earlier release stored it, with every key it had.
STORED = {
    **{key: f"Tekst {key}" for key in TEXT_KEYS},
    "legal_basis": "wlz",
    "laws": ["wlz", "wmo"],
    "target_groups": ["ouderen"],
    "life_domains": ["wonen"],
    "channels": ["e-mail", "telefoon"],
    "languages": ["ar", "nl"],
    "has_interpreter": True,
    "has_lived_experience": False,
    "response_days": 0,
    "waiting_weeks": 3,
    "takes_requests": True,
    "phone": "030 000 00 00",
    "email": "naam@voorbeeld.example",
    "website": "https://voorbeeld.example",
    "review_months": 12,
    "areas": [{"kind": "municipality", "code": "GM0344"}],
    "locations": [
        {
            "key": "n1",
            "name": "bibliotheek",
            "street": "",
            "postcode": "",
            "town": "Utrecht",
            "has_step_free_access": None,
            "has_accessible_toilet": True,
            "accessibility": "",
            "is_private": False,
        }
    ],
    "hours": [HOURS],
    "has_no_fixed_hours": False,
}


def of_model(name: str) -> Any:
    return Offer._meta.get_field(name)


def listed(field: Any) -> Any:
    """Return the field of one entry when a column holds a list."""
    return field.base_field if isinstance(field, ArrayField) else field


def test_every_field_of_an_offer_is_a_fact_or_has_its_reason_not_to_be() -> None:
    kept = {field.name for field in (*Offer._meta.concrete_fields, *Offer._meta.many_to_many)}
    said = {fact.name for fact in PLAIN if not fact.is_derived}
    texts = {text.name for text in TEXTS} | set(TEXT_KEYS)

    assert kept == said | texts | set(DATED.values()) | set(NOT_FACTS)


def test_no_fact_is_in_the_table_twice() -> None:
    names = [fact.name for fact in FACTS]
    fields = [field for fact in FACTS for field in fact.fields]

    assert len(names) == len(set(names))
    assert len(fields) == len(set(fields))


@pytest.mark.parametrize("fact", COLUMNS, ids=lambda fact: fact.name)
def test_a_fact_fits_its_column(fact: Fact) -> None:
    field = of_model(fact.name)

    assert listed(field).max_length is None or fact.most <= listed(field).max_length or fact.choices
    assert [code for code, _called in fact.choices] == [c for c, _ in listed(field).choices or ()]
    assert OfferContent().facts[fact.name] == field.get_default()


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
def test_a_text_fits_its_columns(text: Fact) -> None:
    assert all((of_model(key).max_length or text.most) >= text.most for key in text.fields)


def test_codes_without_choices_are_terms() -> None:
    relations = {field.name for field in Offer._meta.many_to_many}

    assert {fact.name for fact in PLAIN if fact.is_taxonomy} == relations


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.AREAS, Kind.ROWS)])
def test_only_what_may_be_unknown_may_be_empty_in_the_database(kind: Kind) -> None:
    columns = [of_model(fact.name) for fact in COLUMNS if fact.kind is kind]

    assert {field.null for field in columns} <= {kind in (Kind.ANSWER, Kind.NUMBER)}
    assert all(isinstance(of_model(day), models.DateField) for day in DATED.values())


def test_a_draft_of_an_earlier_release_opens() -> None:
    facts = OfferContent.from_facts(STORED).facts
    unknown = {"on_holidays": False}  # which that release did not know of hours

    assert {key: facts[key] for key in STORED if key != "hours"} == {
        key: value for key, value in STORED.items() if key != "hours"
    }
    assert facts["hours"] == [{**HOURS, **unknown}]
