"""The real organisations: unchecked, with their source, and left alone once they are there."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from clientsupport.models import AuditEvent
from directory.criteria import SearchCriteria
from directory.loading import organisations
from directory.models import Municipality, Offer, OfferCoverage, Provider
from directory.search.queries.search import search

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def loaded(places: None) -> None:
    call_command("load_organisations", verbosity=0)


@pytest.mark.usefixtures("loaded")
def test_each_has_one_published_unchecked_offer_and_a_source() -> None:
    assert Provider.objects.count() == Offer.objects.published().count() == 21
    assert not Offer.objects.exclude(checked_on=None).exists()
    assert not Offer.objects.exclude(phone="", email="").exists()
    assert not Provider.objects.filter(evidence_url="").exists()
    assert not Provider.objects.filter(is_example=True).exists()


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize(
    ("slug", "municipalities"),
    [
        ("mee-drenthe", 12),
        ("kbo-pcob", 342),
        ("vbob", 56),
        ("carrefour-tinten", 0),
        ("oco-almere", 1),
    ],
)
def test_areas_of_each_kind(slug: str, municipalities: int) -> None:
    assert OfferCoverage.objects.filter(offer__slug=slug).count() == municipalities


@pytest.mark.usefixtures("loaded")
def test_found_in_their_municipality() -> None:
    almere = Municipality.objects.get(code="GM0034")

    slugs = {offer.slug for offer in search(almere, SearchCriteria()).page}

    assert {"oco-almere", "mee-ijsseloevers", "co-weet-raad", "kbo-pcob"} <= slugs


@pytest.mark.usefixtures("loaded")
def test_a_second_load_changes_nothing_and_keeps_what_an_editor_wrote() -> None:
    Provider.objects.filter(slug="vbob").update(website="https://nieuw.example/")
    events = AuditEvent.objects.count()

    call_command("load_organisations", verbosity=0)

    assert Provider.objects.get(slug="vbob").website == "https://nieuw.example/"
    assert Provider.objects.count() == 21
    assert AuditEvent.objects.count() == events


def test_a_wrong_row_is_named_and_nothing_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "organisations.csv"
    file.write_text(organisations.FILE.read_text().replace("informeel", "onbekend", 1))
    monkeypatch.setattr(organisations.read, "__defaults__", (file,))

    with pytest.raises(CommandError, match=r"organisations.csv, line 12: 'onbekend'"):
        call_command("load_organisations", verbosity=0)

    assert not Provider.objects.exists()
