"""Finds personal data in what somebody wrote, and blanks it. Pure: no database, no request.

What it finds and what it misses: docs/personal_data.md.
"""

from collections.abc import Callable, Iterable, Iterator

from clientsupport.privacy.personal_data.addresses import addresses, postcodes
from clientsupport.privacy.personal_data.cases import case_numbers
from clientsupport.privacy.personal_data.dates import birth_dates, dates_behind_names
from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.mails import mails
from clientsupport.privacy.personal_data.names import names
from clientsupport.privacy.personal_data.numbers import numbers
from clientsupport.privacy.personal_data.reading import BLANK, Text, blanked, read
from clientsupport.privacy.personal_data.spoken import spoken

Detector = Callable[[Text], Iterator[Finding]]
# The most certain kinds first: what one takes, the next does not see.
DETECTORS = (
    mails,
    numbers,
    spoken,
    birth_dates,
    addresses,
    postcodes,
    case_numbers,
    names,
    dates_behind_names,
)
ROUNDS = 10  # what stood between two findings may be one itself


def find(text: str) -> list[Finding]:
    """Return what may be personal data, in the order of the text, nothing twice.

    It looks again at what it leaves until nothing is found: then a second look at the blanked
    text, by anybody, finds nothing either.
    """
    found: list[Finding] = []
    for _round in range(ROUNDS):
        new = _once(read(blank(text, found)))
        if not new:
            break
        found = _together(found, new)
    return found


def blank(text: str, findings: Iterable[Finding]) -> str:
    """Return the text with each finding replaced by its kind: "[naam]"."""
    pieces, at = [], 0
    for finding in sorted(findings, key=_start):
        pieces += [text[at : finding.start], f"[{finding.kind}]"]
        at = finding.end
    return "".join([*pieces, text[at:]])


def always_blanked(findings: Iterable[Finding]) -> list[Finding]:
    """Return what is never stored, whatever somebody decides: a BSN."""
    return [finding for finding in findings if finding.kind == Kind.BSN]


def without_bsn(text: str) -> str:
    """Return the text as it may be stored: a BSN is blanked, whatever else it says."""
    return blank(text, always_blanked(find(text)))


def _once(text: Text) -> list[Finding]:
    found: list[Finding] = []
    for detector in DETECTORS:
        if new := list(detector(text)):
            new = list(_apart(new, text.plain))
            text = blanked(text, [(finding.start, finding.end) for finding in new])
            found += new
    return sorted(found, key=_start)


def _apart(findings: Iterable[Finding], plain: str) -> Iterator[Finding]:
    """Leave out what overlaps with an earlier finding, or with what was blanked before."""
    taken = bytearray(len(plain))
    for finding in findings:
        is_free = BLANK not in plain[finding.start : finding.end]
        if is_free and not any(taken[finding.start : finding.end]):
            taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
            yield finding


def _together(found: list[Finding], new: list[Finding]) -> list[Finding]:
    """Return both, the new ones moved from the blanked text to where they stand in the original."""
    moved, ahead, marks = [], list(reversed(found)), 0
    for finding in new:
        while ahead and ahead[-1].start - marks <= finding.start:
            mark = ahead.pop()
            marks += mark.end - mark.start - len(f"[{mark.kind}]")
        moved.append(Finding(finding.kind, finding.start + marks, finding.end + marks))
    return sorted(found + moved, key=_start)


def _start(finding: Finding) -> int:
    return finding.start
