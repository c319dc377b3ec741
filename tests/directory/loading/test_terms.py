"""Codes and their texts belong together, in every language that has a file."""

import io
import json
import zipfile
from importlib.resources import files
from typing import Any

import pytest
from django.core.management import call_command
from django.db.models import CharField
from django.utils import translation

from directory.loading.everything import DATA
from directory.loading.terms import TEXTS_FILES
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


@pytest.mark.parametrize("file", TEXTS_FILES.values())
@pytest.mark.parametrize("name", [name for name, _model in LISTS])
def test_every_code_has_texts_and_no_text_lacks_a_code(name: str, file: str) -> None:
    assert list(read(file)[name]) == list(read("codes.json")[name])


@pytest.mark.parametrize("file", TEXTS_FILES.values())
def test_texts_fit_their_columns(file: str) -> None:
    for name, model in LISTS:
        for texts in read(file)[name].values():
            for field, text in texts.items():
                column = model._meta.get_field(field)
                assert isinstance(column, CharField)
                assert len(text) <= (column.max_length or 0), text


@pytest.mark.parametrize("file", TEXTS_FILES.values())
def test_names_fit_inside_a_sentence(file: str) -> None:
    """They are shown with a capital where they stand alone."""
    texts = read(file)
    inside = [texts["laws"][code]["topic"] for code in texts["laws"]]
    for name in ("life_domains", "target_groups"):
        inside += [term["name"] for term in texts[name].values()]

    assert not [name for name in inside if name[0].isupper()]


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
def test_texts_are_in_both_languages_and_in_dutch_where_there_is_no_other() -> None:
    law = Law.objects.get(code="wmo")
    stored = Law.objects.filter(code="wmo").values_list("topic_nl", "topic_en", "topic_tr").get()
    assert stored == ("hulp en zorg thuis", "help and care at home", None)
    with translation.override("en"):
        assert law.topic == "help and care at home"
    with translation.override("tr"):
        assert law.topic == "hulp en zorg thuis"


def load() -> str:
    out = io.StringIO()
    call_command("load_places", stdout=out)
    return out.getvalue()


@pytest.mark.usefixtures("places")
def test_an_empty_language_is_filled_and_the_words_of_editors_are_kept() -> None:
    Law.objects.filter(code="wmo").update(topic_nl="Eigen woorden", name_en=None, topic_en=None)
    Law.objects.filter(code="wlz").update(summary_en="")

    assert "terms: 0 added, 1 changed" in load()
    stored = Law.objects.filter(code="wmo").values_list("topic_nl", "topic_en").get()
    assert stored == ("Eigen woorden", "help and care at home")
    emptied = Law.objects.filter(code="wlz").values_list("summary_en", flat=True)
    assert emptied.get() == ""  # its name stands there, so somebody wanted it so
    assert "terms: 0 added, 0 changed" in load()


@pytest.mark.usefixtures("places")
def test_five_groups_are_specialised() -> None:
    specialised = TargetGroup.objects.filter(is_specialised=True)
    assert {group.code for group in specialised} == {
        *("lvb_gedrag", "autisme", "nah", "zevmb", "naasten_ernstig"),
    }
