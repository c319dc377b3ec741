"""From bytes to letters, however a spreadsheet program saved them. Pure.

UTF-8 and UTF-16 say of themselves what they are, or are wrong. "ANSI", "MS-DOS" and "Macintosh" say
nothing: each byte is a letter in all three. One of them is taken only when the words that it makes
are words, and the other two make other words that are none. Else nobody knows, and we ask.
"""

import codecs
import re
import unicodedata

from clientsupport.documents.rows import NotATable, Refusal

MARKS = {  # at the beginning of a file
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
WITHOUT_MARK = {1: "utf-16-le", 0: "utf-16-be"}  # by the place of the empty half of most letters
WINDOWS, DOS, MAC = "cp1252", "cp850", "mac_roman"
OF_ONE_BYTE = (WINDOWS, DOS, MAC)
FROM_THE_PRESS = "‘’“”„–—…•€·°²³½¼«»©®™§´× \xa0\xad"
WITHIN_A_WORD = {WINDOWS: "’·\xad´", DOS: "·", MAC: "’·"}
ACCENTS = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸßŒŠŽ")
WORD = re.compile(r"[^\W\d_]+")


def decoded(data: bytes) -> str:
    """Return the text of a file; raises NotATable when its letters cannot be known."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    if b"\0" in data:
        return _decoded(data, _without_mark(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_one_byte(data)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise NotATable(Refusal.ENCODING) from None
    if "\0" in text:
        raise NotATable(Refusal.ENCODING)
    return text


def _without_mark(data: bytes) -> str:
    """Return which half of the letters is empty; raises NotATable when neither is, or both are."""
    empty = {half for half in WITHOUT_MARK if data[half::2].count(0) * 2 > len(data[half::2])}
    if len(empty) != 1:
        raise NotATable(Refusal.ENCODING)
    return WITHOUT_MARK[empty.pop()]


def _of_one_byte(data: bytes) -> str:
    likely = {
        text
        for encoding in OF_ONE_BYTE
        if (text := _read_as(data, encoding)) and _is_written(text, WITHIN_A_WORD[encoding])
    }
    if len(likely) != 1:
        raise NotATable(Refusal.ENCODING)
    return likely.pop()


def _read_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_written(text: str, within: str) -> bool:
    """Say whether people write so: accents in words of one case, and signs of the press."""
    return _has_sound_signs(text, within) and all(
        word.isascii() or _is_word(word) for word in set(WORD.findall(text))
    )


def _is_word(word: str) -> bool:
    if not all(letter.isascii() or letter.upper() in ACCENTS or letter == "ß" for letter in word):
        return False
    first, rest = word[0], word[1:]
    if not rest:
        return first.islower()  # "à"; a capital alone is what is left of a sign
    return rest.islower() or (first.isupper() and rest.isupper())


def _has_sound_signs(text: str, within: str) -> bool:
    for found in re.finditer(r"[^\x00-\x7f]", text):
        sign = found[0]
        if unicodedata.category(sign).startswith("L") and sign not in "ªº":
            continue
        around = text[max(found.start() - 1, 0) : found.end() + 1]
        is_within = len(around) == 3 and around[0].isalpha() and around[2].isalpha()
        if sign not in FROM_THE_PRESS or (is_within and sign not in within):
            return False
    return True
