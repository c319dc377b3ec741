"""The command that scores the finder of personal data on a file of sentences."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ROWS = """id,text,spans
1,ik heet Fatima,naam:Fatima
2,"bel 06-12345678, vraag naar Fatima",telefoon:06-12345678;naam:Fatima
3,mijn lievelingsdier heet iets,naam:lievelingsdier
4,hulp bij de gemeente,
5,groetjes van Fatima,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sentences.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_numbers(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_personal_data", file)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]

    assert ["naam", "3", "66.7%", "3", "66.7%"] in lines
    assert ["telefoon", "1", "100.0%", "1", "100.0%"] in lines
    assert ["bsn", "0", "-", "0", "-"] in lines
    assert ["all", "4", "75.0%", "4", "75.0%"] in lines
    assert [
        "5",
        "texts,",
        "2",
        "clean",
        "ones,",
        "1",
        "of",
        "them",
        "with",
        "a",
        "false",
        "alarm:",
        "50.0%",
    ] in lines
    assert lines[-1][1:] == ["ms", "per", "text"]


def test_file_that_says_only_which_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kinds.csv"
    rows = [
        "ik heet Fatima,naam",
        "bel Fatima,naam;telefoon",
        "hulp bij de gemeente,",
        "groetjes van Fatima,",
    ]
    file.write_text("\n".join(["text,kinds", *rows]), encoding="utf-8")

    call_command("score_personal_data", file)
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]

    assert ["naam", "2", "100.0%", "3", "66.7%"] in lines
    assert ["telefoon", "1", "0.0%", "0", "-"] in lines
    assert ["4", "texts,", "2", "clean", "ones,", "1"] in [line[:6] for line in lines]


def test_mistakes_are_shown_when_asked(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_personal_data", file, "--mistakes")
    shown = capsys.readouterr().out

    assert "missed 3: naam “lievelingsdier”" in shown
    assert "false alarm 5: naam “Fatima”" in shown


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("text,spans\na,b\n", "first line"),
        ("text,kinds\nik heet Fatima\n", "line 2: 1 columns"),
        ("text,kinds\nik heet Fatima,kleur\n", "line 2: kleur"),
        ("id,text,spans\n1,ik heet Fatima\n", "line 2: 2 columns"),
        ("id,text,spans\n1,ik heet Fatima,Fatima\n", "line 2 (1): “Fatima” does not start with"),
        ("id,text,spans\n1,ik heet Fatima,kleur:Fatima\n", "line 2 (1): “kleur:Fatima”"),
        ("id,text,spans\n1,ik heet Fatima,naam:Fatma\n", "line 2 (1): “Fatma” does not stand"),
        ('id,text,spans\n1,"ik heet,naam:Fatma\n', "line"),
    ],
)
def test_a_malformed_row_is_named(tmp_path: Path, rows: str, says: str) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text(rows, encoding="utf-8")

    with pytest.raises(CommandError) as error:
        call_command("score_personal_data", path)
    assert says in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"nowhere\.csv"):
        call_command("score_personal_data", tmp_path / "nowhere.csv")
