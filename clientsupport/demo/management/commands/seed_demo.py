from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from clientsupport import environment
from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import PERSONAS, add_accounts
from clientsupport.demo.examples.appreciation import add_appreciation
from clientsupport.demo.examples.requests import add_requests
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
        answered = add_appreciation()
        self.stdout.write(f"Example answers about the help: {answered} added.")
        addresses = ", ".join(persona.email for persona in PERSONAS)
        self.stdout.write(f"Log in at /account/inloggen/ as {addresses}; password {password}")
        self.stdout.write("The code of the second step: manage.py demo_code <e-mail>")
