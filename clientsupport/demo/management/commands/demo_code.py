from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.demo.examples.accounts import current_code
from clientsupport.environment import Mode
from clientsupport.models import User


class Command(BaseCommand):
    help = "Prints the code of this moment for an example account; in the demo only."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        if settings.MODE not in {Mode.DEMO, Mode.TEST}:
            raise CommandError("Codes are printed in the demo (NAASTU_MODE=demo) only.")
        try:
            self.stdout.write(current_code(User.objects.get(email=email)))
        except (User.DoesNotExist, Authenticator.DoesNotExist) as error:
            raise CommandError(f"{email} has no app with codes.") from error
