"""What to do with personal data in a text: the person decides, except for a BSN. Pure.

The decision holds for exactly the text that it was made about: `mark` tells whether it still is.
"""

import hashlib
from dataclasses import dataclass

from clientsupport.privacy.personal_data import LABELS, Finding, always_blanked, blank, find

TAKE, LEAVE = "weg", "laat"  # the two buttons


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


def mark(text: str) -> str:
    """Return what stands beside a text in a form, to know whether it is still the same one."""
    return hashlib.sha256(text.encode()).hexdigest()
