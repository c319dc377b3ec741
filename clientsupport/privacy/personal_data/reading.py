"""A text as the detectors read it: as long as the original, so that places stay the same. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clientsupport.privacy.personal_data.kinds import Kind

# U+FFFC stands where something was blanked; no cue reaches over it.
BLANK = "\N{OBJECT REPLACEMENT CHARACTER}"
MARK = re.compile(r"\[(?:" + "|".join(Kind) + r")\]")
# Dashes and quotes of phones and word processors, and characters that cannot be seen.
PLAIN = str.maketrans(
    dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("’‘`´ʼ", "'")
    | dict.fromkeys("\u00a0\u2007\u2009\u202f\u200b\u200c\u200d\u200e\u200f\ufeff\t", " ")
    | {chr(zero + n): str(n) for zero in (0x0660, 0x06F0, 0xFF10) for n in range(10)}
)
DIGIT = re.compile(r"\d")
BEFORE, BEHIND = 80, 50  # characters: as far as a cue before, or a unit behind, may stand
DIGITS_TOGETHER = re.compile(r"\d(?:\D{0,130}\d)*")
SHOUTED = 0.7  # share of capitals from which they say nothing


@dataclass(frozen=True, slots=True)
class Text:
    """`plain` has simple digits, dashes and quotes; `lower` the same without capitals."""

    plain: str
    lower: str
    is_shouted: bool

    @property
    def has_digits(self) -> bool:
        """Most texts have none: then most detectors have nothing to do."""
        return DIGIT.search(self.plain) is not None


def near_digits(pattern: re.Pattern[str], line: str) -> Iterator[re.Match[str]]:
    """Yield what a pattern that needs digits finds, and look only where there are some."""
    for zone in DIGITS_TOGETHER.finditer(line):
        yield from pattern.finditer(line, max(0, zone.start() - BEFORE), zone.end() + BEHIND)


def read(text: str) -> Text:
    plain = MARK.sub(lambda mark: BLANK * len(mark[0]), text.translate(PLAIN))
    capitals = sum(map(str.isupper, plain))
    letters = sum(map(str.isalpha, plain))
    return Text(plain, _lower(plain), is_shouted=capitals > max(SHOUTED * letters, 10))


def blanked(text: Text, pieces: list[tuple[int, int]]) -> Text:
    """Return the text with these pieces made unreadable."""
    if not pieces:
        return text
    return Text(_without(text.plain, pieces), _without(text.lower, pieces), text.is_shouted)


def _without(line: str, pieces: list[tuple[int, int]]) -> str:
    letters = list(line)
    for start, end in pieces:
        letters[start:end] = BLANK * (end - start)
    return "".join(letters)


def _lower(text: str) -> str:
    """Lower case of the same length: "İ" alone would become two characters."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
