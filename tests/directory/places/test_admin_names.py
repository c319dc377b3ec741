"""Editors extend what people type; from then on a row is theirs."""

import pytest
from django.test import Client

from directory.models import EverydayName, Law, Municipality, PlaceAbroad, TopicWord
from tests.factories.people import make_editor
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

NAMES, TOPICS = "/beheer/directory/everydayname/", "/beheer/directory/topicword/"


@pytest.fixture
def editor(places: None) -> Client:
    return signed_in(make_editor())


def test_new_name_is_theirs(editor: Client) -> None:
    utrecht = Municipality.objects.get(slug="utrecht")
    facts = {"name": "De Domstad", "kind": "nickname", "municipality": utrecht.pk, "is_used": "on"}

    assert editor.post(f"{NAMES}add/", facts).status_code == 302
    assert EverydayName.objects.get(name="De Domstad").by_editors


def test_name_of_the_file_can_be_switched_off_and_not_renamed(editor: Client) -> None:
    mokum = EverydayName.objects.get(name="Mokum")
    facts = {"name": "Iets anders", "kind": "nickname", "municipality": mokum.municipality_id}

    assert editor.post(f"{NAMES}{mokum.pk}/change/", facts).status_code == 302

    mokum.refresh_from_db()
    assert (mokum.name, mokum.is_used, mokum.by_editors) == ("Mokum", False, True)


def test_name_without_letters_or_in_another_place_is_refused(editor: Client) -> None:
    utrecht = Municipality.objects.get(slug="utrecht")
    elsewhere = Municipality.objects.get(slug="ede").places.first()
    assert elsewhere
    facts = {"kind": "nickname", "municipality": utrecht.pk, "is_used": "on"}

    for name in ["…", "3511", "3511AB", "a", "مدينة"]:
        refused = editor.post(f"{NAMES}add/", {**facts, "name": name})
        assert "Gebruik letters van A tot en met Z, geen getal." in words(refused)
    refused = editor.post(f"{NAMES}add/", {**facts, "name": ""})
    assert "Gebruik letters" not in words(refused)
    refused = editor.post(f"{NAMES}add/", {**facts, "name": "Ergens", "place": elsewhere.pk})
    assert "Deze plaats ligt niet in de gemeente." in words(refused)
    assert not EverydayName.objects.filter(by_editors=True).exists()


@pytest.mark.parametrize(
    ("address", "name"), [(NAMES, "DE-DOMSTAD"), (TOPICS, "de domstad"), (TOPICS, "brussél")]
)
def test_name_in_another_spelling_or_another_list_is_refused(
    editor: Client, address: str, name: str
) -> None:
    utrecht, ede = Municipality.objects.filter(slug__in=["utrecht", "ede"]).order_by("-slug")
    EverydayName.objects.create(name="De Domstad", kind="nickname", municipality=utrecht)
    wmo = Law.objects.get(code="wmo")
    facts = {"name": name, "kind": "nickname", "law": wmo.pk, "is_used": "on"}

    refused = editor.post(f"{address}add/", {**facts, "municipality": utrecht.pk})

    assert "Dit staat er al:" in words(refused)
    if address == NAMES:  # several municipalities may be called so
        assert editor.post(f"{address}add/", {**facts, "municipality": ede.pk}).status_code == 302


def test_word_for_a_topic_means_one_thing(editor: Client) -> None:
    wgs, wmo = Law.objects.get(code="wgs"), Law.objects.get(code="wmo")
    group = TopicWord.objects.exclude(group=None)[0].group
    assert group

    refused = editor.post(f"{TOPICS}add/", {"name": "in de rats", "is_used": "on"})
    assert "Kies een wet, een leefgebied of een doelgroep: één." in words(refused)
    both = {"name": "in de rats", "law": wmo.pk, "group": group.pk, "is_used": "on"}
    assert editor.post(f"{TOPICS}add/", both).status_code == 200

    right = {"name": "in de rats", "law": wgs.pk, "is_used": "on"}
    assert editor.post(f"{TOPICS}add/", right).status_code == 302
    assert TopicWord.objects.get(name="in de rats").by_editors


def test_every_name_of_the_files_can_be_stored_again(places: None) -> None:
    for row in (*EverydayName.objects.all(), *TopicWord.objects.all(), *PlaceAbroad.objects.all()):
        row.full_clean()  # else nobody could switch it off
