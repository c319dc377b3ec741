"""Undoing a spreadsheet: as a whole, while nothing in it was changed since."""

from dataclasses import replace

import pytest
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import ImportState, OfferState
from directory.listing.actions.listing import reread, save_draft
from directory.listing.actions.reviewing import approve
from directory.listing.content import OfferContent
from directory.listing.edits import Edit
from directory.listing.importing.planning import TOLD_EACH
from directory.listing.importing.spreadsheet import UNDOABLE, purge_imports
from directory.listing.stored import version
from directory.models import ListingChange, ListingImport, Offer, OfferDraft, Provider
from tests.factories.people import make_coordinator, make_editor
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import page, words
from tests.helpers.spreadsheet import SHEET, address_of_import, change, download, hand_in
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


class OtherPhone(Edit):
    """Another telephone number, typed by hand."""

    def apply(self, content: OfferContent) -> OfferContent:
        return replace(content, phone="030 222 22 22").settled()


@pytest.fixture
def undoing(two_offers: list[Offer], staff: Client) -> str:
    """The address that undoes a spreadsheet, which changed an offer and brought a new one."""
    rows = download(staff)
    rows.append(["", *rows[2][1:]])
    change(rows, 1, "telefoon", "030 211 11 11")
    change(rows, 1, "locaties", "balie; Plein 1; 3511 AB Utrecht")
    change(rows, 3, "titel (Nederlands)", "Nieuw aanbod")
    change(rows, 3, "geen vaste openingstijden", "ja")
    hand_in(staff, rows)
    staff.post(address_of_import())
    return f"{address_of_import()}ongedaan/"


def test_all_of_it_is_undone_with_one_event_in_the_log(
    undoing: str, staff: Client, user: User, provider: Provider
) -> None:
    assert AuditEvent.objects.filter(action=AuditAction.IMPORTED).count() == 1
    before = AuditEvent.objects.count()
    # The page of the spreadsheet leads there, for every coordinator
    colleague = signed_in(make_coordinator(provider))
    (link,) = page(colleague.get(undoing.rsplit("/", 3)[0] + "/")).select(f'a[href="{undoing}"]')
    assert "Maak ongedaan" in link.get_text()
    assert "Het 1 aanbod dat nieuw was, is dan niet meer te vinden." in words(staff.get(undoing))
    # When somebody says yes
    done = staff.post(undoing, follow=True)
    # Then everything is as it was
    assert "Het rekenblad is ongedaan gemaakt." in words(done)
    offer = Offer.objects.get(slug="een")
    assert (offer.phone, offer.locations.count()) == ("088 000 00 00", 0)
    assert Offer.objects.get(slug="nieuw-aanbod").state == OfferState.WITHDRAWN
    event = AuditEvent.objects.latest("pk")
    assert (event.action, event.actor, event.reason) == (AuditAction.RESTORED, user, "aanbod: 2")
    assert AuditEvent.objects.count() == before + 1
    assert set(ListingChange.objects.values_list("reason", flat=True)) >= {
        "rekenblad ongedaan gemaakt"
    }
    assert "Alles is weer zoals het was." in words(staff.get(undoing))
    assert purge_imports() == 0


@pytest.mark.parametrize("what", ["changed", "draft", "gone"])
def test_what_was_changed_since_is_named_and_nothing_happens(
    undoing: str, staff: Client, user: User, what: str
) -> None:
    offer = Offer.objects.get(slug="een")
    if what == "changed":
        rows = download(staff)
        change(rows, 1, "telefoon", "030 222 22 22")
        hand_in(staff, rows)
        latest = ListingImport.objects.get(state=ImportState.READ)
        staff.post(f"{undoing.rsplit('/', 3)[0]}/{latest.pk}/")
    elif what == "draft":
        OfferDraft.objects.create(offer=offer, content={}, saved_by=user)
    else:
        Offer.objects.filter(slug="nieuw-aanbod").delete()
    phone = Offer.objects.get(slug="een").phone

    shown = staff.post(undoing, follow=True)

    (row,) = page(shown).select("main .c-diff tbody tr")
    assert {
        "changed": "2 Aanbod een dit aanbod is daarna nog gewijzigd",
        "draft": "2 Aanbod een hier ligt een concept; rond dat af of gooi het weg",
        "gone": "4 dit aanbod is er niet meer, of het wacht op de redactie",
    }[what] == row.get_text(" ", strip=True)
    assert not page(shown).select("main form")
    assert Offer.objects.get(slug="een").phone == phone
    assert not AuditEvent.objects.filter(action=AuditAction.RESTORED).exists()


