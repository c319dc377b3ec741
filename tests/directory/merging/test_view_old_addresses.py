"""Where addresses lead of an organisation that went into another one."""

import pytest
from django.test import Client

from directory.loading import organisations
from directory.models import Provider
from tests.addresses import ADDRESSES, Kind
from tests.factories.directory import make_offer, make_provider
from tests.factories.organisations import Organisations
from tests.factories.people import make_coordinator, make_editor
from tests.helpers.merging import address, merge
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

MERGING = "directory:provider_merge"  # of the one that went: there is nothing left to merge
pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def staff() -> Client:
    return signed_in(make_editor())


def test_old_addresses_lead_on_also_after_a_second_time(client: Client, staff: Client) -> None:
    first, second, third = (make_offer() for _ in range(3))
    merge(staff, first.provider, second.provider)
    answer = client.get(f"/en/organisatie/{first.provider.slug}/")
    assert answer.status_code == 301
    assert answer.headers["Location"] == f"/en/organisatie/{second.provider.slug}/"

    merge(staff, second.provider, third.provider)

    for before in (first, second):
        answer = client.get(f"/organisatie/{before.provider.slug}/")
        assert answer.status_code == 301
        assert answer.headers["Location"] == f"/organisatie/{third.provider.slug}/"
        assert client.get(f"/aanbod/{before.slug}/").status_code == 200
    shown = words(client.get(f"/organisatie/{third.provider.slug}/"))
    assert all(offer.title in shown for offer in (first, second, third))


def test_what_went_is_nowhere_and_goes_nowhere_else(staff: Client) -> None:
    gone, to, other = make_provider(), make_provider(), make_provider()
    merge(staff, gone, to)

    assert gone not in Provider.objects.all()
    for one, another in ((gone, other), (other, gone), (to, gone), (to, to)):
        assert staff.get(address(one, another)).status_code == 404


def test_address_of_what_went_is_not_given_out_again(staff: Client) -> None:
    gone, to = make_provider(slug="voorbeeld-oud"), make_provider()
    merge(staff, gone, to)

    answer = staff.post(
        "/beheer/directory/provider/add/",
        {
            "name": "Voorbeeld Oud",
            "slug": "voorbeeld-oud",
            "kind": "formal",
            "independence_declarations-TOTAL_FORMS": 0,
            "independence_declarations-INITIAL_FORMS": 0,
        },
    )

    assert answer.status_code == 200
    assert "Dit adres leidt al naar een organisatie." in answer.content.decode()


def test_file_of_organisations_does_not_bring_it_back(staff: Client) -> None:
    first, *_others = organisations.read()
    organisations.load([first])
    gone, to = Provider.objects.get(), make_provider()
    merge(staff, gone, to)

    assert organisations.load([first]) == 0


def of_an_organisation() -> list[str]:
    """Return the names of all pages of staff that stand under the name of an organisation."""
    own = Organisations()
    named = (name for name, (kind, _) in ADDRESSES.items() if kind is Kind.STAFF)
    ours = [name for name in named if name.startswith("directory:")]
    return [name for name in ours if f"/{own.provider.slug}/" in own.address(name)]


def test_every_page_of_staff_leads_on(staff: Client) -> None:
    names, wrong = of_an_organisation(), []
    own, to = Organisations(), make_provider()
    Provider.objects.filter(pk=own.provider.pk).update(merged_into=to)
    for name in names:
        old = own.address(name)
        answer = staff.get(f"{old}?bladzijde=2")
        there = old.replace(f"/{own.provider.slug}/", f"/{to.slug}/")
        if answer.status_code == 405:  # a deed: nobody looks there
            continue
        led = answer.status_code == 301 and answer.headers["Location"] == f"{there}?bladzijde=2"
        wrong += [] if led or name == MERGING else [(old, answer.status_code)]

    assert {"directory:people", "directory:closures", "directory:spreadsheet"} <= {*names}
    assert wrong == []


def test_old_address_in_another_language(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    merge(staff, gone, to)

    answer = staff.get(f"/en/organisatiebeheer/organisatie/{gone.slug}/")

    assert answer.headers["Location"] == f"/en/organisatiebeheer/organisatie/{to.slug}/"


def test_what_is_sent_to_an_old_address_is_given_back(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    merge(staff, gone, to)

    answer = staff.post(
        f"/organisatiebeheer/organisatie/{gone.slug}/", {"description": "Wij helpen u verder."}
    )

    assert answer.status_code == 404
    assert "Wij helpen u verder." in words(answer)


def test_old_address_of_somebody_elses_organisation_leads_to_nothing(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    merge(staff, gone, to)
    stranger = signed_in(make_coordinator(make_provider()))

    answer = stranger.get(f"/organisatiebeheer/organisatie/{gone.slug}/", follow=True)

    assert answer.status_code == 404
