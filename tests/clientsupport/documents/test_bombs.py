"""Files of those who mean harm: refused with a reason, in little time and memory."""

import io
import sys
import zipfile
from pathlib import Path
from threading import BoundedSemaphore

import pytest
from django.utils.translation import override

from clientsupport.documents import careful_reading
from clientsupport.documents.careful_reading import read_carefully
from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.refusals import WORDS, sentence
from clientsupport.documents.rows import MOST_COLUMNS, MOST_ROWS, NotATable, Refusal, Row
from tests.helpers.bombs import (
    BOMBS,
    CELL,
    ODD,
    REPEATED,
    ROW,
    TWICE,
    Scales,
    cell,
    document,
    packed,
)

LITTLE = 100  # MB that a reader takes, whatever it reads; Python alone is twelve
SOON = 6  # seconds of the processor: one more than it gets, to be stopped


@pytest.fixture
def scales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scales:
    return Scales(tmp_path / "took.json", monkeypatch)


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_refused_in_little_memory(scales: Scales, name: str) -> None:
    data, why = BOMBS[name]

    read = scales.read(data)

    assert read.found == why
    assert read.megabytes < LITTLE
    assert read.seconds < SOON


def test_file_that_is_too_large_starts_no_reader(scales: Scales) -> None:
    data, why = BOMBS["bytes"]

    read = scales.read(data)

    assert read.found == why
    assert (read.megabytes, read.seconds) == (0, 0)


@pytest.mark.parametrize("name", ODD)
def test_odd_file_is_refused_with_its_own_reason(name: str) -> None:
    data, why = ODD[name]

    with pytest.raises(NotATable) as refused:
        read_carefully(data)

    assert refused.value.why == why


HUNGRY = (
    "import os, sys, time; from clientsupport.documents import reader; reader.SECONDS = 1; "
    "reader.read_table = lambda data: {}; reader.main()"
)


def reading_as(patch: pytest.MonkeyPatch, what: str) -> None:
    """Let a reader do something else than reading, as if a file could make it."""
    patch.setattr(careful_reading, "COMMAND", (sys.executable, "-c", HUNGRY.format(what)))


@pytest.mark.parametrize(
    "what",
    [
        "[[str(len(b'x' * 300_000_000))]]",
        "[0 for _ in iter(int, 1)]",
        "os.write(os.open('written', os.O_CREAT | os.O_WRONLY), b'x')",
        "os.kill(os.getpid(), 11)",
        "1 / 0",
    ],
)
def test_reader_can_hurt_nothing_but_itself(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    reading_as(monkeypatch, what)

    with pytest.raises(NotATable) as refused:
        read_carefully(b"a;b")

    written = careful_reading.ROOT / "written"
    held = written.read_bytes() if written.exists() else b""
    written.unlink(missing_ok=True)
    assert held == b""
    assert refused.value.why == Refusal.TOO_HEAVY


def test_reader_that_sleeps_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    reading_as(monkeypatch, "time.sleep(60)")
    monkeypatch.setattr(careful_reading, "PATIENCE", 0.1)

    with pytest.raises(NotATable) as refused:
        read_carefully(b"a;b")

    assert refused.value.why == Refusal.TOO_HEAVY


def test_reader_that_reckons_on_is_ended_before_anybody_waits_long(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reading_as(monkeypatch, "any(iter(int, 1))")

    with pytest.raises(NotATable) as refused:
        read_carefully(b"a;b")

    assert refused.value.why == Refusal.TOO_HEAVY
    assert "ended with -" in caplog.text  # by a signal of the kernel, not by our clock


def test_reader_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_SECRET_KEY", "geheim")
    reading_as(monkeypatch, "[[name] for name in os.environ]")

    assert not [name for (name,) in read_carefully(b"a;b") if name.startswith(("NAASTU", "DATA"))]


def test_somebody_who_comes_while_others_are_read_is_asked_to_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(careful_reading, "readers", BoundedSemaphore(1))
    monkeypatch.setattr(careful_reading, "WAIT", 0)
    with careful_reading.readers, pytest.raises(NotATable) as refused:
        read_carefully(b"a;b")

    assert refused.value.why == Refusal.BUSY
    assert read_carefully(b"a;b") == [["a", "b"]]


def test_the_largest_file_that_may_be_is_read(scales: Scales) -> None:
    row = ["x" * 8] * MOST_COLUMNS

    for data in (csv_file([row] * MOST_ROWS), document(columns_of("x" * 8) * MOST_ROWS)):
        read = scales.read(data)
        assert read.found == [row] * MOST_ROWS
        assert read.megabytes < LITTLE


def columns_of(text: str) -> str:
    cells = f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" * MOST_COLUMNS
    return f"<table:table-row>{cells}</table:table-row>"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (f'{ROW}<table:table-row {REPEATED}="1048575"/>', [["x"]]),
        (f'<table:table-row {REPEATED}="2"/>{ROW}', [[], [], ["x"]]),
        (f'<table:table-row {REPEATED}="2">{CELL}</table:table-row>', [["x"], ["x"]]),
        (
            f'<table:table-row><table:table-cell {TWICE}="2"/><table:covered-table-cell/>{CELL}'
            f'<table:table-cell {TWICE}="16380"/></table:table-row>',
            [["", "", "", "x"]],
        ),
        (cell('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), [["a   b\tc\nd"]]),
        (cell("a</text:p><text:p><text:span>b</text:span>"), [["a\nb"]]),
        (cell("</text:p><office:annotation><text:p>n</text:p></office:annotation><text:p>b"), "b"),
        (cell("2,0", 'office:value-type="float" office:value="2.0"'), [["2"]]),
        (
            "<table:table-header-rows>" + ROW + "</table:table-header-rows>"
            "<table:table-row><table:table-cell><table:table>" + ROW + "</table:table>"
            "<text:p>y</text:p></table:table-cell></table:table-row>",
            [["x"], ["y"]],
        ),
    ],
)
def test_tables_as_spreadsheet_programs_write_them(rows: str, found: list[Row] | str) -> None:
    assert read_carefully(document(rows)) == ([[found]] if isinstance(found, str) else found)


def test_a_file_without_its_kind_is_read_all_the_same() -> None:
    inside = zipfile.ZipFile(io.BytesIO(document(ROW))).read("content.xml")

    assert read_carefully(packed(inside, mimetype="")) == [["x"]]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_is_a_sentence(language: str) -> None:
    with override(language):
        said = {sentence(NotATable(why)) for why in Refusal}

    assert len(said) == len(WORDS) == len(Refusal)
    assert all(words.endswith(".") and "%" not in words for words in said)
    assert any("5.000" in words or "5,000" in words for words in said)