def test_many_rows_are_undone_by_a_job(
    undoing: str, staff: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("directory.listing.views.spreadsheet_undo.AT_ONCE", 1)

    busy = staff.post(undoing, follow=True)

    assert "Wij zijn bezig" in words(busy)
    assert run_jobs() == ["directory.jobs.undo_spreadsheet"]
    assert "Alles is weer zoals het was." in words(staff.get(undoing))
    assert Offer.objects.get(slug="een").phone == "088 000 00 00"


def test_what_waits_for_an_editor_is_not_undone(
    two_offers: list[Offer], staff: Client, provider: Provider
) -> None:
    Provider.objects.filter(pk=provider.pk).update(is_checked=False)
    rows = download(staff)
    change(rows, 1, "telefoon", "030 211 11 11")
    hand_in(staff, rows)
    staff.post(address_of_import())

    shown = staff.get(f"{address_of_import()}ongedaan/")

    assert "het wacht op de redactie" in words(shown)


@pytest.mark.parametrize("since", ["", "by hand"])
def test_what_an_editor_approved_is_undone_unless_it_was_changed_since(
    two_offers: list[Offer], staff: Client, provider: Provider, user: User, since: str
) -> None:
    # Given an organisation whose changes an editor looks at, and a change and a new offer in a file
    Provider.objects.filter(pk=provider.pk).update(is_checked=False)
    rows = download(staff)
    rows.append(["", *rows[2][1:]])
    change(rows, 1, "telefoon", "030 211 11 11")
    change(rows, 3, "titel (Nederlands)", "Nieuw aanbod")
    change(rows, 3, "geen vaste openingstijden", "ja")
    hand_in(staff, rows)
    staff.post(address_of_import())
    undo = f"{address_of_import()}ongedaan/"
    # When an editor approves all of it
    for draft in OfferDraft.objects.select_related("offer"):
        offer = reread(draft.offer)
        if since and offer.slug == "een":
            offer = save_draft(offer=offer, edit=OtherPhone(), by=user)
        approve(offer=offer, seen=version(offer), by=make_editor())
    # Then the approval is no change since
    shown = staff.post(undo, follow=True)
    offer = Offer.objects.get(slug="een")
    if since:
        assert "het wacht op de redactie" in words(shown)
        assert offer.phone == "030 222 22 22"
    else:
        assert "Het rekenblad is ongedaan gemaakt." in words(shown)
        assert offer.phone == "088 000 00 00"
        assert Offer.objects.get(slug="nieuw-aanbod").state == OfferState.WITHDRAWN
        assert staff.post(undo).status_code == 409


def test_what_waits_for_a_yes_stands_on_the_page_of_the_spreadsheet(
    two_offers: list[Offer], staff: Client, provider: Provider
) -> None:
    rows = download(staff)
    change(rows, 1, "telefoon", "030 211 11 11")
    hand_in(staff, rows)
    address = address_of_import()

    (link,) = page(staff.get(SHEET)).select(f'a[href="{address}"]')
    assert link.get_text(strip=True) == "Bekijk wat er verandert"
    colleague = signed_in(make_coordinator(provider))
    assert not page(colleague.get(SHEET)).select(f'a[href="{address}"]')
    staff.post(address)
    assert not page(staff.get(SHEET)).select(f'a[href="{address}"]')


def test_after_a_month_it_can_be_undone_no_more(undoing: str, staff: Client) -> None:
    ListingImport.objects.update(read_at=timezone.now() - UNDOABLE)

    assert purge_imports() == 1
    assert staff.get(undoing).status_code == 404


def test_how_far_the_job_is_can_be_seen(
    two_offers: list[Offer], staff: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a file that is looked at by a job
    monkeypatch.setattr("directory.listing.views.spreadsheet.AT_ONCE", 1)
    rows = download(staff)
    rows += [["", *rows[1][1:]] for _ in range(TOLD_EACH)]
    hand_in(staff, rows)
    bar = page(staff.get(address_of_import())).select_one("progress")
    assert bar
    assert (bar["value"], bar["max"]) == ("0", str(TOLD_EACH + 2))
    # When it breaks off at the end, then the page still says how far it came
    monkeypatch.setattr("directory.listing.importing.planning._settle", lambda *_said: None)
    run_jobs()
    shown = staff.get(address_of_import())
    assert f"{TOLD_EACH} van {TOLD_EACH + 2} rijen bekeken" in words(shown)
