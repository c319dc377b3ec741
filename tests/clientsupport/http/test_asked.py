"""What somebody looks for holds a sign that no column holds: it finds nothing, and is no fault."""

import pytest
from django.test import Client

from tests.factories.directory import make_provider
from tests.factories.people import make_authority, make_editor
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
ASKED = {
    "/organisatiebeheer/?zoek=a%00": 200,
    "/organisatiebeheer/mensen/?q=a%00": 200,
    "/overheid/?q=a%00": 200,
    "/organisatiebeheer/verouderd/?organisatie=a%00": 200,
    "/organisatiebeheer/links/?organisatie=a%00": 200,
    "/overheid/{authority}/nieuw/?q=a%00": 200,
    "/organisatiebeheer/organisatie/{provider}/wijzigingen/?aanbod=a%00": 200,
    "/organisatiebeheer/organisatie/{provider}/samenvoegen/?q=a%00": 200,
    "/organisatiebeheer/organisatie/{provider}/samenvoegen/?met=a%00": 404,
}


def test_no_list_of_staff_breaks() -> None:
    client, names = signed_in(make_editor()), (make_provider().slug, make_authority().slug)
    places = dict(zip(("provider", "authority"), names, strict=True))

    found = {address: client.get(address.format(**places)).status_code for address in ASKED}

    assert found == ASKED


def test_no_page_for_applicants_breaks(client: Client) -> None:
    assert client.get("/aanmelden/?organisatie=a%00").status_code == 200
