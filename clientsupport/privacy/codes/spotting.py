"""Seeing a code in what somebody writes, so that it does not end up in a message. Pure."""

from collections.abc import Iterator

from clientsupport.privacy.codes.writing import ALPHABET, LENGTH, Code, as_written, code_of


def codes_in(text: str) -> Iterator[Code]:
    """Yield whatever could be a code, however it is split; by chance one in 32 of such rows is."""
    letters = "".join(as_written(text))
    for start in range(len(letters) - LENGTH + 1):
        row = letters[start : start + LENGTH]
        if set(row) <= set(ALPHABET) and (code := code_of(row)):
            yield code
