"""From the menu to the page of one's organisation; who has several chooses."""

import pytest

from directory.enums import MemberRole
from tests.factories.directory import make_provider
from tests.factories.people import join, make_editor, make_user
from tests.helpers.pages import page
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
PAGES = ["onafhankelijkheid", "rekenblad"]


@pytest.mark.parametrize("name", PAGES)
def test_who_has_one_organisation_is_led_there(name: str) -> None:
    user, provider = make_user(password=None), make_provider()
    join(user, provider, role=MemberRole.COORDINATOR)

    response = signed_in(user).get(f"/organisatiebeheer/{name}/")

    there = f"/organisatiebeheer/organisatie/{provider.slug}/{name}/"
    assert response.headers["Location"] == there


@pytest.mark.parametrize("name", PAGES)
def test_who_has_several_chooses_among_those_and_no_others(name: str) -> None:
    user, own, other = make_user(password=None), [make_provider(), make_provider()], make_provider()
    for provider in own:
        join(user, provider, role=MemberRole.COORDINATOR)
    join(user, other, role=MemberRole.SUPPORTER)

    found = page(signed_in(user).get(f"/organisatiebeheer/{name}/"))

    links = {str(link["href"]) for link in found.select("main a[href]:not(.c-session-end a)")}
    assert links == {f"/organisatiebeheer/organisatie/{p.slug}/{name}/" for p in own}


@pytest.mark.parametrize("name", PAGES)
def test_editor_is_led_to_the_list_of_all(name: str) -> None:
    response = signed_in(make_editor()).get(f"/organisatiebeheer/{name}/")

    assert response.headers["Location"] == "/organisatiebeheer/"
