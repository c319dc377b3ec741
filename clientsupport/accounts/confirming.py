"""The password or second factor once more, before a sensitive deed.

A view asks it itself, after it knows that the deed is there for who asks: else an address that does
not exist for somebody would ask who they are first, and by that say that it exists.
"""

from allauth.account.decorators import reauthentication_required
from django.http import HttpRequest


@reauthentication_required
def ask_once_more(request: HttpRequest) -> None:
    """Lead who did not confirm lately that it is them to the page that asks it, and back."""
