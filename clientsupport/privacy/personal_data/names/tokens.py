"""The words of a text, with what their looks say about being a name. Pure."""

import re
from dataclasses import dataclass

from clientsupport.privacy.personal_data.names.lists import fold
from clientsupport.privacy.personal_data.reading import Text

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
ENDS_SENTENCE = frozenset(".!?\n:•*")


@dataclass(slots=True)
class Token:
    """`key` is how the word stands in the lists; `gap` what stands before it."""

    start: int
    end: int
    key: str
    gap: str
    has_capital: bool
    is_shouted: bool  # an abbreviation, most of the time
    is_first: bool  # of a sentence: then a capital says nothing

    @property
    def is_initial(self) -> bool:
        return self.has_capital and len(self.key) == 1


def tokens(text: Text) -> list[Token]:
    found: list[Token] = []
    end = 0
    for match in WORD.finditer(text.plain):
        found.append(_token(text, match, end))
        end = match.end()
    return found


def _token(text: Text, match: re.Match[str], previous_end: int) -> Token:
    word, gap = match[0], text.plain[previous_end : match.start()]
    is_upper = len(word) > 1 and word.isupper()
    return Token(
        start=match.start(),
        end=match.end(),
        key=fold(word),
        gap=gap,
        has_capital=not text.is_shouted and word[0].isupper() and not is_upper,
        is_shouted=is_upper and not text.is_shouted,
        is_first=previous_end == 0 or (gap != " " and not ENDS_SENTENCE.isdisjoint(gap)),
    )
