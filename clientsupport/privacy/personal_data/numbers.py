"""BSN, telephone, bank account and case numbers. Pure."""

import re
from collections.abc import Iterator

from stdnum import iban
from stdnum.iso7064 import mod_97_10
from stdnum.nl import bsn

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text
from clientsupport.wording import phones

FEWEST = 5  # digits of any of these numbers
BSN_DIGITS = 9
# What may stand between digits: whatever is no letter and no digit, seen or unseen.
BETWEEN = r"(?:[^\w\ufffc]|_)"
NEXT = r"(?:[^\w\ufffc\n,:;(]|_){0,3}\d"  # behind the word itself, where commas end the number
AFTER_BSN_WORD = re.compile(
    r"\b(?:bsn|burger ?ser?vice ?n|burger ?nummer|sofi|citizen service n|citizen number"
    r"|social security n|vatandaşlık n)[^\d\n\ufffc]{0,40}"
    rf"((?!0[1-9](?:[ .-]?\d){{8}}(?!\d))\d(?:(?:{NEXT}){{8}}|(?:{NEXT}){{6,9}})|\d{{7,12}})(?!\d)"
)
BSN_WORDS = ("bsn", "burger", "sofi", "citizen", "social", "vatanda")
# What must not stand before is looked at behind the first digits: much sooner done.
NINE_DIGITS = re.compile(r"\d{9}(?<!\d{10})(?!\d|,\d\d?(?!\d))")
GROUPED = re.compile(
    rf"\d(?<!\d\d)(?<!\d[ .-]\d)(?:{BETWEEN}{{0,5}}\d){{8}}(?![ .-]?\d|,\d\d?(?!\d))"
)
# In sums, times and lists: between the digits of a BSN only when nothing else is.
OF_OTHER_NUMBERS = frozenset(",:;=+€$%")
SUM_OF_MONEY = re.compile(r"\s*(?:euro|eur\b|€|,-|,\d\d\b|%)")

DUTCH_PHONE = re.compile(
    r"(?:(?:\+|00(?<![\d+]00)) ?31[ .-]{0,3}(?:\(0\)[ .-]{0,2}|0)?"
    r"|\(?0(?<![\d+]0))[1-9](?:[ ./()-]{0,3}\d){8}(?!\d)"
)
MOBILE_WITH_A_SLIP = re.compile(r"06(?<![\d+]06)(?:[ ./-]{0,3}\d){7,9}(?!\d)")
MOBILE_WITHOUT_ZERO = re.compile(r"(?<![\w+.,/€-])(?:31)?6[1-58]\d{7}(?![\w/-]|[.,]\d)")
FOREIGN_PHONE = re.compile(r"(?<![\d+])(?:\+[1-9]|00[1-9])\d{0,2}(?:[ ./()-]{0,3}\d){6,12}(?!\d)")
AFTER_PHONE_WORD = re.compile(
    r"\b(?:tel(?:nr|efo\w{0,12})?|bel(?:t|len|d|letje)?|mobiel\w{0,7}|gsm|whats ?app"
    r"|app(?:en)?|phone|call"
    r"|numer|telefon\w{0,6}|телефон\w{0,3}|هاتف\w{0,3}|رقمي|تلفون)\b"
    r"[^\d\n+\ufffc]{0,25}(\+?\d(?:[ ./()-]{0,3}\d){5,13})(?!\d)"
)
DATE_OR_TIMES = re.compile(
    r"\d\d?[-/.]\d\d?[-/.](?:19|20)?\d\d(?=[ -]|$)|\d\d \d\d (?:19|20)\d\d(?= |$)"
    r"|\d\d\.\d\d ?- ?\d\d\.\d\d|(?:19|20)\d\d-\d\d-\d\d"
)

DUTCH_IBAN = re.compile(r"\bnl ?\d\d[ .-]?[a-z]{4}(?:[ .-]{0,2}\d){4,10}(?!\d)")
ANY_IBAN = re.compile(r"\b[a-z]{2}\d\d(?:[ .-]?[a-z\d]){11,30}(?![a-z\d])")
# Countries that are not in the register of IBAN, and whose banks write one all the same.
UNREGISTERED = frozenset({
    "AO", "BF", "BJ", "CD", "CF", "CG", "CI", "CM", "CV", "DZ", "GA", "GQ", "GW", "IR", "KM", "MA",
    "MG", "ML", "MZ", "NE", "SN", "TD", "TG",
})  # fmt: skip
ACCOUNT_WORDS = ("iban", "rekening", "giro", "account")
AFTER_ACCOUNT_WORD = re.compile(
    r"\b(?:iban|(?:bank)?rekening|giro|bank account"
    r"|account number)[^\d\n\ufffc]{0,25}(\d(?:[ .]?\d){4,9})(?!\d)"
)


