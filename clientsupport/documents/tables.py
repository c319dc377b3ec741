"""Tables that people hand in, as whichever file their spreadsheet program saved.

For files of strangers there is `careful_reading.read_carefully`, which does this in a process of
its own.
"""

from clientsupport.documents.csv_tables import read_csv
from clientsupport.documents.ods_reading import CONTENT, read_ods
from clientsupport.documents.packages import BROKEN, Package
from clientsupport.documents.rows import MOST_BYTES, NotATable, Refusal, Row
from clientsupport.documents.xlsx_reading import WORKBOOK, read_xlsx

ZIP = b"PK"
# An XLS file, or an XLSX file behind a password, which says that it is one.
OLD_OFFICE, LOCKED_OFFICE = b"\xd0\xcf\x11\xe0", "EncryptedPackage".encode("utf-16-le")
PAGE = b"<"  # some programs call a web page, or XML, a spreadsheet


def read_table(data: bytes) -> list[Row]:
    """Return the rows of a CSV, ODS or XLSX file, without empty ones at the end; raises
    NotATable.
    """
    if len(data) > MOST_BYTES:
        raise NotATable(Refusal.TOO_LARGE)
    if data.startswith(ZIP):
        return _read_packed(data)
    if data.startswith(OLD_OFFICE):
        raise NotATable(Refusal.LOCKED if LOCKED_OFFICE in data else Refusal.UNKNOWN)
    if data.lstrip().startswith(PAGE):
        raise NotATable(Refusal.UNKNOWN)
    return read_csv(data)


def _read_packed(data: bytes) -> list[Row]:
    try:
        packed = Package(data)
        if WORKBOOK in packed.names:
            return read_xlsx(packed)
        if CONTENT in packed.names:
            return read_ods(packed)
    except BROKEN:
        raise NotATable(Refusal.DAMAGED) from None
    raise NotATable(Refusal.UNKNOWN)  # a file of another program, or of another kind
