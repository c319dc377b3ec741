"""Addresses and postcodes. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text

WORD = r"(?<![\w'./-])('?[^\W\d_][\w'./-]{0,40}?)\.?"
HOUSE = (
    r"(\d{1,5}(?: ?[a-z](?![\w'])| ?[-/+] ?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,4}|hs|huis|bis|boven"
    r"|bg)(?!\w)"
    r"|(?:bis|hs)(?!\w)| (?:hs|bis|huis|rood|zwart|[ivx]{1,4})(?!\w))?)(?![\w]|[.,:]\d|-\d)"
)
WORD_AND_NUMBER = re.compile(
    WORD
    + r"[ ,\n]{0,3}(?:(?:nr|nummer|no|huisnummer|huisnr|num|number)\b[.:]? {0,2}|# ?)?(?<![\d])"
    + HOUSE
)
UNIT = re.compile(
    r" ?(?:uur|uren|dag|dagen|jaar|jaren|jr|maand|maanden|week|weken|min\b|minuten|kwartier"
    r"|euro|eur\b|€|km|"
    r"kilometer|meter|m2|m²|cm|mm|mg|keer|maal|x\b|%|procent|graden|personen|persoons|mensen"
    r"|kinderen|"
    r"bewoners|kamers|trappen|punten|buren|hoog\b|pk|kg|gram|hours?|days?|years?|months?"
    r"|weeks?|times|people|"
    r"children|plekken|plaatsen|woningen|huizen|loketten|sterren|leden|stappen|[ap]m\b"
    r"|bus(?:sen)?\b)"
)
# Endings of names of streets, as in "Dorpsstraat 12", with or without a capital.
STREETS = (
    "straat", "straatje", "str", "laan", "laantje", "weg", "plein", "pleintje", "kade", "singel",
    "gracht", "dreef", "plantsoen", "steeg", "boulevard", "hof", "hofje", "pad", "dijk", "allee",
    "markt", "wal", "haven", "erf", "gaarde", "park", "ring", "baan", "straße", "strasse", "werf",
    "kaai", "burgwal", "voorstraat", "wetering", "promenade", "esplanade", "passage",
)  # fmt: skip
# Endings that need a capital: "Eikenhorst 12", but not "in het bos 3".
NEIGHBOURHOODS = (
    "akker", "beek", "berg", "bos", "brink", "brug", "burg", "dal", "dam", "donk", "duin", "eind",
    "einde", "hage", "heide", "heuvel", "hoek", "hoeve", "horst", "kamp", "kwartier", "land",
    "lei", "loo", "meen", "meent", "meer", "oever", "oord", "poort", "rade", "rijn", "schans",
    "sloot", "stede", "stee", "stein", "terp", "tuin", "vaart", "veen", "veld", "velden", "ven",
    "vest", "vliet", "waard", "weide", "wende", "wijk", "zicht", "zoom", "rode", "stroom", "borg",
    "borch", "state", "stins", "mate", "maten", "es", "kreek", "spoor", "veste", "bolwerk",
)  # fmt: skip
NO_STREET = {
    "onderweg", "snelweg", "terugweg", "heenweg", "uitweg", "halverwege", "vanweg", "ringweg",
    "rijksweg", "supermarkt", "arbeidsmarkt", "rommelmarkt", "kerstmarkt", "woningmarkt",
    "loopbaan", "bijbaan", "rijbaan", "droombaan", "gerechtshof", "luchthaven", "jachthaven",
    "ziekenhuispark", "vakantiepark", "bungalowpark", "pretpark", "zwembad", "speelpark", "kring",
    "spring", "winkelstraat", "zijstraat", "achterstraat", "woonstraat", "spoorweg", "levensweg",
    "omweg", "tussenweg", "middenweg", "fietspad", "voetpad", "wandelpad", "zebrapad", "keuring",
    "kolenhaven", "buitenwal", "bring", "string", "during", "ziekenhof", "alhof", "behof",
    "urlaub", "begeleidersbaan", "startbaan", "banenmarkt", "huizenmarkt", "krijg", "rolstoelpad",
    "stoep", "wedloop", "tijdpad", "leerpad", "traject", "herindicatie", "binnenweg-", "urbaan",
    "erbaan", "openbaan",
}  # fmt: skip
# Words that may stand before the last word of a street's name.
PREFIXES = {
    "burgemeester", "burg", "prins", "prinses", "koningin", "koning", "dokter", "doctor", "dr",
    "prof", "professor", "sint", "st", "jan", "oude", "nieuwe", "lange", "korte", "grote",
    "kleine", "hoge", "lage", "eerste", "tweede", "derde", "vierde", "noord", "zuid", "oost",
    "west", "noorder", "zuider", "ooster", "wester", "graaf", "pastoor", "deken", "kardinaal",
    "generaal", "admiraal", "kapitein", "president", "minister", "meester", "mr", "wethouder",
    "pater", "pieter", "willem", "hendrik", "laan", "rue", "hertog", "luitenant", "kolonel",
    "jonkheer", "monseigneur", "mgr", "gouverneur", "commissaris", "ds", "dominee",
}  # fmt: skip
PARTICLES = {
    "van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "in", "aan", "op", "v", "d", "'s",
    "la", "du",
}  # fmt: skip
FIRST_WORDS = {"'t", "'s", "de", "van", "het", "den", "ter"}  # of the name itself: "De Ruyterkade"
BARE = {
    "straat", "laan", "weg", "plein", "kade", "hof", "park", "pad", "singel", "dreef", "gracht",
    "haven", "dijk",
}  # fmt: skip
BEFORE = re.compile(r"([\w'-]+)(\.? |\.)$")
LIVES = re.compile(
    r"\b(?:wo{1,2}n\w{0,5}|adres|ingeschreven|verblij\w{1,8}|verhui\w{1,6} naar|liv(?:e|es"
    r"|ing)\b|address"
    r"|oturuyor|adresim|mieszkam|живу|адреса|أسكن|أعيش|عنوان)[^.!?\n\ufffc]{0,40}$"
)
LIVES_IN_STREET = re.compile(
    r"\b(?:woon\w{0,9}|wonen|live|living)\b[^.!?\n\ufffc]{0,30}? (?:in|op|aan|at|on) (?:de "
    r"|het |the |')?"
    r"((?:[\w'.-]{1,20} ){0,3}?[\w'-]{3,30}(?:straat|laan|weg|plein|kade|singel|gracht|dreef"
    r"|steeg|plantsoen))\b"
)
# "3512 AB", "3512-ab", "3512.AB", "9 6 7 1-BD", "7 8 1 4 x k"
POSTCODE = (
    r"[1-9](?:\d{3}| \d \d \d|\d \d\d)(?: {1,2}|[-./_]| [-/.] )?"
    r"[a-z](?:[a-z]|(?<=[ .-][a-z])[ .-]{1,2}[a-z]\.?)(?![\w'])"
)
STREET_FIELD = re.compile(
    r"\b(?:straat(?:naam)?|adres) ?: ?([^\W\d_][\w'.-]{2,30}(?:straat|laan|weg|plein|kade|hof))\b"
)
SAID_STREETS = ("straat", "laan", "plein", "kade", "singel", "gracht", "dreef", "steeg")
NUMBER_IN_WORDS = (
    r"(?:[a-zë]{3,6}(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
    r"|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig|negentig|honderd(?:[a-zë]{3,18})?)"
)
STREET_AND_WORDS = re.compile(
    rf"(?<![\w'./-])([^\W\d_][\w'.-]{{2,30}}(?:{'|'.join(SAID_STREETS)}))"
    rf"(?:,? nummer|,? nr\.?|,)? {NUMBER_IN_WORDS}(?!\w)"
)
THEN_POSTCODE = re.compile(rf"[ ,\n]{{1,4}}{POSTCODE}")
POSTCODES = re.compile(rf"(?<![\w€+.,/-])({POSTCODE})")
AFTER_POSTCODE_WORD = re.compile(
    r"\bpost ?code\b[^\d\n\ufffc]{0,25}"
    r"(\d(?:[ .-]?\d){3}(?:[ .,/_-]{0,3}[a-z][ .-]{0,2}[a-z](?!\w))?)(?!\w)"
    r"|\bpc ?:? ?(\d{4}[ -]?[a-z]{2})\b"
)
# "2025 is", "1200 km": four digits before these are no postcode, unless in capitals.
WORDS_OF_TWO = {
    "en", "in", "is", "op", "of", "om", "de", "te", "we", "ik", "ze", "je", "al", "nu", "na", "zo",
    "ex", "mg", "ml", "km", "kg", "cm", "mm", "pm", "am", "to", "at", "on", "by", "my", "he", "it",
    "an", "as", "or", "if", "so", "no", "do", "go", "be", "me", "us", "up", "er", "jr", "uu", "nr",
    "ca", "bv", "nv", "ja", "ah", "oh", "va", "ve", "bu", "da", "ki", "ne", "od", "za", "co", "po",
    "eu", "hp", "wo", "vr", "ma", "di", "st", "nd", "rd", "th", "sa", "sd", "ss", "mb", "gb", "tv",
    "aj", "ha", "la", "le", "et", "un", "du", "au", "il", "se", "si", "su", "tu", "el", "es", "lo",
    "mi", "ti", "ya", "yo", "ci", "ku", "ww", "bw", "pj", "pp", "pw", "pk", "kw", "kb", "uw", "hz",
}  # fmt: skip
NO_POSTCODE_BEHIND = (
    "artikel",
    "art",
    "€",
    "type",
    "model",
    "serie",
    "versie",
    "uitvoering",
    "maat",
)
NEVER_IN_POSTCODES = {"sa", "sd", "ss"}
OTHERS = (
    re.compile(r"\b(?:postbus|antwoordnummer) ?(?:nr\.?|nummer)? ?\d{1,6}\b"),
    re.compile(
        r"\b(?:huis|flat|woning|appartement|kamer)(?:nummer"
        r"|nr\b\.?) {0,2}(?:is )?:? ?\d{1,5} ?(?:[a-z]\b)?"
    ),
    re.compile(r"\bplein '?\d{2,4}(?:-'?\d{2,4})?(?: nr\.?| nummer|,)? \d{1,4}[a-z]?\b"),
    re.compile(
        r"\b(?:ul|al|pl|os|вул|ул"
        r"|просп)\. ?(?:[^\W\d_][\w'.-]{0,30} ?){1,3}? \d{1,4}[a-z]?(?:/\d{1,3})?\b"
    ),
    re.compile(
        r"\b(?:ulic[aey]|вулиц[яі]|улиц[аеы]|شارع|rue"
        r"|calle)(?: [^\W\d_][\w'-]{0,30}){1,4}?,? (?:رقم )?\d{1,4}\b"
    ),
)
ENGLISH = re.compile(
    r"\b(?=\d)\d{1,4}[a-z]? (?:[a-z][\w'-]{1,20} ){1,3}?(?:street|road|avenue|lane|drive|close)\b"
)
TURKISH = re.compile(
    r"(?<![\w'-])(?:[\w'-]{2,30} ){1,2}(?:sokak|sokağı|caddesi?|cad|mahallesi|bulvarı)\b\.?"
    r"(?:(?: no\.?:?)? ?\d{1,4}(?:/\d{1,3})?\b)?"
)
TURKISH_WORDS = ("sokak", "sokağı", "cad", "mahallesi", "bulvarı")


def addresses(text: Text) -> Iterator[Finding]:
    if text.digits:
        yield from _with_number(text)
    has_street = any(map(text.lower.__contains__, SAID_STREETS))
    for found in STREET_AND_WORDS.finditer(text.lower) if has_street else ():
        is_street = text.plain[found.start()].isupper() or " n" in found[0]
        if is_street and found[1] not in NO_STREET and not UNIT.match(text.lower, found.end()):
            yield Finding(Kind.ADDRESS, *found.span())
    for found in STREET_FIELD.finditer(text.lower) if ":" in text.lower else ():
        yield Finding(Kind.ADDRESS, *found.span(1))
    for found in LIVES_IN_STREET.finditer(text.lower):
        if found[1].rpartition(" ")[2] not in NO_STREET:
            yield Finding(Kind.ADDRESS, *found.span(1))


def _with_number(text: Text) -> Iterator[Finding]:
    is_turkish = any(word in text.lower for word in TURKISH_WORDS)
    for pattern in (*OTHERS, ENGLISH, *([TURKISH] if is_turkish else [])):
        for found in text.near_digits(pattern):
            yield Finding(Kind.ADDRESS, *found.span())
    for found in text.near_digits(WORD_AND_NUMBER):
        if start := _street_start(text, found):
            yield Finding(Kind.ADDRESS, start - 1, found.end())


def _street_start(text: Text, found: re.Match[str]) -> int:
    """Return one more than where the street's name starts, 0 when this is no address."""
    word = found[1].rstrip(".")
    if word in NO_STREET or UNIT.match(text.lower, found.end()):
        return 0
    start = _extended(text, found.start(1))
    if _is_street(text, found, word, start):
        return start + 1
    return 0


