from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from clientsupport import environment
from clientsupport.environment import Mode
from clientsupport.examples import add_examples
from clientsupport.models import User

EDITOR = "redactie@voorbeeld.example"


class Command(BaseCommand):
    help = "Adds example offers and an editor's account to the demo; never anywhere else."

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE not in {Mode.DEMO, Mode.TEST}:
            raise CommandError("Example offers belong in the demo (NAASTU_MODE=demo) only.")
        added = add_examples()
        self.stdout.write(f"Example offers: {added} added.")
        password = environment.secret(
            "NAASTU_DEMO_PASSWORD", mode=settings.MODE, kept_in=settings.VAR_DIR / "secrets"
        )
        if not User.objects.filter(email=EDITOR).exists():
            User.objects.create_superuser(EDITOR, password)
        self.stdout.write(f"Editor's pages: /beheer/ as {EDITOR}, password {password}")
