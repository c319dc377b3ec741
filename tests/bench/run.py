"""Fills the database, measures and prints the table. Needs a configured Django."""

import argparse

from django.core.management import call_command

from tests.bench.accounts import measure_accounts
from tests.bench.cases import measure_cases
from tests.bench.directory import measure_directory
from tests.bench.inbox import measure_inbox
from tests.bench.intake import measure_intake
from tests.bench.slow import measure_slow
from tests.bench.table import COLUMNS, say
from tests.bench.today import measure_today

ROUNDS = 200  # requests per page and per bare view, in turn
PARTS = {
    "directory": measure_directory,
    "intake": measure_intake,
    "inbox": measure_inbox,
    "cases": measure_cases,
    "accounts": measure_accounts,
    "today": measure_today,
    "slow": measure_slow,
}


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    asked.add_argument("--only", choices=PARTS)
    asked.add_argument("--rounds", type=int, default=ROUNDS, help="at least 2")
    options = asked.parse_args()
    call_command("migrate", verbosity=0)
    call_command("load_places", verbosity=0)
    call_command("load_danger_words", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    say(f"{options.rounds} requests each, page and bare view in turn; milliseconds")
    say(COLUMNS)
    for name, measure in PARTS.items():
        if options.only in {None, name}:
            measure(options.rounds)
