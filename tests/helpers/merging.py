"""Making two organisations one, as an editor does."""

from django.test import Client

from directory.models import Provider
from tests.helpers.forms import filled_in

WHY = "Zo staat het op hun website."


def address(gone: Provider, to: Provider) -> str:
    return f"/organisatiebeheer/organisatie/{gone.slug}/samenvoegen/?met={to.slug}"


def merge(staff: Client, gone: Provider, to: Provider) -> None:
    at = address(gone, to)
    answer = staff.post(at, filled_in(staff.get(at), reason=WHY))
    assert answer.headers["Location"] == f"/organisatiebeheer/organisatie/{to.slug}/"
