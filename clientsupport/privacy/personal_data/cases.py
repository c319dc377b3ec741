"""Numbers of cases, files, clients and documents. Pure."""

import re
from collections.abc import Iterator

from stdnum import ean

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text

SPACED = r"\d(?: \d){3,15}(?![\w])|\d{3,4}(?: \d{3,4}){1,5}(?![\w]|,\d)"  # "4 4 7 1", "1234 5678"
VALUE = rf"({SPACED}|(?:[a-z]{{1,6}}[-/. ]?)?(?:[a-z]{{1,4}}[-/.])?\d[\w./-]{{2,24}})"
NUMBER = r"(?:s?[ -]?(?:nummers?|nrs?\b|no\b|number|code|id\b))"
# After these words alone the next number is one: "dossier 2024/118273".
OFTEN = (
    r"zaak|dossier|kenmerk|referentie|ref|case|file|sprawa|sprawy|dosya|aanvraag|besluit"
    r"|beschikking|bezwaar|paspoort|rijbewijs|identiteitskaart|polis|melding|meldings|brief|indicatie"
)
# These need "nummer" behind them: "klant 3" is no number of anybody.
RARELY = (
    r"klant|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|polis|registratie|relatie|lidmaatschaps?|verzekerings?"
    r"|verzekerden?|factuur|paspoort|rijbewijs|identiteitskaart|id|document|debiteur(?:en)?|inschrijf"
    r"|vreemdelingen|leerling|personeels|order|ticket|burger|uitkerings?|behandel|ind|v|bsn|pgb|zorg"
    r"|correspondentie|nummer|reference|client|customer|patient|policy|passport|cjib|beschikkings|a"
)
AFTER_WORD = re.compile(
    rf"\b(?:(?:(?:{OFTEN}|{RARELY}){NUMBER}|nummer|nr)\b\.?[^\d\n.!?\ufffc]{{0,40}}?|(?:{OFTEN})\b"
    r"(?:[ .:#-]{0,3}| (?:is|van de brief(?: is)?|van de gemeente(?: is)?)\b:? )?:? ?)(?<![a-z])"
    + VALUE
)
KENMERK = re.compile(r"\bkenmerk\b[^\d\n!?\ufffc]{0,40}?(?<![a-z])" + VALUE)
WITH_LETTERS = re.compile(r"\b(?!ECLI|Stb|Stcrt)[A-Z]{1,5}[-/. ]?(?:20)?\d\d[-/.]\d{3,9}\b")
BY_YEAR = re.compile(r"20(?<![\w./-]20)\d\d[-/.]\d{5,9}\b")
LONG = re.compile(r"\d(?<![\w+.,/€-]\d)(?<!€ \d)\d{7,19}(?![\w]|,\d)")
PUBLIC_WORD = re.compile(r"(?:kvk|koophandel|rsin|agb|btw|gln|fiscaal)\D{0,20}$")
# Numbers of things, not of people: types, bar codes, articles, serials.
OF_THING = (
    r"(?:streepjes ?code|bar ?code|\bean\b|gtin|serie(?:\b|s?[ -]?(?:nr|num))|\bserial|artikel"
    r"|\btype\b|typenum|typeplaat|\bmodel|product|onderdeel|bestelcode|frame|chassis|batch|\blot\b"
    r"|imei|hulpmiddel(?:code|num)|itemn|fabrieksn|machinen|apparaatn|meternum|meterstand|\bs/n\b|\bsn\b"
    r"|part ?num|stickern|zi-?num|\bzi\b|\brvg|catalogus|kleurn|kleurcode"
    r"|foutcode|foutmelding|error)"
)
THING_BEFORE = re.compile(rf"{OF_THING}[^.!?\n\ufffc]{{0,40}}$")
THING_BEHIND = re.compile(rf"[^.!?\n\ufffc]{{0,40}}?{OF_THING}")
BAR_CODE_DIGITS = 13
NOT_A_NUMBER = re.compile(
    r"(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?|\d{1,3}|\d{1,3}(?:\.\d{3})+"
    r"|0(?:800|900|906|909|88)[\d -]*|\d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?|\d+(?:\.\d){1,3})"
)
MONEY_OR_TIME = re.compile(
    r" ?(?:euro|eur\b|€|,\d|%|uur|dagen|jaar|weken|maanden|keer|km|personen|mensen)"
)
FEWEST = 4  # digits


def case_numbers(text: Text) -> Iterator[Finding]:
    if text.digits < FEWEST:
        return
    for pattern, needs in ((AFTER_WORD, ()), (KENMERK, ("kenmerk",))):
        for found in text.near_digits(pattern, needs=needs):
            value = found[1].rstrip("./-_")
            if _is_number(value) and not MONEY_OR_TIME.match(text.lower, found.end(1)):
                yield Finding(Kind.CASE_NUMBER, found.start(1), found.start(1) + len(value))
    for pattern in (WITH_LETTERS, BY_YEAR, LONG):
        for found in text.near_digits(pattern, text.plain):
            before = text.lower[max(0, found.start() - 50) : found.start()]
            if PUBLIC_WORD.search(before[-30:]) or MONEY_OR_TIME.match(text.lower, found.end()):
                continue
            if not _is_of_thing(text.lower, before, found):
                yield Finding(Kind.CASE_NUMBER, *found.span())


def _is_number(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return digits >= FEWEST and not NOT_A_NUMBER.fullmatch(value)


def _is_of_thing(lower: str, before: str, found: re.Match[str]) -> bool:
    if len(found[0]) == BAR_CODE_DIGITS and ean.is_valid(found[0]):
        return True
    return (
        THING_BEFORE.search(before) is not None
        or THING_BEHIND.match(lower, found.end()) is not None
    )
