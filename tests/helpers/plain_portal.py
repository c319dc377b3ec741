"""A portal as `make run` starts it, but quick: one place, one offer, no files to collect.

python -m tests.helpers.plain_portal, with PORT and NAASTU_MODE=develop.
"""

import django
from django.core.management import call_command

django.setup()

from django.db import connection  # noqa: E402

from clientsupport.demo.management.commands import serve  # noqa: E402
from directory.enums import Province  # noqa: E402
from directory.models import Municipality  # noqa: E402
from tests.factories.directory import make_offer  # noqa: E402


class Command(serve.Command):
    """The real one, except for what it prepares."""

    def prepare(self) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        Municipality.objects.create(
            code="GM0344",
            name="Utrecht",
            slug="utrecht",
            province=Province.UTRECHT,
            latitude=52.09,
            longitude=5.12,
        )
        make_offer(slug="vuur", takes_requests=True, municipalities=["GM0344"])
        connection.close()


if __name__ == "__main__":
    Command().handle()
