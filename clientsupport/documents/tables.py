"""Tables that people hand in, as whichever file their spreadsheet program saved."""

from clientsupport.documents.csv_tables import read_csv
from clientsupport.documents.ods_tables import read_ods
from clientsupport.documents.rows import MOST_COLUMNS, MOST_ROWS, NotATable, Row

MOST_BYTES = 5_000_000  # of a file


def read_table(data: bytes) -> list[Row]:
    """Return the rows of a CSV or ODS file, without empty ones at the end; raises NotATable."""
    if len(data) > MOST_BYTES:
        raise NotATable
    rows = read_ods(data) if data.startswith(b"PK") else read_csv(data)
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise NotATable
    while rows and not any(rows[-1]):
        rows.pop()
    return rows
