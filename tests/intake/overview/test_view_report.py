"""The report: who may have it, what stands in each edition, and its files."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pikepdf
import pytest
from odfdo import Document

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Provider
from intake.models import FixedQuarter
from intake.seeing import team
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.factories.tallies import CountedCase, store_counted
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in
from tests.intake.overview.conftest import NUMBER

pytestmark = pytest.mark.usefixtures("places")
REPORT = "/werkplek/overzicht/verslag/"
FILE = f"{REPORT}bestand/"
INTERNAL = {"periode": "2026-K3"}
FUNDER = {**INTERNAL, "versie": "financier"}


def cells(table: list[list[str]], title: str) -> dict[str, str]:
    """Return how many there are of each, in a table of the file."""
    return {row[1]: row[2] for row in table if row[:1] == [title] and len(row) > 2}


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_the_own_edition_is_exact_and_names_what_is_missing(
    counted: list[CountedCase], coordinator: User
) -> None:
    answer = signed_in(coordinator).get(REPORT, INTERNAL)

    assert "Zaken begonnen 47" in words(answer)
    assert "Nederlands 35 74 %" in words(answer)
    assert "Van 12 zaken weten wij niet: de taal." in words(answer)
    assert "Deze versie bevat precieze aantallen." in words(answer)


def test_the_edition_for_others_is_rounded(
    counted: list[CountedCase], coordinator: User, provider: Provider
) -> None:
    answer = signed_in(coordinator).get(REPORT, FUNDER)
    said = words(answer).replace(provider.name, "")  # which may have any number in it

    assert "47" not in said
    assert "35 74 %" not in said
    assert "Engels <10 –" in said  # nobody
    assert "Tijd –" in said  # of two supporters
    assert "mee te beslissen" not in said  # about the funder
    assert "Aantallen zijn afgerond op veelvouden van 5." in said
    assert "Deze cijfers liggen nu vast. Zij veranderen pas als er bij 10 zaken" in said


def test_it_stays_as_it_was_told(
    counted: list[CountedCase], coordinator: User, supporter: User, provider: Provider
) -> None:
    client = signed_in(coordinator)
    first = client.get(f"{FILE}csv/", FUNDER).content
    store_counted([*counted, CountedCase(500, supporter.pk)], provider.pk)
    second = client.get(f"{FILE}csv/", FUNDER).content
    exact = read(client.get(f"{FILE}csv/", INTERNAL).content)

    assert first == second
    assert ["Zaken begonnen", "", "48"] in exact
    with team(provider):
        assert FixedQuarter.objects.count() == 1


def test_what_was_told_only_its_own_team_sees(
    counted: list[CountedCase], coordinator: User, provider: Provider
) -> None:
    signed_in(coordinator).get(REPORT, FUNDER)

    assert not FixedQuarter.objects.exists()
    with team(make_provider()):
        assert not FixedQuarter.objects.exists()
    with team(provider):
        assert FixedQuarter.objects.exists()


def test_with_ten_cases_more_it_is_told_anew(
    counted: list[CountedCase], coordinator: User, supporter: User, provider: Provider
) -> None:
    client = signed_in(coordinator)
    client.get(REPORT, FUNDER)
    more = [CountedCase(500 + n, supporter.pk) for n in range(20)]
    store_counted([*counted, *more], provider.pk)
    rows = read(client.get(f"{FILE}csv/", FUNDER).content)

    assert [row[2] for row in rows if row[:1] == ["Zaken begonnen"]] in (["65"], ["70"])


@pytest.mark.parametrize("period", ["2099-K1", "12", ""])
def test_others_are_told_of_what_is_over(coordinator: User, period: str) -> None:
    client = signed_in(coordinator)
    query = {"periode": period, "versie": "financier"}

    assert "die voorbij is" in words(client.get(REPORT, query))
    assert client.get(f"{FILE}pdf/", query).status_code == 404
    assert not FixedQuarter.objects.exists()


def test_an_example_says_so(counted: list[CountedCase], coordinator: User) -> None:
    Provider.objects.update(is_example=True, name="Voorbeeld Hulp")
    client = signed_in(coordinator)

    assert "Voorbeeld: deze organisatie bestaat niet." in words(client.get(REPORT, INTERNAL))
    rows = read(client.get(f"{FILE}csv/", INTERNAL).content)
    assert ["Voorbeeld: deze organisatie bestaat niet."] in rows


def test_each_file_says_the_same(counted: list[CountedCase], coordinator: User) -> None:
    client = signed_in(coordinator)
    rows = read(client.get(f"{FILE}csv/", INTERNAL).content)
    sheet = Document(io.BytesIO(client.get(f"{FILE}ods/", INTERNAL).content)).body.tables[0]
    html = page(client.get(REPORT, INTERNAL))

    assert cells(rows, "Taal") == {"Wat": "Aantal", "Nederlands": "35", "Weet ik niet": "12"}
    from_sheet = [[str(cell or "") for cell in row] for row in sheet.get_values()]
    assert next(row for row in from_sheet if row[1] == "Nederlands")[2] == "35"
    [caption] = [found for found in html.select("caption") if found.get_text() == "Taal"]
    assert "35" in caption.find_parent("table").get_text()  # type: ignore[union-attr]


@pytest.mark.parametrize("edition", [INTERNAL, FUNDER], ids=["internal", "funder"])
def test_the_pdf_can_be_read_by_everybody(
    counted: list[CountedCase], coordinator: User, edition: dict[str, str]
) -> None:
    answer = signed_in(coordinator).get(f"{FILE}pdf/", edition)
    pdf = pikepdf.open(io.BytesIO(answer.content))
    root = pdf.Root
    tags = list(tags_of(root.StructTreeRoot))

    assert answer.headers["Content-Type"] == "application/pdf"
    assert root.Lang == "nl"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    names = [name for name, _tag in tags]
    assert names.count("/H1") == 1
    assert {"/H2", "/H3", "/Table", "/THead", "/P"} <= set(names)
    heads = [tag for name, tag in tags if name == "/TH"]
    assert heads
    assert all("/Scope" in str(tag["/A"].unparse()) for tag in heads)
    with pdf.open_metadata() as metadata:
        assert "3e kwartaal van 2026" in str(metadata["dc:title"])
        assert metadata["pdfuaid:part"] == "1"


def test_numbers_of_the_sheet_can_be_reckoned_with(
    counted: list[CountedCase], coordinator: User
) -> None:
    content = signed_in(coordinator).get(f"{FILE}ods/", INTERNAL).content
    rows = [row.cells for row in Document(io.BytesIO(content)).body.tables[0].rows]
    dutch = next(row for row in rows if len(row) > 1 and row[1].value == "Nederlands")
    [took] = [row for row in rows if row and row[0].value == "Tijd"]

    assert [(cell.type, cell.value) for cell in dutch[2:]] == [
        ("float", 35),
        ("percentage", Decimal("0.74")),
    ]
    assert (took[2].type, took[2].value) == ("time", timedelta(hours=NUMBER))
    assert rows[1][3].type == "date"


def tags_of(node: object) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Yield every tag below this one, with its name."""
    if isinstance(node, pikepdf.Array):
        for part in node:
            yield from tags_of(part)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S), node
        yield from tags_of(node.get("/K"))


