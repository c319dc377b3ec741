"""Birth dates: dates that are said to be one, stand behind a name, or lie long ago. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import BLANK, Text

MONTHS = (
    r"jan(?:uari?|uary|\.)?|feb(?:ruari?|ruary|r|\.)?|maart|mrt\.?|march|mar\.?|apr(?:il|\.)?"
    r"|mei|may"
    r"|jun[ie]?\.?|jul[iy]?\.?|aug(?:ustus|ust|\.)?|sept?(?:ember|\.)?|o[kc]t(?:ober|\.)?"
    r"|nov(?:ember|\.)?"
    r"|de[ck](?:ember|\.)?"
    r"|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października"
    r"|listopada|grudnia"
    r"|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    r"|يناير|فبراير|مارس|[اأ]بريل|مايو|يونيو|يوليو|[اأ]غسطس|سبتمبر|[اأ]كتوبر|نوفمبر|ديسمبر"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|st|nd|rd|th)?"
YEAR = r"(?:(?:19|20)\d\d|'?\d\d)"
DATE = (
    rf"(?:{DAY}(?: of)? ?-?(?:{MONTHS})(?:,? ?-?{YEAR})?"
    rf"|{DAY} ?[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ] ?{YEAR}|(?:19|20)\d\d[-/.](?:0?[1-9]"
    rf"|1[0-2])[-/.]{DAY}"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?![\d]|-\d|[a-z])"
)
ANY_DATE = re.compile(rf"(?<![\d./-])(?=\d){DATE}")
DAYS_IN_WORDS = (
    r"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(?:twintig|dertig)|een|één|eerste"
    r"|twee|drie|vier|vijf"
    r"|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien"
    r"|achttien|negentien|twintig|dertig"
    r"|(?:twee|vier|vijf|zes|zeven|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)de"
    r"|derde|achtste|(?:[a-zë]{3,6}(?:en|ën))?(?:twintig|dertig)ste)"
)
YEARS_IN_WORDS = (
    r"(?:negentien ?(?:honderd)? ?(?:en ?)?|twee ?duizend ?(?:en ?)?|'?)"
    r"(?:[a-zë]{3,18}(?:tig|tien)|elf|twaalf|zes|een|twee|drie|vier|vijf|zeven|acht|negen|tien)"
)
IN_WORDS = re.compile(rf"\b{DAYS_IN_WORDS} (?:{MONTHS}) (?:19|20)\d\d(?!\d)")
SHORT = re.compile(r"(?<![\d./-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?![\d./-])")  # 090999
AMERICAN = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    rf" {DAY},? (?:19|20)\d\d(?!\d)"
)
BORN = (
    r"\b(?:geb\b|gebdat|gebor|jarig|verjaar|born\b|birth|dob\b|doğum|doğdum|urodz|народ"
    r"|تاريخ الميلاد"
    r"|مواليد|ولدت|née? le\b|nacid|nací|geboorte)"
)
BIRTH_IN_WORDS = re.compile(
    rf"{BORN}\.?[^.!?\n{BLANK}]{{0,25}}? "
    rf"((?:{DAYS_IN_WORDS}|{DAY}) (?:{MONTHS}) {YEARS_IN_WORDS})(?!\w)"
)
STOP = rf"\d.!?\n{BLANK}"
ABOUT_BIRTH = re.compile(BORN)
BORN_BEFORE = re.compile(rf"{BORN}\.?[^{STOP}]{{0,40}}$")
BORN_BEHIND = re.compile(rf"[^{STOP}]{{0,30}}{BORN}")
SAYS_FROM = re.compile(  # "ik ben van 12-03-85", not "het besluit is van 1 september"
    r"\b(?:ik ben|(?:zoon|zoontje|dochter|dochtertje|kind|man|vrouw|moeder|vader|broer|zus|hij"
    r"|zij|ze) is) van $"
)
CHILD_BEFORE = re.compile(
    r"\b(?:zoon|zoontje|dochter|dochtertje|kind|man|vrouw|moeder|vader|son|daughter) ?[(,]? ?$"
)
BEHIND_NAME = re.compile(rf"{BLANK} ?(?:[,(:*-] ?){{0,3}}(?:van )?({DATE})")
WEEKDAY = re.compile(r"\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s*,)?$")
LETTERS = re.compile(  # "de brief van [naam] van 3 mei": the date of the letter
    r"(?:brief|besluit|beschikking|mail|bericht|rapport|verslag|advies|gesprek|afspraak|factuur|rekening"
    r"|indicatie|beslissing|uitspraak|letter|decision|bezoek)[^.!?\n\d]{0,40}$"
)
NOT_OF_BIRTH = re.compile(
    r"(?:sinds|vanaf|tot|per|op|voor|na|d\.?d\.?|van|rond|om|datum|between|since|from|until|on"
    r"|en met"
    r"|getrouwd|overleden|overlijden|besluit|brief|afspraak|ongeluk|ongeval|diagnose|gesprek"
    r"|t/?m|en|met|gedateerd|gekocht|geplaatst|ingegaan|dagtekening|keuring|uit|ingang) ?:?$"
)
YEAR_AT_END = re.compile(r"(?:(19|20)(\d\d)|(?<!\d)(\d\d))$")
YEAR_AT_START = re.compile(r"(?:19|20)\d\d(?=[-/.])")
LONG_AGO = 2010  # a date before this year in a question of today is nearly always one of birth
TWO_DIGITS = 30  # '30 and later: 1930


def birth_dates(text: Text) -> Iterator[Finding]:
    is_about_birth = ABOUT_BIRTH.search(text.lower) is not None
    for found in BIRTH_IN_WORDS.finditer(text.lower) if is_about_birth else ():
        yield Finding(Kind.BIRTH_DATE, *found.span(1))
    if not text.digits:
        return
    for pattern in (ANY_DATE, AMERICAN, IN_WORDS):
        for found in text.near_digits(pattern):
            if _is_of_birth(text.lower, found, is_about_birth):
                yield Finding(Kind.BIRTH_DATE, *found.span())
    for found in text.near_digits(SHORT) if is_about_birth else ():
        if BORN_BEFORE.search(text.lower[max(0, found.start() - 60) : found.start()]):
            yield Finding(Kind.BIRTH_DATE, *found.span())


def _is_of_birth(lower: str, found: re.Match[str], is_about_birth: bool) -> bool:
    before = lower[max(0, found.start() - 60) : found.start()]
    if is_about_birth and (BORN_BEFORE.search(before) or BORN_BEHIND.match(lower, found.end())):
        return True
    if SAYS_FROM.search(before[-24:]) or CHILD_BEFORE.search(before[-16:]):
        return True
    before = WEEKDAY.sub("", before.rstrip(" "))
    return _year(found[0]) < LONG_AGO and not NOT_OF_BIRTH.search(before.rstrip(" ")[-12:])


def dates_behind_names(text: Text) -> Iterator[Finding]:
    """Yield dates right behind something that was blanked: "[naam], 3-4-2016"."""
    for found in text.near_digits(BEHIND_NAME):
        before = text.lower[max(0, found.start() - 80) : found.start()].rstrip(BLANK)
        is_of_letter = " van " in found[0][: found.start(1) - found.start()] + " "
        if is_of_letter and LETTERS.search(before):
            continue
        yield Finding(Kind.BIRTH_DATE, *found.span(1))


def _year(date: str) -> int:
    if found := YEAR_AT_START.match(date):
        return int(found[0])
    found = YEAR_AT_END.search(date)
    if not found:
        return LONG_AGO
    if found[1]:
        return int(found[1] + found[2])
    short = int(found[3])
    return short + (1900 if short >= TWO_DIGITS else 2000)
