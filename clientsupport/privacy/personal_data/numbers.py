"""BSN, telephone, bank account and case numbers. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text, near_digits

AFTER_BSN_WORD = re.compile(
    r"\b(?:bsn|burger ?ser?vice ?n|burger ?nummer|sofi|citizen service n|citizen number"
    r"|social security n|vatandaşlık n)[^\d\n\ufffc]{0,40}"
    r"((?!0[1-9](?:[ .-]?\d){8}(?!\d))\d(?:[ ./-]{0,2}\d){6,9}|\d{7,12})(?!\d)"
)
NINE_DIGITS = re.compile(r"(?<![\d+])\d{9}(?!\d|,\d)")
GROUPED = re.compile(r"(?<![\d+])(?<!\d[ .-])\d(?:[ .-]{0,2}\d){8}(?![ .-]?\d|,\d)")
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)  # the "elfproef"
SUM_OF_MONEY = re.compile(r"\s*(?:euro|eur\b|€|,-|,\d\d\b|%)")

DUTCH_PHONE = re.compile(
    r"(?<![\d+])(?:(?:\+|00) ?31[ .-]{0,3}(?:\(0\)[ .-]{0,2}|0)?"
    r"|\(?0)[1-9](?:[ ./()-]{0,3}\d){8}(?!\d)"
)
MOBILE_WITH_A_SLIP = re.compile(r"(?<![\d+])06(?:[ ./-]{0,3}\d){7,9}(?!\d)")
FOREIGN_PHONE = re.compile(r"(?<![\d+])(?:\+[1-9]|00[1-9])\d{0,2}(?:[ ./()-]{0,3}\d){6,12}(?!\d)")
AFTER_PHONE_WORD = re.compile(
    r"\b(?:tel(?:nr|efo\w{0,12})?|bel(?:t|len|d|letje)?|mobiel\w{0,7}|gsm|whats ?app"
    r"|app(?:en)?|phone|call"
    r"|numer|telefon\w{0,6}|телефон\w{0,3}|هاتف\w{0,3}|رقمي|تلفون)\b"
    r"[^\d\n+\ufffc]{0,25}(\+?\d(?:[ ./()-]{0,3}\d){5,13})(?!\d)"
)
PUBLIC = re.compile(r"(?:(?:0031|31)0?|0)(?:800|900|906|909|88)|14\d{2,3}$|11[2346]")
DATE_OR_TIMES = re.compile(
    r"\d\d?[-/.]\d\d?[-/.](?:19|20)?\d\d(?=[ -]|$)|\d\d \d\d (?:19|20)\d\d(?= |$)"
    r"|\d\d\.\d\d ?- ?\d\d\.\d\d|(?:19|20)\d\d-\d\d-\d\d"
)

DUTCH_IBAN = re.compile(r"\bnl ?\d\d[ .-]?[a-z]{4}(?:[ .-]{0,2}\d){4,10}(?!\d)")
ANY_IBAN = re.compile(r"\b[a-z]{2}\d\d(?:[ .-]?[a-z\d]){11,30}(?![a-z\d])")
AFTER_ACCOUNT_WORD = re.compile(
    r"\b(?:iban|(?:bank)?rekening|giro|bank account"
    r"|account number)[^\d\n\ufffc]{0,25}(\d(?:[ .]?\d){4,9})(?!\d)"
)


def numbers(text: Text) -> Iterator[Finding]:
    """Yield what is a number with a fixed form; the most certain kinds come first."""
    if not text.has_digits:
        return
    yield from _ibans(text)
    for found in near_digits(AFTER_BSN_WORD, text.lower):
        yield Finding(Kind.BSN, *found.span(1))
    yield from _phones(text, DUTCH_PHONE, FOREIGN_PHONE)
    for pattern in (NINE_DIGITS, GROUPED):
        for found in near_digits(pattern, text.plain):
            if is_bsn(_digits(found[0])) and not _is_money(text.lower, *found.span()):
                yield Finding(Kind.BSN, *found.span())
    yield from _phones(text, MOBILE_WITH_A_SLIP)
    yield from _said_phones(text)


def is_bsn(digits: str) -> bool:
    """Return whether nine digits pass the test that every BSN passes."""
    if len(digits) != len(WEIGHTS) or digits == digits[0] * 9:
        return False
    return sum(int(d) * w for d, w in zip(digits, WEIGHTS, strict=True)) % 11 == 0


def _phones(text: Text, *patterns: re.Pattern[str]) -> Iterator[Finding]:
    for pattern in patterns:
        for found in near_digits(pattern, text.plain):
            if _is_own_phone(found[0]):
                yield Finding(Kind.PHONE, *found.span())


def _said_phones(text: Text) -> Iterator[Finding]:
    for found in near_digits(AFTER_PHONE_WORD, text.lower):
        if _is_own_phone(found[1]) and not _is_money(text.lower, *found.span(1)):
            yield Finding(Kind.PHONE, *found.span(1))


def _is_own_phone(number: str) -> bool:
    return not PUBLIC.match(_digits(number)) and not DATE_OR_TIMES.match(number)


def _ibans(text: Text) -> Iterator[Finding]:
    for found in near_digits(DUTCH_IBAN, text.lower):
        yield Finding(Kind.IBAN, *found.span())
    for found in near_digits(ANY_IBAN, text.lower):
        if length := _iban_length(found[0]):
            yield Finding(Kind.IBAN, found.start(), found.start() + length)
    for found in near_digits(AFTER_ACCOUNT_WORD, text.lower):
        if not _is_money(text.lower, *found.span(1)) and not DATE_OR_TIMES.match(found[1]):
            yield Finding(Kind.IBAN, *found.span(1))


def _iban_length(candidate: str) -> int:
    """Return how many characters from the start are a valid IBAN; words may follow it."""
    ends = [piece.end() for piece in re.finditer(r"[a-z\d]+", candidate)]
    for end in reversed(ends):
        letters = re.sub(r"[ .-]", "", candidate[:end])
        number = "".join(str(int(letter, 36)) for letter in letters[4:] + letters[:4])
        if len(letters) > 14 and int(number) % 97 == 1:  # ISO 13616
            return end
    return 0


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _is_money(lower: str, start: int, end: int) -> bool:
    before = lower[max(0, start - 2) : start]
    return "€" in before or SUM_OF_MONEY.match(lower, end) is not None
