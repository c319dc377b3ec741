"""Scores the finder on sentences of which somebody wrote down what should be found. Pure."""

import csv
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from clientsupport.privacy.personal_data.kinds import Finding, Kind

COLUMNS = ["id", "text", "spans"]
ONLY_KINDS = ["text", "kinds"]


class Malformed(Exception):
    """A row that cannot be read; says which and why."""


@dataclass(frozen=True)
class Example:
    """A sentence with the pieces that should be found; none in a clean one."""

    id: str
    text: str
    spans: tuple[Finding, ...]
    kinds: tuple[Kind, ...] = ()  # of which nobody wrote down the words


@dataclass
class Score:
    spans: Counter[Kind] = field(default_factory=Counter)
    found: Counter[Kind] = field(default_factory=Counter)
    findings: Counter[Kind] = field(default_factory=Counter)
    right: Counter[Kind] = field(default_factory=Counter)
    clean: int = 0
    alarmed: list[tuple[Example, list[Finding]]] = field(default_factory=list)
    missed: list[tuple[Example, Finding]] = field(default_factory=list)
    texts: int = 0
    seconds: float = 0.0

    @property
    def milliseconds_per_text(self) -> float:
        return 1000 * self.seconds / self.texts if self.texts else 0.0


def read_examples(lines: Iterable[str]) -> Iterator[Example]:
    """Yield the rows of a CSV file `id,text,spans`; spans are `kind:exact words`, joined by `;`.

    Strangers write `text,kinds`: which kinds stand in a text, not where.
    """
    rows = csv.reader(lines, strict=True)
    try:
        header = [name.strip() for name in next(rows, [])]
        if header not in (COLUMNS, ONLY_KINDS):
            raise Malformed(f"the first line should be {','.join(COLUMNS)}")
        read = _example if header == COLUMNS else _with_kinds
        for row in rows:
            if row:
                yield read(row, rows.line_num)
    except csv.Error as error:
        raise Malformed(f"line {rows.line_num}: {error}") from error


def _example(row: list[str], line: int) -> Example:
    if len(row) != len(COLUMNS):
        raise Malformed(f"line {line}: {len(row)} columns instead of {len(COLUMNS)}")
    name, text, spans = row
    try:
        pieces = tuple(_span(text, piece) for piece in spans.split(";") if piece.strip())
    except Malformed as error:
        raise Malformed(f"line {line} ({name}): {error}") from error
    return Example(name, text, pieces)


def _with_kinds(row: list[str], line: int) -> Example:
    if len(row) != len(ONLY_KINDS):
        raise Malformed(f"line {line}: {len(row)} columns instead of {len(ONLY_KINDS)}")
    text, kinds = row
    names = [kind.strip() for kind in kinds.split(";") if kind.strip()]
    if unknown := set(names) - set(Kind):
        raise Malformed(f"line {line}: {', '.join(sorted(unknown))}")
    return Example(str(line), text, (), tuple(map(Kind, names)))


def _span(text: str, piece: str) -> Finding:
    kind, colon, words = piece.strip().partition(":")
    if not colon or kind.strip() not in list(Kind):
        raise Malformed(f"“{piece}” does not start with one of {', '.join(Kind)} and a colon")
    start = text.find(words.strip())
    if start < 0 or not words.strip():
        raise Malformed(f"“{words}” does not stand in the text")
    return Finding(Kind(kind.strip()), start, start + len(words.strip()))


def score(examples: Iterable[Example], find: Callable[[str], list[Finding]]) -> Score:
    total = Score()
    for example in examples:
        start = time.perf_counter()
        findings = find(example.text)
        total.seconds += time.perf_counter() - start
        _add(total, example, findings)
    return total


def _add(total: Score, example: Example, findings: list[Finding]) -> None:
    total.texts += 1
    for span in example.spans:
        total.spans[span.kind] += 1
        if _is_covered(example.text, span, findings):
            total.found[span.kind] += 1
        else:
            total.missed.append((example, span))
    for kind in example.kinds:
        total.spans[kind] += 1
        if any(finding.kind == kind for finding in findings):
            total.found[kind] += 1
        else:
            total.missed.append((example, Finding(kind, 0, len(example.text))))
    for finding in findings:
        total.findings[finding.kind] += 1
        is_right = any(_overlap(finding, span) for span in example.spans)
        total.right[finding.kind] += is_right or finding.kind in example.kinds
    if not example.spans and not example.kinds:
        total.clean += 1
        if findings:
            total.alarmed.append((example, findings))


def _is_covered(text: str, span: Finding, findings: list[Finding]) -> bool:
    """Whether no letter or digit of the span stays when all findings are blanked."""
    left = set(range(span.start, span.end))
    for finding in findings:
        left -= set(range(finding.start, finding.end))
    return not any(text[at].isalnum() for at in left)


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end