def _is_street(text: Text, found: re.Match[str], word: str, start: int) -> bool:
    has_capital = text.plain[found.start(1)].isupper() or word.startswith("'")
    is_year = found[2].isdigit() and 1900 <= int(found[2]) < 2100
    name = text.lower[start : found.end(1)]
    if THEN_POSTCODE.match(text.lower, found.end()) and word not in PARTICLES:
        return True
    if word in BARE or word == "str":
        return start < found.start(1) and not is_year
    if word.endswith(STREETS):
        return not is_year or has_capital
    if name.split(" ")[0] in BARE and " " in name:
        return not is_year
    if not has_capital or is_year or "," in text.plain[found.end(1) : found.start(2)]:
        return False
    return _lives(text, start, 60 if word.endswith(NEIGHBOURHOODS) else 30)


def _lives(text: Text, start: int, distance: int) -> bool:
    return LIVES.search(text.lower, max(0, start - distance), start) is not None


def _extended(text: Text, start: int) -> int:
    """Walk back over the words before the last word of a street's name."""
    best, at = start, start
    for _ in range(5):
        before = BEFORE.search(text.lower, max(0, at - 30), at)
        if before is None:
            break
        at, word = before.start(), before[1]
        if word in BARE and text.lower.startswith(("van ", "de ", "der ", "den "), before.end()):
            return at
        is_first = word in FIRST_WORDS and before.end() == best and _names_itself(text, at)
        has_capital = text.plain[at].isupper() and _is_inside(text, at)
        if is_first or word in PREFIXES or has_capital:
            best = at
        elif word not in PARTICLES:
            break
    return best


