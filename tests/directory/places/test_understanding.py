"""What people type beside names: addresses, everyday names, wishes, places abroad, any words."""

import pytest

from directory.criteria import Facet
from directory.models import EverydayName, PlaceAbroad, TopicWord
from directory.places.answers import Answer, Kind
from directory.places.gazetteer import find, suggest

pytestmark = pytest.mark.usefixtures("places")


def found(text: str) -> dict[str, str]:
    answer = find(text)
    assert answer.kind is Kind.FOUND, (text, answer)
    return answer.choices[0].query


def labels(answer: Answer) -> list[str]:
    return [choice.label for choice in answer.choices]


# --- A guess is a question ------------------------------------------------------------------------

WORDS = """
    help hulp zorg geld huis thuis werk baan school kind kinderen moeder vader oma opa man
    vrouw zoon dochter broer zus buurman vriend familie ouders gezin baby mens mensen iemand
    niemand schuld schulden rekening brief post bank pinpas lening boete belasting toeslag
    uitkering bijstand salaris huur hypotheek energie stroom gas water kachel verhuizen
    woning kamer bed trap lift rolstoel rollator scootmobiel auto fiets bus trein taxi
    vervoer wandelen lopen ziek pijn dokter arts huisarts ziekenhuis operatie medicijnen
    pillen kanker hart hoofd rug knie angst bang boos verdriet moe somber alleen eenzaam
    stress slaap slapen dood rouw scheiding scheiden ruzie geweld slaan drank drugs gokken
    politie rechter advocaat klacht bezwaar beroep aanvraag aanvragen formulier indicatie
    gesprek afspraak gemeente wijkteam loket instantie organisatie regel regels wet recht
    rechten vraag vragen antwoord advies steun begeleiding ondersteuning dagbesteding
    mantelzorg thuiszorg verpleeghuis opvang dementie autisme adhd depressie verslaving
    handicap beperking blind doof oud ouder jong jeugd puber taal lezen schrijven computer
    internet telefoon vluchteling asiel paspoort hallo hoi dank bedankt ja nee goed slecht
    snel morgen vandaag nood spoed honger voedselbank
"""
ORDINARY = WORDS.split()


def test_ordinary_words_lead_nowhere_by_themselves() -> None:
    assert len(ORDINARY) > 150
    assert [word for word in ORDINARY if find(word).kind is Kind.FOUND] == []
    assert [word for word in ORDINARY if find(word).kind is Kind.NEAR] == []
    assert [word for word in ORDINARY if find(f"Ik heb {word}").kind is Kind.FOUND] == []


@pytest.mark.parametrize("text", ["help", "hulp", "ik zoek hulp", "I need help", "gemeente hulp"])
def test_asking_for_help_asks_where(text: str) -> None:
    assert find(text) == Answer(Kind.WISH)


@pytest.mark.parametrize("text", ["Een", "Nederland"])
def test_a_village_that_is_a_word_too_is_asked(text: str) -> None:
    answer = find(text)

    assert answer.kind is Kind.NEAR
    assert labels(answer) == [text]


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("Alphen", "Alphen aan den Rijn", "Alphen"),
        ("Nieuwerkerk", "Nieuwerkerk aan den IJssel", "Nieuwerkerk"),
        ("Hoek", "Hoek van Holland", "Hoek"),
        ("Loon", "Loon op Zand", "Loon"),
        ("Rozendaal", "Roosendaal", "Rozendaal"),
        ("Spijk", "Spijkenisse", "Spijk"),
    ],
)
def test_short_name_of_a_city_that_is_a_village_elsewhere(
    text: str, first: str, other: str
) -> None:
    answer = find(text)

    assert answer.kind is Kind.CHOOSE
    assert answer.choices[0].label == first
    assert other in labels(answer)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        *[("niet in almelo", "Almelo"), ("niet Amsterdam", "Amsterdam"), ("Zwolle niet", "Zwolle")],
        *[("ik woon niet meer in Almelo", "Almelo"), ("buiten Zwolle", "Zwolle")],
        *[("dorp bij Zwolle", "Zwolle"), ("nabij Almelo", "Almelo"), ("vlakbij Ede", "Ede")],
        *[("regio Utrecht", "Utrecht"), ("in de buurt van Utrecht", "Utrecht")],
        *[("Zwolle en omgeving", "Zwolle"), ("wmo bij Zwolle", "Zwolle")],
        *[("tussen Almelo en Zwolle", "Zwolle"), ("near Ede", "Ede")],
    ],
)
def test_not_there_or_only_near_it_is_asked(text: str, first: str) -> None:
    answer = find(text)

    assert answer.kind is Kind.NEAR
    assert labels(answer)[0] == first


def test_a_no_about_something_else_is_no_doubt() -> None:
    assert found("geen geld Utrecht") == found("ik kan niet wonen, Utrecht") == found("Utrecht")


