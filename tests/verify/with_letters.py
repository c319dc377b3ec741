"""Runs a command of manage.py in a portal that also knows the letters of the tests.

python -m tests.verify.with_letters fill 10000
python -m tests.verify.with_letters rotate_keys --batch 200
"""

import sys

import django
from django.apps import apps
from django.core.management import execute_from_command_line

django.setup()

from allauth.mfa.models import Authenticator  # noqa: E402

from clientsupport.database.owner import as_owner  # noqa: E402
from clientsupport.encryption import encrypt_for, keys  # noqa: E402
from clientsupport.models import User  # noqa: E402
from tests.clientsupport.encryption.encrypted_models import Letter, letter, tables  # noqa: E402


def fill(number: int) -> None:
    """Store so many letters, and so many accounts with a second factor."""
    with as_owner(), tables():
        pass
    Letter.objects.bulk_create([letter(f"brief {n}") for n in range(number)], batch_size=1000)
    people = [User(email=f"p{n}@naastu.example", password="!") for n in range(number)]
    User.objects.bulk_create(people, batch_size=1000)
    factors = [
        Authenticator(user=user, type="totp", data={"secret": encrypt_for(keys.MFA, user.email)})
        for user in people
    ]
    Authenticator.objects.bulk_create(factors, batch_size=1000)


if __name__ == "__main__":
    apps.register_model("clientsupport", Letter)
    if sys.argv[1] == "fill":
        fill(int(sys.argv[2]))
    else:
        execute_from_command_line(sys.argv)
