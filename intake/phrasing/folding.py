"""Making words comparable however they are spelt: case, accents, sounds, chat. Pure.

"Zelfmoord", "zelvmoort" and "Z E L F M O O R D" come out alike. What a word list says goes through
the same mill, so it does not matter that the outcome is no language.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 6_000  # characters read of a text; forms refuse what is longer than 4,000
FAR = 50  # places between two sentences: more than any phrase may leap
PAIR = 7  # letters that two words read as one must have
END = "$"  # stands at the end of each sentence

SENTENCE_END = re.compile(r"(?:[.!?…؟۔]+(?=\s|$)|;|\n\s*\n)")
WORD = re.compile(r"[^\W_]+")
SPELT_OUT = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .*·-]){4,}[^\W\d_](?![^\W_])")
UNHEARD = str.maketrans("", "", "'’‘`´ʼ′ـ\u200b\u200c\u200d\u00ad")
DIGITS = str.maketrans("01345", "oieas")
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ى": "ي", "ة": "ه"})
SHORT = {  # how people write in a hurry, without apostrophes → the word they mean
    **dict.fromkeys(("mn", "mijne"), "mijn"),
    **dict.fromkeys(("mezelf", "mijnzelf", "mezelluf", "mezelve"), "mijzelf"),
    **dict.fromkeys(("nie", "ni", "nt", "nit"), "niet"),
    **dict.fromkeys(("mer", "mr"), "meer"),
    **dict.fromkeys(("zn", "zun"), "zijn"),
    **dict.fromkeys(("dr", "der"), "haar"),
    **dict.fromkeys(("ie", "hie"), "hij"),
    **dict.fromkeys(("m", "um"), "hem"),
    **dict.fromkeys(("t", "ut"), "het"),
    **dict.fromkeys(("k", "ikke"), "ik"),
}
SOUNDS = [  # in this order; Dutch ears, harmless to other languages as both sides pass through
    (re.compile(r"(.)\1{2,}"), r"\1\1"),
    (re.compile(r"ij|ei|ey"), "y"),
    (re.compile(r"ck|q(?!u)"), "k"),
    (re.compile(r"qu"), "kw"),
    (re.compile(r"ph|v"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ch"), "g"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"c"), "k"),
    (re.compile(r"au"), "ou"),
    (re.compile(r"([b-df-hj-np-tv-z])\1"), r"\1"),
]


@dataclass(frozen=True)
class Token:
    """A word of a text: where it stands, how it sounds, and how it sounds when it ends there."""

    first: int
    last: int  # the same place, unless two words were read as one
    body: str
    whole: str


def read(text: str) -> Iterator[Token]:
    """Yield the words of a text in their order, with an END after each sentence.

    Two words that stand side by side are read as one, too: "zelf moord".
    """
    at = 0
    for sentence in SENTENCE_END.split(plain(text[:LONGEST])):
        before = ""
        for word in WORD.findall(SPELT_OUT.sub(_joined, sentence)):
            body = heard(word)
            if before and len(before + body) >= PAIR:
                yield Token(at - 1, at, before + body, ended(before + body))
            yield Token(at, at, body, ended(body))
            before = body
            at += 1
        yield Token(at, at, END, END)
        at += FAR


def heard(word: str) -> str:
    """Return how a word begins and goes on, for one in plain small letters."""
    if not word.isdigit() and not word.isalpha():
        word = word.translate(DIGITS)
    word = SHORT.get(word, word)
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word


def ended(body: str) -> str:
    """Return how a word sounds with its end: "wordt", "word" and "wort" are one."""
    if len(body) > 3 and body.endswith("en"):
        body = body[:-1]
    return re.sub(r"d?t$|d$", "t", body)


def folded(word: str) -> str:
    """Return one word in plain small letters."""
    return plain(word).strip()


def plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(UNHEARD))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(LETTERS)


def _joined(found: re.Match[str]) -> str:
    return re.sub(r"[\W_]", "", found[0])