@pytest.mark.parametrize("text", ["Thuis", "Centrum", "Noord", "zuid", "thuis in het centrum"])
def test_ordinary_words_offer_no_place(text: str) -> None:
    assert find(text) == Answer(Kind.WISH)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Krimpen", ["Krimpen aan den IJssel", "Krimpen aan de Lek", "Krimpenerwaard"]),
        ("helder", ["Den Helder"]),
    ],
)
def test_words_of_a_name_come_before_what_is_alike(text: str, expected: list[str]) -> None:
    assert labels(find(text)) == expected
    assert labels(suggest(text))[: len(expected)] == expected


def test_a_short_name_of_several_names_them_all() -> None:
    names = labels(find("Ouderkerk"))

    assert {"Ouderkerk aan de Amstel", "Ouderkerk aan den IJssel"} <= set(names)


@pytest.mark.parametrize("text", ["Sint Maarten", "St. Maarten", "ik woon in Sint Maarten"])
def test_a_name_that_a_place_abroad_bears_too_is_asked(text: str) -> None:
    answer = find(text)

    assert answer.kind is Kind.CHOOSE
    assert [choice.municipality_slug for choice in answer.choices] == ["schagen"]
    assert answer.elsewhere
    assert found("Sint Maarten Schagen")["gemeente"] == "schagen"


@pytest.mark.parametrize(
    "name", ["Hasselt", "Halle", "Mechelen", "Aalst", "Nieuwpoort", "Meppen", "Zurich", "Bern"]
)
def test_a_town_abroad_that_is_larger_than_ours_is_asked(name: str) -> None:
    for text in [name, f"ik woon in {name}", f"{name} wmo"]:
        answer = find(text)
        assert answer.kind is Kind.CHOOSE, text
        assert answer.elsewhere, text
        assert len(answer.choices) == 1, text


def test_with_what_tells_it_from_the_other_it_is_not_asked() -> None:
    assert found("Hasselt Overijssel")["plaats"] == "hasselt"
    assert found("8061 Hasselt")["plaats"] == "hasselt"


# --- Everyday names -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        *[("Mokum", "amsterdam"), ("Adam", "amsterdam"), ("Grunn", "groningen")],
        *[("The Hague", "s-gravenhage"), ("Den Haag", "s-gravenhage"), ("s-Hage", "s-gravenhage")],
        *[("Haag", "s-gravenhage"), ("Lahey", "s-gravenhage"), ("Nimma", "nijmegen")],
        *[("s hertogenbosch", "s-hertogenbosch"), ("Den Bos", "s-hertogenbosch")],
        *[("Swol", "zwolle"), ("Mestreech", "maastricht"), ("D. Helder", "den-helder")],
        *[("Roffa", "rotterdam"), ("Utca", "utrecht"), ("Gorkum", "gorinchem")],
        *[("St. Oedenrode", "meierijstad"), ("N. Amstel", "amstelveen")],
        *[("Alphen a/d Rijn", "alphen-aan-den-rijn"), ("Alphen Rijn", "alphen-aan-den-rijn")],
        *[("Bergen op Z.", "bergen-op-zoom"), ("Capelle ad IJssel", "capelle-aan-den-ijssel")],
        *[("Capelle IJssel", "capelle-aan-den-ijssel"), ("Etten L", "etten-leur")],
        *[("Hoek v Holland", "rotterdam"), ("Nw.-Vennep", "haarlemmermeer")],
        *[("Krimpen a/d Lek", "krimpenerwaard"), ("A'foort", "amersfoort")],
        ("Wijk bij D", "wijk-bij-duurstede"),
        *[("Bijlmer", "amsterdam"), ("Leidsche Rijn", "utrecht"), ("Woensel", "eindhoven")],
        *[("Charlois", "rotterdam"), ("Laak", "s-gravenhage"), ("Amsterdam Noord", "amsterdam")],
        *[("Utrecht centrum", "utrecht"), ("Utrecht Overvecht", "utrecht")],
        *[("Overvecht (Utrecht)", "utrecht"), ("Utrecht, Nederland", "utrecht")],
        *[("Arnhem Lombok", "arnhem"), ("Den Bosch Rosmalen", "s-hertogenbosch")],
    ],
)  # fmt: skip
def test_what_people_say(text: str, slug: str) -> None:
    assert found(text)["gemeente"] == slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lombok", ["Utrecht", "Arnhem"]),
        ("Schalkwijk", ["Haarlem", "Schalkwijk"]),  # a district, and a village
        ("Veldhuizen", ["Utrecht", "Ede"]),
        ("Bloemendaal", ["Gouda", "Bloemendaal"]),
    ],
)
def test_a_district_of_several_cities_is_asked_back(text: str, expected: list[str]) -> None:
    answer = find(text)

    assert answer.kind is Kind.CHOOSE
    assert labels(answer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schilderswijk", ["Den Haag ('s-Gravenhage)", "Groningen"]),
        ("Transvaal", ["Amsterdam", "Den Haag ('s-Gravenhage)"]),
        ("Nieuwland", ["Amersfoort", "Nieuwland"]),
        ("Vogelwijk", ["Den Haag ('s-Gravenhage)"]),
        ("Zeeheldenkwartier", ["Den Haag ('s-Gravenhage)"]),
        ("Schildersbuurt", ["Groningen"]),
        ("Bijlmer Utrecht", ["Utrecht", "Amsterdam"]),
    ],
)
def test_a_district_that_many_towns_have_is_asked(text: str, expected: list[str]) -> None:
    answer = find(text)

    assert answer.kind in {Kind.CHOOSE, Kind.NEAR}
    assert labels(answer) == expected


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        *[("Schilderswijk Groningen", "groningen"), ("Den Haag Schilderswijk", "s-gravenhage")],
        *[("Vogelwijk Den Bosch", "s-hertogenbosch"), ("Nieuwland Amersfoort", "amersfoort")],
        *[("Transvaal Amsterdam", "amsterdam"), ("Kanaleneiland", "utrecht")],
    ],
)
def test_the_town_beside_a_district_wins(text: str, slug: str) -> None:
    assert found(text)["gemeente"] == slug


