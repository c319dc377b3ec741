"""Members of a council read what their account is for, and come to their municipality."""

import pytest

from directory.enums import MemberRole
from directory.models import Municipality
from tests.factories.people import join, make_authority, make_user
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


def test_council_member_is_led_to_the_page_of_the_municipality() -> None:
    authority, utrecht = make_authority(), Municipality.objects.get(code="GM0344")
    authority.municipalities.add(utrecht)
    user = make_user(password=None)
    join(user, authority, role=MemberRole.COUNCIL_MEMBER)

    response = signed_in(user).get("/raad/")

    assert "Vragen en gesprekken van inwoners ziet u hier nooit." in words(response)
    assert page(response).select("main a[href='/gemeente/utrecht/']")
    assert page(response).select("main a[href='/open-data/kwaliteit/']")


def test_authority_without_municipalities_leads_to_the_search() -> None:
    user = make_user(password=None)
    join(user, make_authority(), role=MemberRole.COUNCIL_MEMBER)

    assert page(signed_in(user).get("/raad/")).select("main a[href='/zoeken/']")
