"""Seeing a code in what somebody writes, so that it does not end up in a message. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.codes.writing import LENGTH, Code, CodeTypo, parse

BETWEEN = re.compile(r"[\s\-\u2010-\u2014\u2212.,:;/_*|]+")  # what people put between the groups


def codes_in(text: str) -> Iterator[Code]:
    """Yield whatever could be a code, however it is split; by chance one in 32 of such rows is."""
    letters = BETWEEN.sub("", text)
    for start in range(len(letters) - LENGTH + 1):
        try:
            yield parse(letters[start : start + LENGTH])
        except CodeTypo:
            continue
