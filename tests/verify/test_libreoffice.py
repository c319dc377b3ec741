"""Our files opened and saved again by LibreOffice: numbers and texts stay as they were."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from clientsupport.documents.careful_reading import read_carefully
from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ods_file
from clientsupport.documents.rows import Row
from clientsupport.documents.xlsx_tables import xlsx_file

SEMICOLONS = "--infilter=CSV:59,34,76,1"  # of what somebody chooses when it is opened
PATIENCE = 180  # seconds until LibreOffice has started and saved
ROWS = [
    ["kenmerk", "telefoon", "in één zin (Nederlands)", "titel (العربية)"],
    ["een", "0301234567", "twee\nregels; 'en' \"meer\"", "مساعدة"],
    ["twee", "+31301234567", "=1+1", "3511 AB"],
    ["drie", "0800 1234", "1-2", "24/7"],
]
Write = Callable[[list[Row]], bytes]


def saved_again(folder: Path, name: str, data: bytes, kind: str, *more: str) -> bytes:
    (folder / name).write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", kind]
    out = folder / "out"
    subprocess.run(
        [*command, *more, "--outdir", str(out), name], cwd=folder, check=True, timeout=PATIENCE
    )
    (file,) = out.iterdir()
    return file.read_bytes()


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize(("write", "name"), [(xlsx_file, "aanbod.xlsx"), (ods_file, "aanbod.ods")])
def test_our_file_survives_being_saved(tmp_path: Path, write: Write, name: str, kind: str) -> None:
    assert read_carefully(saved_again(tmp_path, name, write(ROWS), kind)) == ROWS


@pytest.mark.parametrize("alphabet", ["76", "1", "2", "4"])  # UTF-8, ANSI, Mac, MS-DOS
def test_our_file_survives_as_csv(tmp_path: Path, alphabet: str) -> None:
    rows = [row[:3] for row in ROWS]
    kind = f"csv:Text - txt - csv (StarCalc):59,34,{alphabet},1"

    assert read_carefully(saved_again(tmp_path, "aanbod.xlsx", xlsx_file(rows), kind)) == rows


def test_a_csv_file_that_nobody_marked_as_text_loses_a_zero_and_no_more(tmp_path: Path) -> None:
    data = csv_file([["kenmerk", "telefoon"], ["een", "0301234567"]])

    (_headings, row) = read_carefully(saved_again(tmp_path, "aanbod.csv", data, "ods", SEMICOLONS))

    assert row == ["een", "301234567"]  # which the plan asks about
