import pytest

from directory.rules.postcodes import postcodes


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        *[("3511", "3511"), ("3511AB", "3511AB"), (" 3511 ab ", "3511AB"), ("3511-ab", "3511AB")],
        *[("3511 AB Utrecht", "3511AB"), ("3511AB 12", "3511AB"), ("3511AB12", "3511AB")],
        *[("3511 Utrecht", "3511"), ("3511, Utrecht", "3511"), ("3511 A", "3511")],
        *[("NL-3511 AB", "3511AB"), ("NL3511AB", "3511AB"), ("Domplein 1, 3512 JC", "3512JC")],
        *[("2 4 5 1 c w", "2451CW"), ("24 51 CW", "2451CW"), ("2451.C.W.", "2451CW")],
        *[("24-51_C/W", "2451CW"), ("2 4 5 1", "2451"), ("24 51", "2451"), ("(3511)", "3511")],
        ("Dorpsstraat 12, 2451 CW Leimuiden", "2451CW"),
        ("Dorpsstraat 12, 24 51 CW Leimuiden", "2451CW"),
        ("Dorpsstraat 12\n2451CW LEIMUIDEN\nNederland", "2451CW"),
        ("Straatweg 1234, 3511 AB", "3511AB"),  # a house number before it
        ("Straatweg 1234 B 3511AB", "3511AB"),
        ("Sinds 2019 woon ik in 3511 AB", "3511AB"),
        ("postcode 3511", "3511"),
        ("3511 in Utrecht", "3511"),  # "in" is a word
        ("3511 IN", "3511IN"),
        ("3511 in", "3511IN"),
        ("1012km", "1012KM"),
        ("mijn postcode is 1012 km", "1012KM"),
        ("Dorpsstraat 12, 1012 IK", "1012IK"),
        ("In 2025 Of later", "2025"),
        ("IN 2025 IS HET", "2025"),
        ("ik rij 1012 KM", "1012"),
        ("2020 t/m nu", "2020"),
        ("2024 i.v.m. ziekte", "2024"),
        ("huisnummer 1234, postcode 3511", "3511"),
    ],
)
def test_likeliest(text: str, whole: str) -> None:
    assert postcodes(text)[0].whole == whole


@pytest.mark.parametrize(
    "text",
    [
        *("", "351", "35111", "0351", "0999AB", "abcd", "Utrecht", "351 11", "3 5 1 1 1"),
        *("sinds 2019", "huisnr. 1234", "Postbus 9500", "tel: 3511"),
        *("€ 1500", "1500 euro", "€1500,-", "1500,50", "maart 2024"),
    ],
)
def test_none(text: str) -> None:
    assert postcodes(text) == []


@pytest.mark.parametrize("text", ["06 1234 5678", "3511 12", "030-1234.567", "12 2451 Leimuiden"])
def test_digits_beside_others_do_not_stand_alone(text: str) -> None:
    assert not any(typed.is_alone for typed in postcodes(text))


def test_what_stands_around_it_is_kept() -> None:
    (typed,) = postcodes("Dorpsstraat 12, 2451 CW Leimuiden")

    assert typed.rest.split() == ["Dorpsstraat", "12,", "Leimuiden"]
