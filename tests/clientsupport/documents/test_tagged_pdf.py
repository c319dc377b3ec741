"""PDF files: what stands in them comes as data, and tags are asked for by Typst itself."""

import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import typst

from clientsupport.documents.tagged_pdf import tagged_pdf

DAY = date(2026, 11, 30)
PLAIN = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.name)
#set text(font: "Atkinson Hyperlegible", lang: "nl")
= #data.name
#data.name
"""


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "plain.typ"
    path.write_text(PLAIN)
    return path


@pytest.mark.parametrize(
    "name",
    ["Hulp", '#panic("x")', '"] #read("/etc/passwd")', "$x^2$ *a* _b_ @c", "= kop #set text(red)"],
)
def test_a_name_is_never_read_as_typst(template: Path, name: str) -> None:
    made = pikepdf.open(io.BytesIO(tagged_pdf(template, {"name": name}, made_on=DAY)))

    assert made.docinfo["/Title"] == name


def test_the_same_data_of_the_same_day_is_the_same_file(template: Path) -> None:
    first = tagged_pdf(template, {"name": "Hulp"}, made_on=DAY)

    assert tagged_pdf(template, {"name": "Hulp"}, made_on=DAY) == first


def test_only_our_typeface_is_in_it(template: Path) -> None:
    made = pikepdf.open(io.BytesIO(tagged_pdf(template, {"name": "Hulp"}, made_on=DAY)))
    fonts = [str(obj.BaseFont) for obj in made.objects if is_font(obj)]

    assert fonts
    assert all("AtkinsonHyperlegible" in name for name in fonts)


def is_font(found: object) -> bool:
    return isinstance(found, pikepdf.Dictionary) and "/BaseFont" in found


def test_a_template_that_not_everybody_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "untitled.typ"
    path.write_text("= Kop\n==== Te diep")

    with pytest.raises(typst.TypstError):
        tagged_pdf(path, {}, made_on=DAY)


def test_typst_cannot_tag_the_head_of_a_row_yet(tmp_path: Path) -> None:
    """When it can, the report does so, and docs/reports.md says it."""
    path = tmp_path / "head.typ"
    path.write_text('#set document(title: "Kop")\n#table(pdf.header-cell(scope: "row")[Rij])')

    with pytest.raises(typst.TypstError, match="does not contain `header-cell`"):
        tagged_pdf(path, {}, made_on=DAY)
