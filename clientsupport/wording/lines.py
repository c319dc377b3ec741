"""What is one line stays one: names and titles stand in mails, pages, files and the log.

A line break in one would begin a line of somebody else's making, and a mark of direction would turn
around what stands beside it. Pure.
"""

import re

BREAKS = re.compile(
    r"[\x01-\x1f\x7f-\x9f\u2028\u2029]+"
)  # Django itself refuses the null character
# Marks of direction, and what has no width; joiners stay, as some scripts are written with them.
MARKS = re.compile(r"[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")

ENDS = re.compile(r"\r\n?")
LAST_OF_ONE = "\uffff"  # signs behind it are two units of UTF-16


def one_line(text: str) -> str:
    """Return the text with a space for every line break, and without marks of direction."""
    return MARKS.sub("", BREAKS.sub(" ", text))


def plain_ends(text: str) -> str:
    """Return a text with the ends of lines as we store and count them: one character each."""
    return ENDS.sub("\n", text)


def length(text: str) -> int:
    """Return how long a text is for a browser, which counts in UTF-16: an emoji is two or more."""
    return len(text) + sum(sign > LAST_OF_ONE for sign in text)