def test_every_everyday_name_is_found_or_asked_back_with_its_municipality() -> None:
    for name in EverydayName.objects.select_related("municipality"):
        answer = find(name.name)
        assert answer.kind in {Kind.FOUND, Kind.CHOOSE, Kind.NEAR}, name
        codes = {choice.municipality_code for choice in answer.choices}
        assert name.municipality.code in codes, name


# --- Wishes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("schuld", ((Facet.LAW, "wgs"),)),
        ("Schulden!", ((Facet.LAW, "wgs"),)),
        ("autisme", ((Facet.GROUP, "autisme"),)),
        ("wlz", ((Facet.LAW, "wlz"),)),
        ("hulp in het huishouden", ((Facet.LAW, "wmo"),)),
        ("wmo zorg", ((Facet.LAW, "wmo"),)),
        ("mijn kind heeft autisme", ((Facet.LAW, "jeugdwet"), (Facet.GROUP, "autisme"))),
        ("autisme xyzzyq", ((Facet.GROUP, "autisme"),)),
    ],
)
def test_a_topic_asks_for_the_place(text: str, topics: object) -> None:
    assert find(text) == Answer(Kind.WISH, topics=topics)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "query", "code"),
    [
        ("wmo utrecht", {"gemeente": "utrecht"}, "wmo"),
        ("Utrecht wmo", {"gemeente": "utrecht"}, "wmo"),
        ("jeugdhulp in Ede", {"gemeente": "ede"}, "jeugdhulp"),
        ("schuldhulp 3511 AB", {"gemeente": "utrecht", "pc": "3511"}, "wgs"),
        ("ik woon in de bilt en heb schulden", {"gemeente": "de-bilt"}, "wgs"),
        ("wlz wijk bij duurstede", {"gemeente": "wijk-bij-duurstede"}, "wlz"),
        ("dementie bijlmer", {"gemeente": "amsterdam"}, "dementie"),
    ],
)
def test_a_topic_with_a_place(text: str, query: dict[str, str], code: str) -> None:
    assert found(text) == query
    assert [code for _facet, code in find(text).topics] == [code]


def test_a_topic_with_a_place_that_is_not_clear_is_kept() -> None:
    near, choose, province = find("schulden in Utrect"), find("wmo bergen"), find("wmo gelderland")

    assert (near.kind, labels(near), near.topics) == (Kind.NEAR, ["Utrecht"], ((Facet.LAW, "wgs"),))
    assert (choose.kind, choose.topics) == (Kind.CHOOSE, ((Facet.LAW, "wmo"),))
    assert (province.kind, province.topics) == (Kind.PROVINCE, ((Facet.LAW, "wmo"),))


def test_every_topic_word_is_understood_and_none_is_a_place() -> None:
    for word in TopicWord.objects.all():
        answer = find(word.name)
        assert answer.kind is Kind.WISH, word
        assert answer.topics, word


def test_suggestions_keep_the_topic() -> None:
    likely = suggest("wmo utre")

    assert labels(likely)[0] == "Utrecht"
    assert likely.topics == ((Facet.LAW, "wmo"),)
    assert suggest("schuld") == Answer(Kind.UNKNOWN)


# --- Abroad ---------------------------------------------------------------------------------------


def test_every_place_abroad_is_told_so() -> None:
    for place in PlaceAbroad.objects.all():
        answer = find(place.name)
        assert answer.kind is (Kind.CHOOSE if answer.choices else Kind.ABROAD), place
        assert answer.elsewhere, place
        assert answer.elsewhere.country == place.country


@pytest.mark.parametrize("text", ["1000 Brussel", "ik woon in Antwerpen", "wmo Bonaire"])
def test_abroad_in_other_words(text: str) -> None:
    assert find(text).kind is Kind.ABROAD


def test_somebody_from_abroad_who_lives_here_is_asked() -> None:
    assert labels(find("ik kom uit Syrië en woon in Utrecht")) == ["Utrecht"]
