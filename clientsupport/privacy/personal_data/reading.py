"""A text as the detectors read it: as long as the original, so that places stay the same. Pure."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clientsupport.privacy.personal_data.kinds import Kind

# U+FFFC stands where something was blanked; no cue reaches over it.
BLANK = "\N{OBJECT REPLACEMENT CHARACTER}"
MARK = re.compile(r"\[(?:" + "|".join(Kind) + r")\]")
SPACES = (0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
UNSEEN = (
    *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0xFFFC),
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10),
)  # fmt: skip
ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xFF10)  # Arabic, Persian, Hindi, Bengali, full width
# Dashes and quotes of phones and word processors, and characters that cannot be seen.
PLAIN = str.maketrans(
    dict.fromkeys("‐‑‒–—―−⁃﹘﹣－֊", "-")
    | dict.fromkeys("’‘`´ʼ", "'")
    | {chr(sign): " " for sign in (*SPACES, *UNSEEN)}
    | {chr(zero + n): str(n) for zero in ZEROS for n in range(10)}
)
DIGIT = re.compile(r"\d")
BEFORE, BEHIND = 80, 50  # characters: as far as a cue before, or a unit behind, may stand
DIGITS_TOGETHER = re.compile(r"\d(?:\D{0,130}\d)*")
SHOUTED, FEW = 0.7, 10  # share of capitals from which they say nothing, and how many at least


@dataclass(frozen=True)
class Text:
    """`plain` has simple digits, dashes and quotes; `lower` the same without capitals."""

    plain: str
    lower: str
    is_shouted: bool

    @functools.cached_property
    def digits(self) -> int:
        """How many there are; most texts have few, and then most detectors have nothing to do."""
        return len(DIGIT.findall(self.plain))

    @functools.cached_property
    def _near_digits(self) -> list[tuple[int, int]]:
        zones = DIGITS_TOGETHER.finditer(self.plain)
        return [(max(0, zone.start() - BEFORE), zone.end() + BEHIND) for zone in zones]

    def near_digits(
        self, pattern: re.Pattern[str], line: str = "", *, needs: tuple[str, ...] = ()
    ) -> Iterator[re.Match[str]]:
        """Yield what a pattern that needs digits finds, and look only where there are some.

        `needs`: without one of these it finds nothing, so that most texts need no look.
        """
        line = line or self.lower
        if needs and not any(piece in line for piece in needs):
            return
        for start, end in self._near_digits:
            yield from pattern.finditer(line, start, end)


def read(text: str) -> Text:
    plain = MARK.sub(lambda mark: BLANK * len(mark[0]), text.translate(PLAIN))
    return Text(plain, _lower(plain), is_shouted=_is_shouted(plain))


def _is_shouted(plain: str) -> bool:
    capitals = sum(map(str.isupper, plain))
    return capitals > FEW and capitals > SHOUTED * sum(map(str.isalpha, plain))


def blanked(text: Text, pieces: list[tuple[int, int]]) -> Text:
    """Return the text with these pieces made unreadable."""
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
