"""Tables that people hand in, as whichever file their spreadsheet program saved.

For files of strangers there is `careful_reading.read_carefully`, which does this in a process of
its own.
"""

from clientsupport.documents.csv_tables import read_csv
from clientsupport.documents.ods_reading import read_ods
from clientsupport.documents.rows import MOST_BYTES, NotATable, Refusal, Row

ZIP = b"PK"


def read_table(data: bytes) -> list[Row]:
    """Return the rows of a CSV or ODS file, without empty ones at the end; raises NotATable."""
    if len(data) > MOST_BYTES:
        raise NotATable(Refusal.TOO_LARGE)
    return read_ods(data) if data.startswith(ZIP) else read_csv(data)
