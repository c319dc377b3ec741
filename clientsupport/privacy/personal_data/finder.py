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
from clientsupport.privacy.personal_data.reading import Text, blanked, read

Detector = Callable[[Text], Iterator[Finding]]
# The most certain kinds first: what one takes, the next does not see.
DETECTORS = (
    mails,
    numbers,
    birth_dates,
    addresses,
    postcodes,
    case_numbers,
    names,
    dates_behind_names,
)
ROUNDS = 4  # what stood between two findings may be one itself
# Those that may see more once their neighbours are gone: two numbers side by side, two names.
AGAIN = (numbers, names, dates_behind_names)


def find(text: str) -> list[Finding]:
    """Return what may be personal data, in the order of the text, nothing twice."""
    left, found = _once(read(text), DETECTORS)
    new = found
    for _round in range(ROUNDS):
        if not new:
            break
        left, new = _once(left, AGAIN)
        found = found + new
    return sorted(found, key=lambda finding: finding.start)


def blank(text: str, findings: Iterable[Finding]) -> str:
    """Return the text with each finding replaced by its kind: "[naam]"."""
    pieces, at = [], 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        pieces += [text[at : finding.start], f"[{finding.kind}]"]
        at = finding.end
    return "".join([*pieces, text[at:]])


def always_blanked(findings: Iterable[Finding]) -> list[Finding]:
    """Return what is never stored, whatever somebody decides: a BSN."""
    return [finding for finding in findings if finding.kind == Kind.BSN]


def _once(text: Text, detectors: Iterable[Detector]) -> tuple[Text, list[Finding]]:
    found: list[Finding] = []
    for detector in detectors:
        new = list(_apart(detector(text), len(text.plain)))
        text = blanked(text, [(finding.start, finding.end) for finding in new])
        found += new
    return text, found


def _apart(findings: Iterator[Finding], length: int) -> Iterator[Finding]:
    """Leave out what overlaps with an earlier finding of the same detector."""
    taken = bytearray(length)
    for finding in findings:
        if not any(taken[finding.start : finding.end]):
            taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
            yield finding
