"""What to do with personal data in a text: the person decides, except for a BSN. Pure.

What a resident decides holds for exactly the text that it was made about: `mark` tells whether it
still is. Who writes as their work is asked once about each word, and then not held up any more.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from clientsupport.privacy.personal_data import (
    LABELS,
    Finding,
    Kind,
    always_blanked,
    blank,
    find,
)

TAKE, LEAVE = "weg", "laat"  # the two buttons
SHORT = 16  # characters of the mark of a word

Spares = Callable[[Kind, str], bool]  # whether these words may stand there without a question


@dataclass(frozen=True, repr=False)
class Weighed:
    """A text, and what is still open about it. `was_blanked`: it is not as it was sent.

    As long as something is open, nothing but a BSN was blanked.
    """

    text: str
    findings: list[Finding]
    was_blanked: bool

    @property
    def is_settled(self) -> bool:
        """Whether it can go on: nothing is open, and the person saw it as it is."""
        return not self.findings and not self.was_blanked

    @property
    def mark(self) -> str:
        return mark(self.text)

    @property
    def pointed(self) -> str:
        """The marks of the words that are asked about, beside a text of staff."""
        return " ".join(_word_mark(self.text, finding) for finding in self.findings)

    @property
    def named(self) -> list[tuple[str, str]]:
        """What was found, as people say it, beside the words themselves."""
        return [(str(LABELS[f.kind]), self.text[f.start : f.end]) for f in self.findings]


def weigh(text: str, *, choice: str = "", marked: str = "") -> Weighed:
    """Look at a text as it came in, with the button that was pressed and the mark beside it."""
    text = text.replace("\r\n", "\n")
    open_ = blank(text, always_blanked(find(text)))
    was_blanked, findings = open_ != text, find(open_)
    if marked == mark(open_) and choice == LEAVE:
        findings = []
    if choice == TAKE and findings:
        open_, findings, was_blanked = blank(open_, findings), [], True
    return Weighed(open_, findings, was_blanked)


def point_out(text: str, *, choice: str = "", pointed: str = "", spares: Spares) -> Weighed:
    """Look at a text of staff: ask about the words that were not `pointed` out before.

    A second press goes on whatever is in it, the BSN excepted, which is blanked and shown.
    """
    weighed, before = weigh(text), pointed.split()
    found = [f for f in weighed.findings if not spares(f.kind, weighed.text[f.start : f.end])]
    if choice == TAKE and found:
        return Weighed(blank(weighed.text, found), [], was_blanked=True)
    new = [finding for finding in found if _word_mark(weighed.text, finding) not in before]
    return Weighed(weighed.text, new, weighed.was_blanked)


def _word_mark(text: str, finding: Finding) -> str:
    words = re.sub(r"\s+", " ", text[finding.start : finding.end]).casefold()
    return mark(f"{finding.kind} {words}")[:SHORT]


def mark(text: str) -> str:
    """Return what stands beside a text in a form, to know whether it is still the same one."""
    return hashlib.sha256(text.encode()).hexdigest()
