"""Reading a code of the second step, whatever came along when it was pasted. Pure."""

import re
from itertools import groupby

from clientsupport.wording.signs import words_in

OF_THE_APP, TO_RECOVER = 6, 8  # digits
LENGTHS = {OF_THE_APP, TO_RECOVER}
PIECE = re.compile(r"\d+|\D+")


def read(typed: str) -> str:
    """Return the digits that somebody means: "Uw code: ١٢٣ ٤٥٦" is 123456.

    What holds no code, or could hold several, comes back as it is, and is no code to anybody.
    """
    words = [piece for word in words_in(typed) for piece in PIECE.findall(word)]
    together = ["".join(row) for is_number, row in groupby(words, str.isdigit) if is_number]
    for rows in (words, together):
        found = {row for row in rows if row.isdigit() and len(row) in LENGTHS}
        if found:
            return found.pop() if len(found) == 1 else typed
    return typed
