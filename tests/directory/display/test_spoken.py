"""Languages by their own names."""

from django.utils.translation import override

from directory.display.spoken import OWN_NAMES, spoken
from directory.enums import SpokenLanguage


def test_every_language_has_a_name_of_its_own() -> None:
    assert set(OWN_NAMES) == set(SpokenLanguage)


def test_own_name_comes_first_and_that_of_the_page_behind_it() -> None:
    assert spoken(SpokenLanguage.TURKISH) == "Türkçe (Turks)"
    with override("en"):
        assert spoken(SpokenLanguage.TURKISH) == "Türkçe (Turkish)"


def test_nothing_is_said_twice() -> None:
    assert spoken(SpokenLanguage.DUTCH) == "Nederlands"
    assert spoken(SpokenLanguage.SIGN_LANGUAGE) == "Nederlandse Gebarentaal"


def test_what_runs_from_the_right_turns_nothing_around_it() -> None:
    assert spoken(SpokenLanguage.ARABIC) == "\u2068العربية\u2069 (Arabisch)"