def _names_itself(text: Text, at: int) -> bool:
    return text.plain[at].isupper() or text.plain[at] == "'"


def _is_inside(text: Text, at: int) -> bool:
    """Whether a capital is there for a name, not because a sentence starts."""
    before = text.plain[max(0, at - 9) : at].rstrip(" ")
    return not text.is_shouted and before != "" and before[-1] not in ".!?\n"


def postcodes(text: Text) -> Iterator[Finding]:
    if text.digits < 4:
        return
    for found in text.near_digits(AFTER_POSTCODE_WORD):
        yield Finding(Kind.POSTCODE, *found.span(1 if found[1] else 2))
    for found in text.near_digits(POSTCODES):
        if _is_postcode(text, found):
            yield Finding(Kind.POSTCODE, *found.span(1))


def _is_postcode(text: Text, found: re.Match[str]) -> bool:
    letters = "".join(filter(str.isalpha, found[1]))
    before = text.lower[max(0, found.start() - 12) : found.start()].rstrip(" .")
    if letters in NEVER_IN_POSTCODES or before.endswith(NO_POSTCODE_BEHIND):
        return False
    is_apart = not found[1][:4].isdigit()  # "7 8 1 4 x k"
    is_year = found[1].startswith(("19", "20"))
    written = text.plain[found.start(1) : found.end(1)]
    has_capitals = not text.is_shouted and letters.upper() in re.sub(r"[ .-]", "", written)
    if has_capitals and letters not in {"en", "eu", "bw", "ww", *(("nl", "uk") if is_year else ())}:
        return True
    is_loose = not found[1].isalnum()
    if not found[1][-2:].isalpha() and not is_apart:
        return False
    return is_apart or (letters not in WORDS_OF_TWO and not (is_year and is_loose))
