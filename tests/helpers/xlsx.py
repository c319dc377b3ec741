"""XLSX files part by part, as no program would write them."""

import io
import zipfile
from collections.abc import Mapping

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
BOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="r"><sheets><sheet name="a" r:id="k"/></sheets></workbook>'
)
LINK = '<Relationship Id="k" Target="worksheets/sheet1.xml"/>'
WORD = '<c t="inlineStr"><is><t>x</t></is></c>'
SHARED = '<c t="s"><v>0</v></c>'
ROW = f"<row>{WORD}</row>"


def xlsx(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a packed file with these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


def with_sheet(
    data: str,
    *,
    texts: str = "",
    before: str = "",
    links: str = LINK,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return a file with these rows in its sheet, and these texts that its cells share.

    `before` stands at the beginning of both; `more` are other parts, by their names.
    """
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": f"<Relationships>{links}</Relationships>",
    }
    if texts:
        parts["xl/sharedStrings.xml"] = f'{before}<sst xmlns="{MAIN}">{texts}</sst>'
    parts[SHEET] = f'{before}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>'
    return xlsx(parts | dict(more or {}))


def inline(text: str) -> str:
    """Return a row with a cell in which a text stands."""
    return f'<row><c t="inlineStr"><is><t>{text}</t></is></c></row>'
