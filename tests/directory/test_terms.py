"""Codes and their Dutch texts belong together."""

import json
import zipfile
from importlib.resources import files
from typing import Any

import pytest
from django.db.models import CharField
from django.utils import translation

from directory.loading.everything import DATA
from directory.models import Law, LifeDomain, TargetGroup
from directory.models.taxonomy import Term

LISTS: list[tuple[str, type[Term]]] = [
    ("laws", Law),
    ("life_domains", LifeDomain),
    ("target_groups", TargetGroup),
]


def read(file: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((DATA / file).read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("name", [name for name, _model in LISTS])
def test_every_code_has_texts_and_no_text_lacks_a_code(name: str) -> None:
    assert list(read("terms.json")[name]) == list(read("codes.json")[name])


def test_texts_fit_their_columns() -> None:
    for name, model in LISTS:
        for texts in read("terms.json")[name].values():
            for field, text in texts.items():
                column = model._meta.get_field(field)
                assert isinstance(column, CharField)
                assert len(text) <= (column.max_length or 0), text


def test_every_icon_is_a_heroicon() -> None:
    with files("heroicons").joinpath("heroicons.zip").open("rb") as archive:
        icons = set(zipfile.ZipFile(archive).namelist())
    for law in read("terms.json")["laws"].values():
        assert f"outline/{law['icon']}.svg" in icons


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize(("name", "model"), LISTS)
def test_loaded_in_the_order_of_the_codes(name: str, model: type[Term]) -> None:
    assert list(model._default_manager.values_list("code", flat=True)) == list(
        read("codes.json")[name]
    )


@pytest.mark.usefixtures("places")
def test_texts_are_dutch_and_shown_in_other_languages_until_translated() -> None:
    law = Law.objects.get(code="wmo")
    stored = Law.objects.filter(code="wmo").values_list("topic_nl", "topic_en").get()
    assert stored == ("hulp en zorg thuis", None)
    with translation.override("en"):
        assert law.topic == "hulp en zorg thuis"


@pytest.mark.usefixtures("places")
def test_five_groups_are_specialised() -> None:
    specialised = TargetGroup.objects.filter(is_specialised=True)
    assert {group.code for group in specialised} == {
        *("lvb_gedrag", "autisme", "nah", "zevmb", "naasten_ernstig"),
    }
