"""An indication of how easily residents read our texts: `python -m tests.readability`.

The score is that of Flesch as Douma (1960) fitted it to Dutch: 206.84, less 77 for each syllable
per word, less 0.93 for each word per sentence. About 100 is very easy, below 30 is for lawyers. It
counts and does not understand: a low score asks somebody to look, a high one promises nothing,
least of all a level such as B1. Texts of a few words have no score: one long word would decide it.

A text is an outlier below `EASY` or with a sentence of more than `LONG` words; below `HARD`, or
beyond `ENDLESS`, it must be rewritten, and the command fails.
"""

import re
import statistics
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.resident_texts import resident_texts

FEWEST = 8  # words
EASY, HARD = 50, 20  # scores
LONG, ENDLESS = 18, 25  # words in one sentence

VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|ei|ij|au|ou|eu|[aeiouyáàäéèêëíïóöúü]", re.IGNORECASE
)
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
SENTENCE = re.compile(r"(?<=[.!?:;])[”’\"')]*\s+")
# What the portal is about: explained on its own page, and not to be said in another word.
OURS = re.compile(r"(?:cliënt)(?=ondersteun)", re.IGNORECASE)


@dataclass(frozen=True)
class Measured:
    """A text with its score, and the number of words of its longest sentence."""

    where: str
    text: str
    score: float
    longest: int

    def __str__(self) -> str:
        mark = "!" if self.is_too_hard else " "
        return f"{self.score:4.0f} {self.longest:3d} {mark} {self.where}: {self.text}"

    @property
    def is_outlier(self) -> bool:
        return self.score < EASY or self.longest > LONG

    @property
    def is_too_hard(self) -> bool:
        return self.score < HARD or self.longest > ENDLESS


def syllables(word: str) -> int:
    """Return the syllables of a Dutch word, by its vowels; one at least, as in "Wmo" and "112"."""
    return max(1, len(VOWELS.findall(word)))


def sentences(text: str) -> list[list[str]]:
    """Return the words of each sentence; a colon or a semicolon ends one, too."""
    found = (WORD.findall(part) for part in SENTENCE.split(OURS.sub("", text)))
    return [words for words in found if words]


def measured(where: str, text: str) -> Measured | None:
    """Return how a text reads; None when it is too short to say."""
    found = sentences(text)
    words = [word for sentence in found for word in sentence]
    if len(words) < FEWEST:
        return None
    per_word = sum(map(syllables, words)) / len(words)
    score = 206.84 - 77 * per_word - 0.93 * len(words) / len(found)
    return Measured(where, text, score, max(map(len, found)))


def measure(texts: Iterable[tuple[str, str]]) -> Iterator[Measured]:
    """Yield what can be measured, the hardest first."""
    found = (measured(where, text) for where, text in texts)
    yield from sorted((one for one in found if one), key=lambda one: one.score)


def report(texts: Iterable[tuple[str, str]]) -> tuple[str, bool]:
    """Return the outliers in lines, and whether none has to be rewritten."""
    found = list(measure(texts))
    outliers = [one for one in found if one.is_outlier]
    lines = [str(one) for one in outliers]
    middle = statistics.median(one.score for one in found)
    lines.append(f"{len(found)} texts, middle score {middle:.0f}, {len(outliers)} outliers")
    return "\n".join(lines), not any(one.is_too_hard for one in outliers)


def main() -> None:
    lines, is_fine = report(resident_texts())
    sys.stdout.write(f"{lines}\n")
    if not is_fine:
        sys.exit("Rewrite what is marked: too hard for who reads with difficulty.")


if __name__ == "__main__":
    import django

    django.setup()
    main()