def numbers(text: Text) -> Iterator[Finding]:
    """Yield what is a number with a fixed form; the most certain kinds come first."""
    if text.digits < FEWEST:
        return
    yield from _ibans(text)
    for found in text.near_digits(AFTER_BSN_WORD, needs=BSN_WORDS):
        yield Finding(Kind.BSN, *found.span(1))
    yield from _phones(text, DUTCH_PHONE, needs=("0", "31"))
    yield from _phones(text, FOREIGN_PHONE, needs=("+", "00"))
    if text.digits >= BSN_DIGITS:
        yield from _bsns(text)
    yield from _accounts(text)
    yield from _phones(text, MOBILE_WITH_A_SLIP, needs=("06",))
    yield from _phones(text, MOBILE_WITHOUT_ZERO, needs=("6",))
    yield from _said_phones(text)


def _bsns(text: Text) -> Iterator[Finding]:
    for pattern in (NINE_DIGITS, GROUPED):
        for found in text.near_digits(pattern, text.plain):
            if _is_bsn(found[0]) and not _is_money(text.lower, *found.span()):
                yield Finding(Kind.BSN, *found.span())


def _is_bsn(written: str) -> bool:
    """Whether nine digits pass the test that every BSN passes, whatever stands between them."""
    signs = {sign for sign in written if not sign.isdecimal() and sign != " "}
    if len(signs) > 1 and signs & OF_OTHER_NUMBERS:
        return False
    digits = _digits(written)
    return len(digits) == BSN_DIGITS and len(set(digits)) > 1 and bsn.is_valid(digits)


def _phones(text: Text, pattern: re.Pattern[str], needs: tuple[str, ...]) -> Iterator[Finding]:
    for found in text.near_digits(pattern, text.plain, needs=needs):
        if _is_own_phone(found[0]):
            yield Finding(Kind.PHONE, *found.span())


def _said_phones(text: Text) -> Iterator[Finding]:
    for found in text.near_digits(AFTER_PHONE_WORD):
        if _is_own_phone(found[1]) and not _is_money(text.lower, *found.span(1)):
            yield Finding(Kind.PHONE, *found.span(1))


def _is_own_phone(written: str) -> bool:
    """Whether this is a number of somebody; one with a slip in it may be known to others."""
    if DATE_OR_TIMES.match(written):
        return False
    phone = phones.read(written)
    return not phone.is_service if phone else not _is_bsn(written)


def _ibans(text: Text) -> Iterator[Finding]:
    for found in text.near_digits(DUTCH_IBAN, needs=("nl",)):
        yield Finding(Kind.IBAN, *found.span())
    for found in text.near_digits(ANY_IBAN):
        if length := _iban_length(found[0]):
            yield Finding(Kind.IBAN, found.start(), found.start() + length)


def _accounts(text: Text) -> Iterator[Finding]:
    for found in text.near_digits(AFTER_ACCOUNT_WORD, needs=ACCOUNT_WORDS):
        if not _is_money(text.lower, *found.span(1)) and not DATE_OR_TIMES.match(found[1]):
            yield Finding(Kind.IBAN, *found.span(1))


def _iban_length(candidate: str) -> int:
    """Return how many characters from the start are a valid IBAN; words may follow it."""
    ends = [piece.end() for piece in re.finditer(r"[a-z\d]+", candidate)]
    for end in reversed(ends):
        if _is_iban(candidate[:end]):
            return end
    return 0


def _is_iban(written: str) -> bool:
    if iban.is_valid(written, check_country=False):
        return True
    number = iban.compact(written)
    return number[:2] in UNREGISTERED and mod_97_10.is_valid(number[4:] + number[:4])


def _digits(text: str) -> str:
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def _is_money(lower: str, start: int, end: int) -> bool:
    before = lower[max(0, start - 2) : start]
    return "€" in before or SUM_OF_MONEY.match(lower, end) is not None
