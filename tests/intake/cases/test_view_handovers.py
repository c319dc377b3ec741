"""The pages on which a case is handed over, as both sides open them."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from clientsupport.models import AuditEvent, User
from directory.models import Provider
from intake.cases.actions.proposing import Proposal, propose_handover
from intake.enums import HandoverState, Refusal, Shared, TakenBack
from intake.models import Case, Handover
from intake.seeing import team_of
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter
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
    page = client.get(reverse("intake:case_hand", args=[case.pk]))
    assert page.status_code == 200
    assert "Voorbeeld Overkant" in page.content.decode()
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
    shown = other.get(at("handover", handover)).content.decode()
    assert WHY in shown
    assert "Utrecht" in shown
    assert "Mijn notities gaan niet mee" in shown
    for secret in (NOTE, "De bakker"):
        assert secret not in shown
    assert other.get(reverse("intake:case_page", args=[case.pk])).status_code == 404
    taken = other.post(at("handover_accept", handover))
    assert taken.headers["Location"] == reverse("intake:case_page", args=[case.pk])
    of_theirs = other.get(reverse("intake:case_page", args=[case.pk])).content.decode()
    assert f"({case.reference}) –" in of_theirs
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
    page = client.get(at("handover", handover)).content.decode()
    assert "belangenconflict" in page
    assert WHY not in page
    assert "Utrecht" not in page
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
        page = client.post(address, form_of(f"o{theirs.pk}", consent_on=day)).content.decode()
        assert "de cliënt ja zei" in page
        assert WHY in page
    page = client.post(address, form_of(f"o{theirs.pk}", seen="99")).content.decode()
    assert "net gewijzigd" in page
    assert WHY in page
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
