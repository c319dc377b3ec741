"""The pages on which a case is handed over, as both sides open them."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, User
from directory.models import Provider
from intake.cases.actions.answering import end_overdue
from intake.cases.actions.proposing import Proposal, propose_handover
from intake.enums import HandoverState, Refusal, Shared, TakenBack
from intake.models import Case, Handover
from intake.rules.handovers import OPEN_FOR
from intake.seeing import team_of
from tests.factories.cases import NOTE, make_case, make_handover
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.pages import page
from tests.helpers.roles import acting_as
from tests.helpers.staff import add_second_factor, signed_in

pytestmark = pytest.mark.usefixtures("places")
WHY = "De cliënt wil graag iemand in de buurt."


@pytest.fixture
def theirs(places: None) -> Provider:
    return make_provider(name="Voorbeeld Overkant")


@pytest.fixture
def anna(places: None) -> User:
    return make_supporter(make_provider(name="Voorbeeld Hier"), name="Anna")


@pytest.fixture
def bram(theirs: Provider) -> User:
    user = make_supporter(theirs)
    add_second_factor(user)
    return user


@pytest.fixture
def case(anna: User) -> Case:
    return make_case(anna, alias="De bakker")


def form_of(to: str, **facts: str) -> dict[str, str]:
    today = timezone.localdate().isoformat()
    given = {"to": to, "shared": Shared.FACTS.value, "consent_on": today, "text": WHY, "seen": "1"}
    return {**given, **facts}


def proposed(case: Case, theirs: Provider, anna: User) -> Handover:
    with team_of(anna):
        facts = {"consent_on": timezone.localdate(), "reason": WHY}
        proposal = Proposal(to_provider=theirs, **facts)  # type: ignore[arg-type]
        return propose_handover(case=case, proposal=proposal, by=anna)


def stored(anna: User) -> Handover:
    with team_of(anna):
        return Handover.objects.get()


def at(name: str, handover: Handover) -> str:
    return reverse(f"intake:{name}", args=[handover.pk])


def test_from_proposal_to_yes(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    client = signed_in(anna)
    shown = client.get(reverse("intake:case_hand", args=[case.pk]))
    assert shown.status_code == 200
    assert "Voorbeeld Overkant" in shown.content.decode()
    sent = client.post(reverse("intake:case_hand", args=[case.pk]), form_of(f"o{theirs.pk}"))
    handover = stored(anna)
    assert sent.headers["Location"] == at("handover", handover)
    assert WHY in client.get(at("handover", handover)).content.decode()
    # Once proposed, the way to propose leads there.
    again = client.get(reverse("intake:case_hand", args=[case.pk]))
    assert again.headers["Location"] == at("handover", handover)

    other = signed_in(bram)
    assert at("handover", handover) in other.get(reverse("today")).content.decode()
    assert at("handover", handover) in other.get(reverse("intake:handovers")).content.decode()
    of_ours = client.get(reverse("intake:case_page", args=[case.pk])).content.decode()
    assert at("handover", handover) in of_ours
    asked = other.get(at("handover", handover)).content.decode()
    assert WHY in asked
    assert "Utrecht" in asked
    assert "Mijn notities gaan niet mee" in asked
    for secret in (NOTE, "De bakker"):
        assert secret not in asked
    assert other.get(reverse("intake:case_page", args=[case.pk])).status_code == 404
    taken = other.post(at("handover_accept", handover))
    assert taken.headers["Location"] == reverse("intake:case_page", args=[case.pk])
    of_theirs = other.get(reverse("intake:case_page", args=[case.pk])).content.decode()
    assert f"Kwam van Voorbeeld Hier, daar: {case.reference}." in of_theirs
    assert NOTE not in of_theirs

    assert client.get(reverse("intake:case_page", args=[case.pk])).status_code == 404
    after = client.get(at("handover", handover)).content.decode()
    assert "Overgenomen op" in after
    assert "Laat de zaak teruggaan" in after
    client.post(at("handover_take_back", handover), {"why": TakenBack.CONSENT.value})
    assert client.get(reverse("intake:case_page", args=[case.pk])).status_code == 200
    assert other.get(reverse("intake:case_page", args=[case.pk])).status_code == 404


def test_no_says_why_and_closes_the_page(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    handover = proposed(case, theirs, anna)
    colleague = make_supporter(theirs)
    client = signed_in(bram)
    assert client.post(at("handover_refuse", handover), {"why": "x"}).status_code == 400
    client.post(at("handover_refuse", handover), {"why": Refusal.CONFLICT.value})
    shown = client.get(at("handover", handover)).content.decode()
    assert "belangenconflict" in shown
    assert WHY not in shown
    assert "Utrecht" not in shown
    other = signed_in(colleague)
    assert other.get(at("handover", handover)).status_code == 404
    assert stored(anna).state == HandoverState.REFUSED


def test_what_is_overtaken_says_so(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    handover = proposed(case, theirs, anna)
    client = signed_in(bram)
    client.post(at("handover_accept", handover))
    for name in ("handover_accept", "handover_refuse"):
        answer = client.post(at(name, handover), {"why": Refusal.OTHER.value})
        assert answer.status_code == 409
    for name in ("handover_accept", "handover_refuse", "handover_take_back"):
        assert client.get(at(name, handover)).headers["Location"] == at("handover", handover)


def test_a_yes_is_needed_and_what_was_typed_stays(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    client = signed_in(anna)
    address = reverse("intake:case_hand", args=[case.pk])
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    for day in ("", tomorrow):
        shown = client.post(address, form_of(f"o{theirs.pk}", consent_on=day)).content.decode()
        assert "de cliënt ja zei" in shown
        assert WHY in shown
    shown = client.post(address, form_of(f"o{theirs.pk}", seen="99")).content.decode()
    assert "net gewijzigd" in shown
    assert WHY in shown
    named = form_of(f"o{theirs.pk}", text="Bel mevrouw Jansen op 06 12345678.")
    assert "te herkennen" in client.post(address, named).content.decode()
    with team_of(anna):
        assert not Handover.objects.exists()


def test_strangers_find_nothing(case: Case, anna: User, bram: User, theirs: Provider) -> None:
    handover = proposed(case, theirs, anna)
    stranger = make_coordinator(make_provider())
    client = signed_in(stranger)
    for name in ("handover", "handover_accept", "handover_refuse", "handover_take_back"):
        assert client.post(at(name, handover), {"why": "mistake"}).status_code in {404, 405}
    assert client.get(at("handover", handover)).status_code == 404
    assert client.get(reverse("intake:case_give", args=[case.pk])).status_code == 404


def test_a_coordinator_gives_a_case(case: Case, anna: User) -> None:
    lead = make_coordinator(case.provider)
    client = signed_in(lead)
    address = reverse("intake:case_give", args=[case.pk])
    refused = client.post(address, {"to": "team", "text": "", "seen": "1"})
    assert "waarom u deze zaak moet lezen" in refused.content.decode()
    client.post(address, {"to": "team", "text": "Anna is ziek.", "seen": "1"})
    with team_of(lead):
        assert Case.objects.get(pk=case.pk).supporter is None
    event = AuditEvent.objects.filter(action="opened").latest("pk")
    assert "ziek" in event.reason


def test_opening_it_is_in_the_log_of_who_opens(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    handover = proposed(case, theirs, anna)
    client = signed_in(bram)
    client.get(at("handover", handover))
    event = AuditEvent.objects.filter(action="read", actor=bram).latest("pk")
    assert event.organisation == theirs.audit_key


def steps_of(client: Client, case: Case) -> list[str]:
    """Return what the time line tells of hand-overs, the latest first, without its links."""
    shown = page(client.get(reverse("intake:case_page", args=[case.pk])))
    lines = shown.select(".c-line__item--handover .c-line__what")
    return [" ".join(line.get_text(" ").split()) for line in lines]


def test_every_step_is_a_line_of_the_case(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    with time_machine.travel(timezone.now(), tick=False) as clock:
        client, other = signed_in(anna), signed_in(bram)
        refused = proposed(case, theirs, anna)
        other.post(at("handover_refuse", refused), {"why": Refusal.CONFLICT.value})
        clock.shift(timedelta(days=1))
        client = signed_in(anna)
        withdrawn = proposed(case, theirs, anna)
        client.post(at("handover_take_back", withdrawn), {"why": TakenBack.MISTAKE.value})
        clock.shift(timedelta(days=1))
        proposed(case, theirs, anna)
        clock.shift(OPEN_FOR + timedelta(days=1))
        client, other = signed_in(anna), signed_in(bram)
        assert steps_of(client, case)[0].startswith("Voorstel verlopen")  # before the job came by
        with acting_as(Role.JOBS), all_rows():
            end_overdue(timezone.localdate())
        went = proposed(case, theirs, anna)
        other.post(at("handover_accept", went))
        assert steps_of(other, case)[0] == "Overgenomen door Voorbeeld Overkant"
        other.post(at("handover_take_back", went), {"why": TakenBack.CONSENT.value})
        told = steps_of(client, case)

    proposal = "Overdracht voorgesteld aan Voorbeeld Overkant Anna"
    assert told == [
        "Teruggegaan naar Voorbeeld Hier: de cliënt wil het toch niet",
        "Overgenomen door Voorbeeld Overkant",
        proposal,
        "Voorstel verlopen: niemand zei op tijd ja of nee",
        proposal,
        "Voorstel ingetrokken: het was een vergissing",
        proposal,
        "Niet overgenomen: er is een belangenconflict",
        proposal,
    ]


def test_what_one_organisation_proposed_within_it_another_one_does_not_read(
    case: Case, anna: User, bram: User, theirs: Provider
) -> None:
    inside = make_handover(case)
    signed_in(anna).post(at("handover_take_back", inside), {"why": TakenBack.MISTAKE.value})
    signed_in(bram).post(at("handover_accept", proposed(case, theirs, anna)))

    told = steps_of(signed_in(bram), case)

    assert len(told) == 2
    assert not any("het hele team" in line for line in told)


def test_who_may_not_open_the_case_reads_no_step(case: Case, anna: User) -> None:
    make_handover(case)

    assert steps_of(signed_in(make_supporter(case.provider)), case) == []
