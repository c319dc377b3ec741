import pytest

from directory.enums import Province
from directory.rules.place_names import (
    base_and_mark,
    key,
    province_keys,
    words,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("'s-Gravenhage", "S GRAVENHAGE"),
        ("’s-Gravenhage", "s.gravenhage"),
        ("Súdwest-Fryslân", "sudwest fryslan"),
        ("Exloërveen", "exloerveen"),
        ("Alphen aan den Rijn", "Alphen a/d Rijn"),
        ("Alphen aan den Rijn", "alphen a.d. rijn"),
        ("Alphen aan den Rijn", "Alphen ad Rijn"),
        ("St. Willebrord", "Sint Willebrord"),
        ("St.-Annaparochie", "st annaparochie"),
        ("IJsselstein", "Ysselstein"),
        ("Ĳsselstein", "IJsselstein"),
        ("Wijchen", "WYCHEN"),
        ("'t Harde", "Het Harde"),
        ("het Bildt", "Het Bildt"),
        ("gemeente Utrecht", "Utrecht"),
        ("Nuenen, Gerwen en Nederwetten", "nuenen gerwen en nederwetten"),
        ("  Den   Haag ", "denhaag"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other) != ""


@pytest.mark.parametrize("text", ["", " ", "🙂", "مرحبا", "\0\n", "—’", "gemeente"])
def test_text_without_a_name_has_no_key(text: str) -> None:
    assert key(text) == ""


def test_words_keep_digits() -> None:
    assert words("1e Exloërmond") == ["1e", "exloermond"]


@pytest.mark.parametrize(
    ("name", "municipality", "expected"),
    [
        ("Bergen (NH)", "Bergen (NH.)", ("bergen", "nh")),
        ("Bergen (NH.)", "", ("bergen", "nh")),
        ("Bergen (Noord-Holland)", "Bergen (NH.)", ("bergen", "noordholland")),
        ("Bergen L", "Bergen (L.)", ("bergen", "l")),
        ("Loo Gld", "Duiven", ("loo", "gld")),
        ("Hengelo (Gld)", "Bronckhorst", ("hengelo", "gld")),
        ("Rijswijk (GLD)", "Buren", ("ryswyk", "gld")),
        ("Elst Ut", "Rhenen", ("elst", "ut")),
        ("Haren Gn", "Groningen", ("haren", "gn")),
        ("Harkstede GN", "Midden-Groningen", ("harkstede", "gn")),
        ("Ulvenhout AC", "Alphen-Chaam", ("ulvenhout", "ac")),
        ("Spaarndam gem. Haarlem", "Haarlem", ("spaarndam", "haarlem")),
        ("Alteveer gem Hoogeveen", "Hoogeveen", ("alteveer", "hoogeveen")),
        ("Pernis Rotterdam", "Rotterdam", ("pernis", "rotterdam")),
        ("'t Loo Oldebroek", "Oldebroek", ("tloo", "oldebroek")),
        ("Broek in Waterland", "Waterland", ("broekinwaterland", "")),
        ("Klein Zundert", "Zundert", ("kleinzundert", "")),
        ("Nieuwe Pekela", "Pekela", ("nieuwepekela", "")),
        ("West-Terschelling", "Terschelling", ("westterschelling", "")),
        ("Utrecht", "Utrecht", ("utrecht", "")),
        ("L", "", ("l", "")),
    ],
)
def test_mark_behind_a_name(name: str, municipality: str, expected: tuple[str, str]) -> None:
    assert base_and_mark(name, municipality) == expected


def test_every_province_has_its_own_long_names() -> None:
    names = [k for province in Province for k in province_keys(province) if len(k) > 3]
    assert len(names) == len(set(names))
    assert "friesland" in province_keys(Province.FRYSLAN)
