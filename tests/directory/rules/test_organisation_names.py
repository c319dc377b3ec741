"""Which names, numbers and addresses may be of one organisation."""

import pytest

from directory.enums import SameSign
from directory.rules.organisation_names import (
    Identity,
    folded,
    host,
    mail_domain,
    may_be_one,
    same_signs,
)

SAME = [
    ("MEE Utrecht", "MEE Utrecht, Gooi & Vecht"),
    ("MEE Utrecht, Gooi & Vecht", "Stichting MEE Utrecht Gooi en Vecht"),
    ("Stichting Hulp Dichtbij", "hulp dichtbij"),
    ("Hulp Dichtbij B.V.", "HULP-DICHTBIJ"),
    ("Coöperatie Één Zorg U.A.", "een zorg"),
    ("HulpDichtbij", "Hulp Dichtbij"),
    ("Dichtbij Hulp", "Hulp Dichtbij"),
    ("Clientondersteuning Zuid", "Cliëntondersteunnig Zuid"),
    ("d’Overkant Zeist", "D'overkant, Zeist"),
]
OTHERS = [
    ("MEE", "MEE Utrecht"),  # a first word is no name
    ("MEE Utrecht", "MEE Drenthe"),
    ("MEE Noord", "MEE Noordwest"),
    ("Voorbeeld Aanbieder 1", "Voorbeeld Aanbieder 2"),
    ("Voorbeeld Aanbieder 1", "Voorbeeld Aanbieder 12"),
    ("Stichting", "Vereniging"),  # nothing is left
    ("", ""),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_may_be_of_one(one: str, other: str) -> None:
    assert may_be_one(one, other)
    assert may_be_one(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_of_others(one: str, other: str) -> None:
    assert not may_be_one(one, other)
    assert not may_be_one(other, one)


def test_legal_form_and_dots_are_not_the_name() -> None:
    assert folded("Stichting M.E.E. Plus") == folded("MEE Plús BV") == "mee plus"


@pytest.mark.parametrize(
    ("website", "expected"),
    [
        ("https://www.Mee.nl/over", "mee.nl"),
        ("http://mee.nl./", "mee.nl"),
        ("mee.nl", "mee.nl"),
        ("https://www.facebook.com/mee", ""),  # of many
        ("https://[mee", ""),
        ("", ""),
    ],
)
def test_whose_website_it_is(website: str, expected: str) -> None:
    assert host(website) == expected


def test_domain_of_a_mail_address() -> None:
    assert mail_domain("Kim@MEE.nl") == "mee.nl"


def test_what_both_have_in_common() -> None:
    one = Identity(["Een"], "12345678", ["https://www.een.nl/"], ["030-2345678"])
    other = Identity(["Twee"], "12345678", ["http://een.nl/contact"], ["+31 30 234 56 78"])

    assert same_signs(one, other) == (SameSign.CHAMBER, SameSign.WEBSITE, SameSign.PHONE)


def test_what_is_unknown_or_of_everybody_is_no_sign() -> None:
    one = Identity(["Een"], "", ["", "https://facebook.com/een"], ["", "14 030", "112"])
    other = Identity(["Twee"], "", ["", "https://facebook.com/twee"], ["", "14 030", "112"])

    assert same_signs(one, other) == ()
