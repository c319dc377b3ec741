import pytest
from django.template import Context, Template
from heroicons import IconDoesNotExist
from heroicons.templatetags.heroicons import heroicon_outline

from clientsupport.templatetags.ui import icon, phone_link, phone_shown, site


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("030 000 00 00", "tel:+31300000000"),
        ("(030) 000 00 00", "tel:+31300000000"),
        ("06-12345678", "tel:+31612345678"),
        ("+31 (0)30 000 00 00", "tel:+31300000000"),
        ("0031 30 000 00 00", "tel:+31300000000"),
        ("0800 0000", "tel:08000000"),
        ("0900-0000", "tel:09000000"),
        ("14 030", "tel:14030"),
        ("112", "tel:112"),
        ("+32 2 000 00 00", "tel:+3220000000"),
        ("bel mij", ""),
    ],
)
def test_phone_link_dials_from_anywhere(number: str, address: str) -> None:
    assert phone_link(number) == address


def test_phone_is_shown_as_is_usual_and_as_written_when_it_is_none() -> None:
    assert phone_shown("0301234567") == "030 123 45 67"
    assert phone_shown("bel mij") == "bel mij"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://www.example.org/", "example.org"),
        ("http://example.org", "example.org"),
        ("https://example.org/hulp/", "example.org/hulp"),
        ("www.example.org", "example.org"),
        ("https://wwwonen.example.org", "wwwonen.example.org"),
    ],
)
def test_site_leaves_out_what_nobody_says(address: str, said: str) -> None:
    assert site(address) == said


def test_icon_is_the_heroicon_and_safe() -> None:
    drawn = Template('{% icon "phone" %}{% icon name "c-icon c-icon--large" 32 %}').render(
        Context({"name": "heart"})
    )

    assert drawn == heroicon_outline("phone", size=24, **{"class": "c-icon"}) + heroicon_outline(
        "heart", size=32, **{"class": "c-icon c-icon--large"}
    )


def test_icon_is_drawn_once() -> None:
    assert icon("phone") is icon("phone")
    assert icon("phone") != icon("phone", "c-icon c-icon--points")


def test_icon_that_does_not_exist_is_a_fault() -> None:
    with pytest.raises(IconDoesNotExist):
        icon("telefoon")
