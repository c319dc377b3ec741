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
        found.append(_token(match, text.plain[end : match.start()], text.is_shouted))
        end = match.end()
    return found


def _token(match: re.Match[str], gap: str, text_is_shouted: bool) -> Token:
    word = match[0]
    start, end = match.span()
    is_upper = len(word) > 1 and word.isupper()
    return Token(
        start,
        end,
        fold(word),
        gap,
        word[0].isupper() and not is_upper and not text_is_shouted,
        is_upper and not text_is_shouted,
        start == len(gap) or (gap != " " and not ENDS_SENTENCE.isdisjoint(gap)),
    )
