"""Says to people why a file is not read, and what they can do about it."""

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.documents.rows import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_IN_CELL,
    MOST_ROWS,
    MOST_TEXT,
    MOST_UNPACKED,
    NotATable,
    Refusal,
)

MEGA = 1_000_000
LIMITS = {
    "megabytes": MOST_BYTES // MEGA,
    "unpacked": MOST_UNPACKED // MEGA,
    "rows": MOST_ROWS,
    "columns": MOST_COLUMNS,
    "in_cell": MOST_IN_CELL,
    "text": MOST_TEXT // MEGA,
}
WORDS: dict[Refusal, Promise] = {
    Refusal.UNKNOWN: _("Dit bestand kunnen wij niet lezen. Bewaar het als XLSX, ODS of CSV."),
    Refusal.DAMAGED: _("Dit bestand is beschadigd. Bewaar het opnieuw, als XLSX of ODS."),
    Refusal.ENCODING: _(
        "De letters in dit bestand kunnen wij niet lezen. Open het opnieuw, kies ‘Opslaan als’ en "
        "bewaar het als XLSX of ODS, of als ‘CSV UTF-8’."
    ),
    Refusal.MERGED: _(
        "Bij cel %(where)s zijn cellen samengevoegd. Wij weten dan niet bij welke rij de tekst "
        "hoort. Splits ze, en bewaar het bestand opnieuw."
    ),
    Refusal.LOCKED: _("Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord."),
    Refusal.ENTITIES: _(
        "In dit bestand staan verwijzingen die wij niet volgen. "
        "Bewaar het opnieuw, als XLSX of ODS."
    ),
    Refusal.TOO_LARGE: _(
        "Dit bestand is groter dan %(megabytes)s MB. Verdeel het over meer bestanden."
    ),
    Refusal.TOO_LARGE_UNPACKED: _(
        "Uitgepakt is dit bestand groter dan %(unpacked)s MB. Verdeel het over meer bestanden."
    ),
    Refusal.TOO_MANY_ROWS: _(
        "In dit bestand staan meer dan %(rows)s rijen. Verdeel het over meer bestanden."
    ),
    Refusal.TOO_MANY_COLUMNS: _(
        "In dit bestand staan meer dan %(columns)s kolommen. Laat alleen onze kolommen staan."
    ),
    Refusal.TOO_LONG_CELL: _(
        "In een cel staan meer dan %(in_cell)s tekens. Maak die tekst korter. "
        "Is het een CSV-bestand, kijk dan of er geen aanhalingsteken ontbreekt."
    ),
    Refusal.TOO_MUCH_TEXT: _(
        "In dit bestand staan meer dan %(text)s miljoen tekens. Verdeel het over meer bestanden."
    ),
    Refusal.TOO_HEAVY: _(
        "Dit bestand lezen kost ons te veel tijd. Bewaar het als CSV, of verdeel het over meer "
        "bestanden."
    ),
    Refusal.BUSY: _("Wij lezen nu veel bestanden tegelijk. Probeer het over een minuut nog eens."),
}


def sentence(refused: NotATable, *, most_rows: int = MOST_ROWS) -> str:
    """Return why a file is not read, in the language of now."""
    numbers = {**LIMITS, "rows": most_rows}
    limits = {name: number_format(most, force_grouping=True) for name, most in numbers.items()}
    return str(WORDS[refused.why]) % {**limits, "where": refused.where}
