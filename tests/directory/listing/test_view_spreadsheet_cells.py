"""What people and their programs leave in a cell: read as it was meant, asked, or refused."""

import pytest
from django.test import Client

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ods_file
from clientsupport.documents.rows import letters_of
from clientsupport.documents.xlsx_tables import xlsx_file
from directory.models import ListingImport, Offer
from tests.factories.reach import make_location
from tests.helpers.pages import words
from tests.helpers.spreadsheet import change, download, hand_in, what_is_wrong

pytestmark = pytest.mark.usefixtures("places")


def facts_of(staff: Client, heading: str, value: str) -> dict[str, object]:
    """Type this in the first row, and return what would be stored then."""
    rows = download(staff)
    change(rows, 1, heading, value)
    hand_in(staff, rows)
    facts: dict[str, object] = ListingImport.objects.get().rows.get().facts
    return facts


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("utrecht; ZEIST", ["GM0344", "GM0355"]),
        ("gemeente Utrecht", ["GM0344"]),
        ("Den Haag", ["GM0518"]),
        ("s-Gravenhage", ["GM0518"]),  # Excel ate what stood in front
        ("’s-Hertogenbosch", ["GM0796"]),
        ("Súdwest Fryslân", ["GM1900"]),
    ],
)
def test_municipalities_are_known_in_every_usual_spelling(
    two_offers: list[Offer], staff: Client, typed: str, codes: list[str]
) -> None:
    areas = facts_of(staff, "gemeenten", f"{typed}; Amersfoort")["areas"]

    assert isinstance(areas, list)
    assert {area["code"] for area in areas} == {*codes, "GM0307"}


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Utrehct", "‘Utrehct’ kennen wij niet. Bedoelt u ‘Utrecht’?"),
        ("Bergen", "Bedoelt u ‘Bergen (NH.)’ of ‘Bergen (L.)’"),
        ("Vleuten", "‘Vleuten’ kennen wij niet. Bedoelt u ‘Utrecht’?"),
        ("hulp in Utrecht", "‘hulp in Utrecht’ kennen wij niet"),
        ("3511 AB", "‘3511 AB’ kennen wij niet"),
        ("Atlantis; Qwxyz", "‘Atlantis’ kennen wij niet; ‘Qwxyz’ kennen wij niet"),
    ],
)
def test_a_municipality_that_is_not_known_is_asked(
    two_offers: list[Offer], staff: Client, typed: str, why: str
) -> None:
    rows = download(staff)
    change(rows, 1, "gemeenten", typed)

    assert why in words(hand_in(staff, rows))
    assert not ListingImport.objects.exists()


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("MA-VR: 9:00-17:00", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("ma t/m vr 9-17u", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("Ma. t/m vr. 9.00 – 17.00 uur", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("maandag tot en met vrijdag van 9u30 tot 17 uur", [([1, 2, 3, 4, 5], "09:30", "17:00")]),
        ("bellen: MA-VR: 9:00-17:00", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("op werkdagen 9-17 uur", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("dagelijks 9-17", [([1, 2, 3, 4, 5, 6, 7], "09:00", "17:00")]),
        ("weekend: 10-12", [([6, 7], "10:00", "12:00")]),
        ("24/7", [([1, 2, 3, 4, 5, 6, 7], "00:00", "00:00")]),
        ("ma-vr 9-17; za gesloten; zo: dicht", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
        ("ma/di/do 9-12", [([1, 2, 4], "09:00", "12:00")]),
        ("ma 9-12, di 13-17 uur, vr gesloten", [([1], "09:00", "12:00"), ([2], "13:00", "17:00")]),
        ("ma 9-12 en 13-17 uur", [([1], "09:00", "12:00"), ([1], "13:00", "17:00")]),
        ("ma\xa09:00-12:00\ndi 9:00-12:00", [([1, 2], "09:00", "12:00")]),
        ("mon-fri 9:00-17:00", [([1, 2, 3, 4, 5], "09:00", "17:00")]),
    ],
)
def test_hours_are_understood_in_every_usual_spelling(
    two_offers: list[Offer], staff: Client, typed: str, hours: list[tuple[list[int], str, str]]
) -> None:
    found = facts_of(staff, "openingstijden", typed)["hours"]

    assert isinstance(found, list)
    assert [(h["weekdays"], h["opens"], h["closes"]) for h in found] == hours
    assert {h["location"] for h in found} == {""}


@pytest.mark.parametrize(
    ("heading", "typed", "why"),
    [
        ("openingstijden", "9:00-17:00", "begrijpen wij niet"),
        ("openingstijden", "op afspraak", "begrijpen wij niet"),
        ("openingstijden", "ma 9-12, soms di", "begrijpen wij niet"),
        ("openingstijden", "ma tot vr 9-12", "begrijpen wij niet"),
        ("openingstijden", "za 9-12; za gesloten", "‘za’ is hier open en ook gesloten"),
        ("openingstijden", "balie: ma 9-12\ndi 9-12", "zet voor ‘di 9-12’ waarvoor het is"),
        ("uitzonderingen", "1/2/2027 dicht", "begrijpen wij niet"),
        ("locaties", "kantoor; Plein 1", "‘Plein 1’ kennen wij niet"),
        ("locaties", "kantoor; Plein 1; bij de ingang", "‘bij de ingang’ kennen wij niet"),
        ("locaties", "kantoor; Plein 1; 3511 AB Utrehct", "Bedoelt u ‘Utrecht’?"),
        ("locaties", "kantoor, Plein 1, 3511 AB Utrecht", "schrijf bijvoorbeeld: bibliotheek;"),
        ("locaties", "kantoor; 3511 AB Utrecht; 3512 CD Zeist", "‘3512 CD Zeist’ begrijpen"),
        ("locaties", "kantoor; Utrecht; zonder drempels; met drempels", "‘met drempels’ begr"),
        ("locaties", "opvang; geheim adres; Plein 1; Utrecht", "het adres van ‘opvang’ is geheim"),
        ("locaties", "a; Utrehct | b; Atlantis", "Bedoelt u ‘Utrecht’?; ‘Atlantis’ kennen"),
        ("telefoon", "302000000", "Bedoelt u 030 200 00 00? Typ het zo, met spaties"),
        ("telefoon", "31302000000", "Bedoelt u 030 200 00 00? Typ het zo, met spaties"),
        ("telefoon", "3,02E+08", "het rekenblad maakte hier een getal van en liet cijfers weg"),
        ("telefoon", "########", "‘########’ is een fout van het rekenblad"),
        ("e-mail", "#VERW!", "‘#VERW!’ is een fout van het rekenblad"),
        ("titel (Nederlands)", "=A1", "hier staat een formule zonder uitkomst"),
        ("titel (Nederlands)", "2026-12-24", "het rekenblad maakte hier een datum van"),
        ("titel (Nederlands)", "CliÃ«nten", "letters verloren gegaan"),
        ("titel (Nederlands)", "Cli?nten", "letters verloren gegaan"),
        ("uitleg (Türkçe)", "Ba?vuru", "letters verloren gegaan"),
        ("wachttijd (weken)", "20%", "is geen heel getal"),
        ("wachttijd (weken)", "2026-02-01", "is geen heel getal"),
        ("helpt bij", "wmo; foo; bar", "‘foo; bar’ kennen wij niet"),
    ],
)
def test_what_is_not_certain_is_said_or_asked(
    two_offers: list[Offer], staff: Client, heading: str, typed: str, why: str
) -> None:
    make_location(two_offers[0], name="opvang", is_private=True)
    make_location(two_offers[0], name="balie")
    rows = download(staff)
    change(rows, 1, heading, typed)

    ((row, column, said),) = what_is_wrong(hand_in(staff, rows))

    assert (row, column) == ("2", heading)
    assert why in said


@pytest.mark.parametrize(
    ("heading", "stored", "left"),
    [
        ("telefoon", "030 200 00 00", "302000000"),
        ("telefoon", "+31 30 200 00 00", "31302000000"),
        ("titel (Nederlands)", "’t Loket", "’t Loket "),
        ("titel (Nederlands)", "'s Avonds open", "s Avonds open"),
        ("titel (Nederlands)", "Hulp\xa0thuis", "Hulp thuis"),
    ],
)
def test_what_a_program_took_from_a_cell_is_no_change(
    two_offers: list[Offer], staff: Client, heading: str, stored: str, left: str
) -> None:
    column = "phone" if heading == "telefoon" else "title_nl"
    Offer.objects.filter(slug="een").update(**{column: stored})
    rows = download(staff)
    change(rows, 1, heading, left)

    assert "zegt precies wat er al staat" in words(hand_in(staff, rows))


def test_mail_links_are_addresses(two_offers: list[Offer], staff: Client) -> None:
    assert facts_of(staff, "e-mail", "mailto:info@naastu.example")["email"] == "info@naastu.example"


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman", "utf-16", "utf-8"])
def test_our_own_file_in_other_letters_is_read(
    two_offers: list[Offer], staff: Client, encoding: str
) -> None:
    # Given texts with letters that a file without Unicode has not
    Offer.objects.filter(slug="een").update(title_ar="مساعدة", title_pl="Łatwa pomoc")
    rows = download(staff)
    text = csv_file(rows).decode("utf-8-sig")
    # Then nothing counts as changed,
    same = hand_in(staff, text.encode(encoding, errors="replace"))
    assert "zegt precies wat er al staat" in words(same)
    # what is typed counts,
    change(rows, 1, "titel (Nederlands)", "Cliënt één")
    text = csv_file(rows).decode("utf-8-sig")
    assert "Cliënt één" in words(hand_in(staff, text.encode(encoding, errors="replace")))


def test_new_letters_that_a_file_has_not_are_refused(
    two_offers: list[Offer], staff: Client
) -> None:
    rows = download(staff)
    change(rows, 1, "titel (Polski)", "Latwa pomoc")  # typed with an Ł
    text = csv_file(rows).decode("utf-8-sig")

    shown = hand_in(staff, text.encode("cp1252", errors="replace"))

    assert "bewaar het bestand als XLSX of ODS" in words(shown)
    assert not ListingImport.objects.exists()


def test_every_error_of_every_column_is_named_at_once(
    two_offers: list[Offer], staff: Client
) -> None:
    rows = download(staff)
    rows[0].append("")
    rows[1].append("losse opmerking")
    new = ["", *rows[2][1:]]
    rows.append(new)
    change(rows, 1, "wie regelt het", "wmoo")
    change(rows, 1, "in één zin (Nederlands)", "")
    change(rows, 1, "locaties", "kantoor; Plein 1")
    change(rows, 1, "openingstijden", "kantoor: ma 9-12")  # of a location that cannot be read
    change(rows, 3, "gemeenten", "Utrehct")
    change(rows, 3, "titel (Nederlands)", "")
    change(rows, 3, "e-mail", "geen adres")

    wrong = what_is_wrong(hand_in(staff, rows))

    assert [(row, column) for row, column, _why in wrong] == [
        ("2", letters_of(len(rows[0]))),
        ("2", "wie regelt het"),
        ("2", "locaties"),
        ("2", "in één zin (Nederlands)"),
        ("4", "gemeenten"),
        ("4", "titel (Nederlands)"),
        ("4", "e-mail"),
    ]
    assert "boven ‘losse opmerking’ staat geen kop" in wrong[0][2]


def test_headings_in_another_case_are_known_and_others_asked(
    two_offers: list[Offer], staff: Client
) -> None:
    rows = download(staff)
    rows[0] = [heading.upper() for heading in rows[0]]
    assert "zegt precies wat er al staat" in words(hand_in(staff, rows))

    rows[0][rows[0].index("TELEFOON")] = "telefon"

    assert "deze kolom kennen wij niet. Bedoelt u ‘telefoon’?" in words(hand_in(staff, rows))


@pytest.mark.parametrize("write", [xlsx_file, ods_file])
def test_a_cell_that_was_emptied_at_the_end_of_a_row_counts(
    two_offers: list[Offer], staff: Client, write: type
) -> None:
    make_location(two_offers[0], name="balie")
    rows = download(staff)
    kept = ["kenmerk", "telefoon", "locaties"]
    places = [rows[0].index(heading) for heading in kept]
    few = [[row[place] for place in places] for row in rows]
    few[1][2] = ""

    hand_in(staff, write(few))

    assert ListingImport.objects.get().rows.get().facts["locations"] == []


def test_an_xlsx_file_goes_out_and_comes_back(two_offers: list[Offer], staff: Client) -> None:
    rows = download(staff, "xlsx")
    assert "zegt precies wat er al staat" in words(hand_in(staff, xlsx_file(rows)))
    change(rows, 1, "telefoon", "0302000000")

    assert "0302000000" in words(hand_in(staff, xlsx_file(rows)))