def test_the_same_report_is_the_same_file(counted: list[CountedCase], coordinator: User) -> None:
    client = signed_in(coordinator)

    assert client.get(f"{FILE}pdf/", FUNDER).content == client.get(f"{FILE}pdf/", FUNDER).content


def test_taking_it_along_is_written_down(
    counted: list[CountedCase], coordinator: User, provider: Provider
) -> None:
    client = signed_in(coordinator)
    client.get(REPORT, FUNDER)
    assert not AuditEvent.objects.filter(action=AuditAction.EXPORTED).exists()
    answer = client.get(f"{FILE}ods/", FUNDER)

    event = AuditEvent.objects.get(action=AuditAction.EXPORTED)
    assert (event.actor, event.organisation) == (coordinator, provider.audit_key)
    assert event.object_id == "2026-K3 financier"
    assert answer.headers["Content-Disposition"].endswith('-2026-k3-financier.ods"')
    assert "no-store" in answer.headers["Cache-Control"]


def test_it_asks_for_the_password_once_more(counted: list[CountedCase], coordinator: User) -> None:
    answer = signed_in(coordinator, confirmed=False).get(f"{FILE}pdf/", INTERNAL)

    assert answer.status_code == 302
    assert not AuditEvent.objects.filter(action=AuditAction.EXPORTED).exists()


def test_who_coordinates_nothing_has_no_report(
    counted: list[CountedCase], supporter: User, coordinator: User, provider: Provider
) -> None:
    theirs = {**INTERNAL, "organisatie": str(provider.pk)}
    for user in (supporter, make_supporter()):
        client = signed_in(user)
        assert client.get(REPORT, theirs).status_code == 404
        assert client.get(f"{FILE}csv/", theirs).status_code == 404
    assert "Verslag" not in words(signed_in(supporter).get("/werkplek/overzicht/"))
    assert "Verslag" in words(signed_in(coordinator).get("/werkplek/overzicht/"))
    assert signed_in(coordinator).get(f"{FILE}exe/", INTERNAL).status_code == 404
