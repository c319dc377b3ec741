"""XLSX files that nobody means well with, as `bombs` has them for ODS."""

from clientsupport.documents.rows import MOST_COLUMNS, Refusal, Row
from tests.helpers.bombs import OUTSIDE, OUTSIDE_ALONE, laughs
from tests.helpers.xlsx import LINK, ROW, SHARED, WORD, inline, with_sheet

HEAVY = b"\x00" * 50_000_000
XLSX_BOMBS = {
    "xlsx far row": (with_sheet(f'<row r="9999999">{WORD}</row>'), Refusal.TOO_MANY_ROWS),
    "xlsx far column": (
        with_sheet('<row><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>'),
        Refusal.TOO_MANY_COLUMNS,
    ),
    "xlsx rows": (with_sheet(ROW * 400_000), Refusal.TOO_MANY_ROWS),
    "xlsx empty rows": (with_sheet("<row/>" * 6_000_000), Refusal.TOO_HEAVY),
    "xlsx columns": (with_sheet(f"<row>{WORD * 1_000_000}</row>"), Refusal.TOO_MANY_COLUMNS),
    "xlsx zip": (with_sheet(inline("x" * 200_000_000)), Refusal.TOO_LONG_CELL),
    "xlsx long formula": (
        with_sheet(f"<row><c><f>{'1+' * 50_000_000}</f></c></row>"),
        Refusal.TOO_LONG_CELL,
    ),
    "xlsx zip in shared texts": (
        with_sheet(ROW, texts=f"<si><t>{'x' * 200_000_000}</t></si>"),
        Refusal.TOO_LONG_CELL,
    ),
    "xlsx one shared text in every cell": (
        with_sheet(
            f"<row>{SHARED * MOST_COLUMNS}</row>" * 4_000,
            texts=f"<si><t>{'x' * 30_000}</t></si>",
        ),
        Refusal.TOO_MUCH_TEXT,
    ),
    "xlsx zip in styles": (
        with_sheet(ROW, more={"xl/styles.xml": b"<styleSheet>" + b" " * 200_000_000}),
        Refusal.TOO_LARGE_UNPACKED,
    ),
    "xlsx depth": (with_sheet("<is>" * 5_000_000), Refusal.DAMAGED),
    "xlsx long tag": (with_sheet(f'<row x="{"x" * 50_000_000}"/>'), Refusal.DAMAGED),
    "xlsx laughs": (with_sheet(inline("&e9;"), before=laughs()), Refusal.ENTITIES),
    "xlsx file outside": (with_sheet(inline("&e;"), before=OUTSIDE), Refusal.ENTITIES),
    "xlsx rules outside": (with_sheet(ROW, before=OUTSIDE_ALONE), Refusal.ENTITIES),
}
XLSX_ODD = {
    "xlsx sheet elsewhere": (
        with_sheet(
            ROW, links='<Relationship Id="k" TargetMode="External" Target="http://127.0.0.1:1/"/>'
        ),
        Refusal.UNKNOWN,
    ),
    "xlsx sheet above": (
        with_sheet(ROW, links='<Relationship Id="k" Target="../../../etc/passwd"/>'),
        Refusal.UNKNOWN,
    ),
    "xlsx row back": (with_sheet('<row r="2"/><row r="1"/>'), Refusal.DAMAGED),
    "xlsx row no number": (with_sheet('<row r="veel"/>'), Refusal.DAMAGED),
    "xlsx endless number": (with_sheet(f'<row r="{"9" * 5_000}"/>'), Refusal.DAMAGED),
    "xlsx shared text that is not there": (
        with_sheet('<row><c t="s"><v>9</v></c></row>', texts="<si><t>x</t></si>"),
        Refusal.DAMAGED,
    ),
    "xlsx cut off": (with_sheet(ROW)[:-40], Refusal.DAMAGED),
}
# What is read as it shows itself, and starts, fetches and unpacks nothing else.
READ: dict[str, tuple[bytes, list[Row]]] = {
    "xlsx macros": (with_sheet(ROW, more={"xl/vbaProject.bin": HEAVY}), [["x"]]),
    "xlsx link to another file": (
        with_sheet(
            "<row><c><f>[1]Blad1!A1</f><v>7</v></c></row>",
            links=LINK + '<Relationship Id="l" TargetMode="External" Target="file:///etc/passwd"/>',
            more={"xl/externalLinks/externalLink1.xml": "<externalLink/>"},
        ),
        [["7"]],
    ),
    "xlsx formula that fetches": (
        with_sheet('<row><c><f>WEBSERVICE("http://127.0.0.1:1/")</f></c></row>'),
        [['=WEBSERVICE("http://127.0.0.1:1/")']],
    ),
    "xlsx says that it is huge": (
        with_sheet(f'</sheetData><dimension ref="A1:XFD1048576"/><sheetData>{ROW}'),
        [["x"]],
    ),
}
