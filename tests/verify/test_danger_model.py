"""The model in the tree is what its command makes; tried on writers that it never saw."""

import io

from django.core.management import call_command

from intake.danger.lessons import make
from intake.danger.weighing import read


def test_the_file_is_what_the_command_makes() -> None:
    kept, made = read(), make()

    assert made.made_from == kept.made_from
    for here, there in zip(made.rows, kept.rows, strict=True):
        # another machine may round the last digit otherwise
        assert max(abs(a - b) for a, b in zip(here, there, strict=True)) <= 1


def test_trying_writes_nothing_and_says_how_it_does() -> None:
    before, out = read(), io.StringIO()

    call_command("train_danger_model", "--try", stdout=out)

    assert read() == before
    [line] = [line for line in out.getvalue().splitlines() if line.startswith("sure 0.65")]
    assert float(line.split()[3].strip(",")) > 0.7
    assert float(line.split()[-1]) < 0.1
