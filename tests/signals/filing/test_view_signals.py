"""Signals of supporters: filing, from a case too, reading, mending, and taking them back."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from directory.enums import MemberRole
from directory.models import Provider
from intake.enums import IncidentKind
from intake.models import Case, Incident
from intake.seeing import team
from signals.bundling.actions.ending import BLANKED
from signals.enums import Joining, SignalKind, SignalState
from signals.lifecycle.bundle_table import Deed as DeedOfBundle
from signals.lifecycle.bundles import move
from signals.models import Bundle, BundleSignal, Observation, Signal, SignalDeletion, Voice
from signals.retention.deleting import delete_due
from signals.rules.deadlines import ENDED_KEPT, SIGNAL_KEPT
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import make_provider
from tests.factories.people import join, make_authority, make_user
from tests.factories.signals import make_bundle, make_signal, offer_bundle
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
NEW, LIST = "/werkplek/signalen/nieuw/", "/werkplek/signalen/"
SEEN = {"kind": "regel", "what": "Mensen wachten maanden.", "is_checked": "on"}


@pytest.fixture
def provider() -> Provider:
    return make_provider()


@pytest.fixture
def user(provider: Provider) -> User:
    user = make_user(password=None)
    join(user, provider, role=MemberRole.SUPPORTER)
    return user


@pytest.fixture
def client(user: User) -> Client:
    return signed_in(user)


def filed(client: Client, at: str = NEW, **facts: Any) -> Any:
    return client.post(at, filled_in(client.get(at), **{**SEEN, **facts}), follow=True)


def typed(shown: Any, name: str) -> str:
    """Return what stands in a field of the form, a long one too."""
    return filled_in(shown)[name][0]


def stored(provider: Provider) -> list[Signal]:
    with team(provider):
        return list(Signal.objects.select_related("observation").order_by("number"))


def test_it_is_filed_numbered_and_read_by_colleagues_only(
    client: Client, provider: Provider
) -> None:
    shown = filed(client, laws=["wmo"], since="2026-03-17", severity="3")
    filed(client)

    first, second = stored(provider)
    assert (str(first), str(second)) == ("S-1", "S-2")
    assert (first.kind, first.laws, first.severity) == ("regel", ["wmo"], 3)
    assert str(first.since) == "2026-03-01"
    assert first.delete_on == first.filed_on + SIGNAL_KEPT
    assert "Mensen wachten maanden." in words(shown)
    stranger = make_user(password=None)
    join(stranger, make_provider(), role=MemberRole.COORDINATOR)
    here = reverse("signals:signal", args=[first.pk])
    assert signed_in(stranger).get(here).status_code == 404
    assert AuditEvent.objects.filter(action=AuditAction.READ, object_type="signals.signal").exists()


def test_no_person_goes_in(client: Client, provider: Provider) -> None:
    bsn = filed(client, what="Het gaat om 111222333.")
    phone = filed(client, what="Bel 06 12345678.", is_checked="")
    unchecked = filed(client, is_checked="")

    assert any("burgerservicenummer" in error for error in errors(bsn))
    assert any("06 12345678" in error for error in errors(phone))
    assert errors(unchecked)
    assert typed(phone, "what") == "Bel 06 12345678."
    assert stored(provider) == []
    filed(client, what="Bel 06 12345678.")
    assert len(stored(provider)) == 1


def test_from_a_case_facts_come_along_and_words_only_by_choice(
    client: Client, user: User, provider: Provider
) -> None:
    case = make_case(user, provider)
    with team(provider):
        Incident.objects.create(case=case, provider=provider, kind=IncidentKind.TO_DECIDE)
    way = page(client.get(reverse("intake:case_page", args=[case.pk]))).select_one(
        "a[href^='/werkplek/signalen/nieuw/']"
    )
    assert way
    form = client.get(str(way["href"]))

    assert typed(form, "kind") == SignalKind.INDEPENDENCE
    assert NOTE not in typed(form, "what")
    key = page(form).select_one("[name=notitie]")
    assert key
    sent = filled_in(form, what="Eerst dit.") | {"deed": "neem-over", "notitie": key["value"]}
    copied = client.post(str(way["href"]), sent)
    assert typed(copied, "what") == f"Eerst dit.\n\n{NOTE}"
    assert stored(provider) == []
    client.post(str(way["href"]), filled_in(copied, is_checked="on"))
    (signal,) = stored(provider)
    assert (signal.laws, signal.domains) == (["wmo"], ["wonen"])
    with team(provider):
        assert signal.observation.case_id == case.pk
        Case.objects.filter(pk=case.pk).delete()
        assert Observation.objects.get().case_id is None


def test_case_of_a_colleague_opens_nothing(client: Client, provider: Provider) -> None:
    colleague = make_user(password=None)
    join(colleague, provider, role=MemberRole.SUPPORTER)
    case = make_case(colleague, provider)

    assert client.get(NEW, {"zaak": str(case.pk)}).status_code == 404
    assert client.get(NEW, {"zaak": "x"}).status_code == 404


def test_second_window_keeps_its_words(client: Client, user: User) -> None:
    signal = make_signal(user)
    at = reverse("signals:signal_change", args=[signal.pk])
    before = client.get(at)
    filed(client, at, what="Van het eerste venster.")

    second = client.post(at, filled_in(before, what="Van het tweede.", is_checked="on"))
    assert second.status_code == 409
    assert typed(second, "what") == "Van het tweede."
    client.post(at, filled_in(second, is_checked="on"))
    assert "Van het tweede." in words(client.get(reverse("signals:signal", args=[signal.pk])))


def test_what_names_a_person_is_gone_at_once(client: Client, user: User) -> None:
    signal = make_signal(user)
    client.post(reverse("signals:signal_take_down", args=[signal.pk]))

    with team(signal.provider):
        row = Signal.objects.select_related("observation").get()
        assert row.observation.decrypt("what") == ""
        assert row.state == SignalState.TAKEN_DOWN
        assert row.delete_on == timezone.localdate() + ENDED_KEPT
    change = client.post(reverse("signals:signal_withdraw", args=[signal.pk]))
    assert change.status_code == 409
    assert AuditEvent.objects.filter(reason="names a person").count() == 1


def test_lists_are_narrowed_and_kept(client: Client, user: User) -> None:
    make_signal(user)
    make_signal(user, kind=SignalKind.REACH, laws=["zvw"], state=SignalState.WITHDRAWN)

    def rows(**asked: str) -> int:
        return len(page(client.get(LIST, asked)).select(".c-inbox__list a"))

    assert rows(lijst="open") == 1
    assert rows(lijst="voorbij") == 1
    assert rows(lijst="open", soort="bereik") == 0
    assert rows(lijst="voorbij", wet="zvw", soort="bereik") == 1
    kept = client.get(LIST)
    assert kept["Location"].endswith("lijst=voorbij&soort=bereik&wet=zvw")
    for odd in ({"gemeente": "9" * 30}, {"lijst": "\0"}, {"soort": "x"}, {"gemeente": "²"}):
        assert client.get(LIST, odd).status_code == 200


@pytest.fixture
def bundled(user: User) -> Signal:
    """A signal that stands in a draft of a bundle, with words of its own there."""
    signal = make_signal(user, delete_on=timezone.localdate() + SIGNAL_KEPT)
    make_bundle(user, make_authority(), signal)
    return signal


def test_they_go_on_their_day_but_not_while_their_bundle_goes_on(
    user: User, bundled: Signal
) -> None:
    make_signal(user, delete_on=bundled.delete_on)
    late = timezone.localdate() + SIGNAL_KEPT + timedelta(days=1)

    with acting_as(Role.JOBS):
        assert delete_due(timezone.localdate()) == 0
        assert delete_due(late) == 1
    assert [row.pk for row in stored(bundled.provider)] == [bundled.pk]
    with team(bundled.provider):
        move(Bundle.objects.get(), DeedOfBundle.WITHDRAW, today=timezone.localdate())
    with acting_as(Role.JOBS):
        assert delete_due(late) == 2  # the bundle that never was public, too
        assert SignalDeletion.objects.count() == 3
    assert stored(bundled.provider) == []


def test_what_is_taken_back_leaves_its_draft(client: Client, bundled: Signal) -> None:
    client.post(reverse("signals:signal_withdraw", args=[bundled.pk]))

    with team(bundled.provider):
        assert not BundleSignal.objects.filter(state=Joining.JOINED).exists()
        assert not Voice.objects.exists()


@pytest.mark.parametrize("is_offered", [False, True])
def test_what_names_a_person_is_gone_from_bundles_too(
    client: Client, bundled: Signal, is_offered: bool
) -> None:
    with team(bundled.provider):
        bundle = Bundle.objects.get()
    if is_offered:
        offer_bundle(bundle)
    client.post(reverse("signals:signal_take_down", args=[bundled.pk]))

    with team(bundled.provider):
        assert {row.decrypt("text") for row in Voice.objects.all()} == (
            {BLANKED} if is_offered else set()
        )


def test_reading_the_notes_of_a_case_is_in_the_log(client: Client, user: User) -> None:
    case = make_case(user)
    before = AuditEvent.objects.filter(object_type="intake.case", action=AuditAction.READ).count()
    client.get(NEW, {"zaak": str(case.pk)})

    after = AuditEvent.objects.filter(object_type="intake.case", action=AuditAction.READ).count()
    assert after == before + 1


@pytest.mark.parametrize("sent", ["", "x", "-1", "9" * 30])
def test_hidden_fields_of_somebody_else_are_no_fault(client: Client, sent: str) -> None:
    form = filled_in(client.get(NEW), **SEEN, provider=sent)

    assert client.post(NEW, form).status_code == 200
    assert client.post(NEW, form | {"deed": ["neem-over"]}).status_code == 200


def test_page_says_when_it_goes_unless_a_bundle_keeps_it(client: Client, bundled: Signal) -> None:
    at = reverse("signals:signal", args=[bundled.pk])

    assert "Wordt gewist op" not in words(client.get(at))
    client.post(reverse("signals:signal_withdraw", args=[bundled.pk]))
    assert "Wordt gewist op" in words(client.get(at))


def test_log_calls_them_by_number_and_never_by_what_they_say(
    client: Client, bundled: Signal
) -> None:
    with team(bundled.provider):
        bundle = Bundle.objects.get()
    offer_bundle(bundle)
    client.post(reverse("signals:signal_take_down", args=[bundled.pk]))
    officer = signed_in(make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER))
    rows = page(officer.get("/privacybeheer/logboek/")).select("main .c-rows > li, main tbody tr")
    told = [row.get_text(" ", strip=True) for row in rows]
    led = [link["href"] for row in rows if "Bundel aan" in row.get_text() and (link := row.a)]

    assert any(str(bundled) in row for row in told), told
    assert "er stond iemand in" in words(officer.get(str(led[0])))
    assert "Lang wachten op een gesprek" not in " ".join(told)
