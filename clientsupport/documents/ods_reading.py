"""Reads the first table of an ODS file that is shown."""

from clientsupport.documents.ods_cells import FirstTable
from clientsupport.documents.packages import Package
from clientsupport.documents.rows import NotATable, Refusal, Row

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
LOCKED_SIGN = b"encryption-data"  # in the manifest, of a file behind a password


def read_ods(packed: Package) -> list[Row]:
    """Return the rows of the first table, without empty ones at the end; raises NotATable."""
    if MANIFEST in packed.names and LOCKED_SIGN in next(packed.pieces(MANIFEST), b""):
        raise NotATable(Refusal.LOCKED)
    table = FirstTable()
    packed.tell(CONTENT, table)
    if not table.has_ended:
        raise NotATable(Refusal.UNKNOWN)  # sound, but without a table
    return table.rows.rows
