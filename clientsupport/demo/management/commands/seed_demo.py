from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from clientsupport import environment
from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import PERSONAS, add_accounts
from clientsupport.demo.examples.appointments import add_appointment_hours, add_appointments
from clientsupport.demo.examples.appreciation import add_appreciation
from clientsupport.demo.examples.cases import add_cases
from clientsupport.demo.examples.requests import add_requests
from clientsupport.demo.examples.signals import add_bundles, add_signals
from clientsupport.environment import Mode


class Command(BaseCommand):
    help = "Adds example offers, and an account per role, to the demo; never anywhere else."

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE not in {Mode.DEMO, Mode.TEST}:
            raise CommandError("Example offers belong in the demo (NAASTU_MODE=demo) only.")
        added = add_examples()
        self.stdout.write(f"Example offers: {added} added.")
        password = environment.secret(
            "NAASTU_DEMO_PASSWORD", mode=settings.MODE, kept_in=settings.VAR_DIR / "secrets"
        )
        add_accounts(password)
        asked = add_requests()
        self.stdout.write(f"Example requests: {asked} added.")
        logged = add_cases(bar=_bar)
        self.stdout.write(f"Example cases: {logged} added.")
        answered = add_appreciation()
        self.stdout.write(f"Example answers about the help: {answered} added.")
        times = add_appointment_hours()
        planned = add_appointments()
        self.stdout.write(f"Example appointments: {planned} added, {times} times to choose.")
        self.stdout.write(f"Example signals: {add_signals()} added.")
        self.stdout.write(f"Example bundles: {add_bundles()} added.")
        addresses = ", ".join(persona.email for persona in PERSONAS)
        self.stdout.write(f"Log in at /account/inloggen/ as {addresses}; password {password}")
        self.stdout.write("The code of the second step: manage.py demo_code <e-mail>")


def _bar(numbers: Iterable[int]) -> Iterable[int]:
    """Show progress on a terminal only."""
    bar: Iterable[int] = tqdm(numbers, unit="case", disable=None, leave=False)
    return bar
