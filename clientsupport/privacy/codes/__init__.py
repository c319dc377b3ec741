"""The code with which somebody without a name comes back to what they sent.

Twenty characters, `7KQ2M-…`: four by which the row is found, fifteen that are secret, one against
typing errors. It is shown once and stored nowhere (docs/decisions/0005).
"""

from clientsupport.privacy.codes.making import make
from clientsupport.privacy.codes.proof import CodeFields, is_outdated, matches, seal, turn
from clientsupport.privacy.codes.writing import Code, CodeTypo, Typo, parse
from clientsupport.slow_hashes import Busy

__all__ = [
    "Busy",
    "Code",
    "CodeFields",
    "CodeTypo",
    "Typo",
    "is_outdated",
    "make",
    "matches",
    "parse",
    "seal",
    "turn",
]
