from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.urls import reverse

from clientsupport.enums import PortalRole
from clientsupport.mail import absolute
from directory.people.actions.people import invite


class Command(BaseCommand):
    help = "Invites the first editor: prints the link with which they make their account."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError(f"{email} is no e-mail address.") from error
        invitation = invite(email=email, by=None, portal_role=PortalRole.EDITOR)
        link = absolute(reverse("directory:invitation", args=[invitation.token]))
        self.stdout.write(f"The link works once, for a week:\n{link}")
