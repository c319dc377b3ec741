"""Numbers of cases, files, clients and documents. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text

VALUE = r"((?:[a-z]{1,6}[-/. ]?)?(?:[a-z]{1,4}[-/.])?\d[\w./-]{2,24})"
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
NOT_A_NUMBER = re.compile(
    r"(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?|\d{1,3}|\d{1,3}(?:\.\d{3})+"
    r"|0(?:800|900|906|909|88)[\d-]*|\d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?|\d+(?:\.\d){1,3})"
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
            before = text.lower[max(0, found.start() - 30) : found.start()]
            if not PUBLIC_WORD.search(before) and not MONEY_OR_TIME.match(text.lower, found.end()):
                yield Finding(Kind.CASE_NUMBER, *found.span())


def _is_number(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return digits >= FEWEST and not NOT_A_NUMBER.fullmatch(value)
