"""The page on which somebody's access ends: their work, without a word of it, is divided there."""

import pytest
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Municipality, Offer, OfferDraft
from intake.enums import CloseReason
from intake.lifecycle import deeds
from intake.models import Absence
from intake.seeing import team
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_editor, make_supporter
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.forms import filled_in
from tests.helpers.pages import Answer, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def offer() -> Offer:
    return make_offer(title="Voorbeeld aanbod", takes_requests=True)


@pytest.fixture
def leaving(offer: Offer) -> User:
    return make_supporter(offer.provider, name="Sanne")


def address(offer: Offer, user: User) -> str:
    return f"/organisatiebeheer/mensen/aanbieder/{offer.provider.slug}/{user.pk}/verwijderen/"


def removal(client: Client, offer: Offer, user: User) -> str:
    return words(client.get(address(offer, user)))


def test_coordinator_reads_which_work_there_is_and_no_word_of_it(
    offer: Offer, leaving: User
) -> None:
    coordinator = make_coordinator(offer.provider, name="Coen")
    handle = ask(offer, supporter=leaving).read().handle
    OfferDraft.objects.create(offer=offer, content={}, saved_by=leaving)
    Absence.objects.create(
        provider=offer.provider,
        user=coordinator,
        replacement=leaving,
        first_day=timezone.localdate(),
        last_day=timezone.localdate(),
    )

    shown = removal(signed_in(coordinator), offer, leaving)

    assert "Vragen van inwoners (1)" in shown
    assert f"Utrecht · onderwerp niet bekend · {handle}" in shown
    assert "Concepten van aanbod (1) Voorbeeld aanbod" in shown
    assert "Neemt waar voor (1) Coen:" in shown
    assert TEXT not in shown


def test_what_came_in_meanwhile_is_shown_the_next_time(offer: Offer, leaving: User) -> None:
    client = signed_in(make_coordinator(offer.provider))
    assert "Wat deze persoon nog doet" not in removal(client, offer, leaving)

    ask(offer, supporter=leaving)

    assert "Vragen van inwoners (1)" in removal(client, offer, leaving)


def test_editor_reads_nothing_of_requests(offer: Offer, leaving: User) -> None:
    handle = ask(offer, supporter=leaving).read().handle

    shown = removal(signed_in(make_editor()), offer, leaving)

    assert handle not in shown
    assert "Vragen van inwoners" not in shown


# --- Dividing it ---------------------------------------------------------------------------------

UTRECHT, ZEIST, TO_TEAM = "to-GM0344", "to-GM0355", "team"
MOVED = [AuditAction.MOVED, AuditAction.OPENED]


class Scene:
    """Sanne leaves, with two questions from Utrecht and one from Zeist; Coen looks after it."""

    def __init__(self, offer: Offer, leaving: User) -> None:
        self.offer, self.leaving = offer, leaving
        self.coordinator = make_coordinator(offer.provider, name="Coen")
        self.colleague = make_supporter(offer.provider, name="Bea")
        self.client, self.at = signed_in(self.coordinator), address(offer, leaving)
        zeist = Municipality.objects.get(slug="zeist")
        self.utrecht = [ask(offer, supporter=leaving) for _ in range(2)]
        self.zeist = ask(offer, supporter=leaving, municipality=zeist)

    @property
    def all(self) -> list[Asked]:
        return [*self.utrecht, self.zeist]

    def form(self, **choices: object) -> dict[str, object]:
        token = {"csrfmiddlewaretoken": "x" * 64}
        return {**filled_in(self.client.get(self.at)), **token, **choices}

    def holders(self) -> list[User | None]:
        return [asked.read().supporter for asked in self.all]

    def chosen(self, answer: Answer, name: str) -> list[str]:
        return [str(o["value"]) for o in page(answer).select(f"[name='{name}'] option[selected]")]

    def logged(self) -> list[tuple[str, str]]:
        """Return what the log says of the requests, and how."""
        events = AuditEvent.objects.filter(action__in=MOVED, object_type="intake.helprequest")
        return sorted(events.values_list("action", "reason"))


@pytest.fixture
def scene(offer: Offer, leaving: User) -> Scene:
    return Scene(offer, leaving)


def test_each_municipality_goes_to_somebody_of_its_own(scene: Scene) -> None:
    form = scene.form(**{UTRECHT: scene.colleague.pk, ZEIST: TO_TEAM, "reason": "Gaat weg"})

    scene.client.post(scene.at, form)

    assert scene.holders() == [scene.colleague, scene.colleague, None]
    given = (AuditAction.MOVED.value, f"to {scene.colleague.pk}")
    assert scene.logged() == [given, given, (AuditAction.OPENED.value, "to the team: Gaat weg")]
    assert not scene.leaving.memberships.exists()


def test_what_is_not_chosen_apart_goes_with_the_rest(scene: Scene) -> None:
    scene.client.post(scene.at, scene.form(**{"to": scene.colleague.pk, ZEIST: "", "reason": ""}))

    assert scene.holders() == [scene.colleague] * 3


def test_what_is_given_to_nobody_stays_until_it_is_divided(scene: Scene) -> None:
    scene.client.post(scene.at, scene.form(**{ZEIST: scene.colleague.pk}))

    assert scene.holders() == [scene.leaving, scene.leaving, scene.colleague]
    assert not scene.leaving.memberships.exists()


@pytest.mark.parametrize("heir", ["oneself", "team", "whom one replaces"])
def test_reading_what_a_part_says_asks_why_and_keeps_the_choices(scene: Scene, heir: str) -> None:
    today = timezone.localdate()
    replaced = make_supporter(scene.offer.provider)
    Absence.objects.create(
        provider=scene.offer.provider, user=replaced, replacement=scene.coordinator,
        first_day=today, last_day=today,
    )  # fmt: skip
    to = {"oneself": scene.coordinator.pk, "team": TO_TEAM, "whom one replaces": replaced.pk}[heir]
    form = scene.form(**{"to": scene.colleague.pk, UTRECHT: to})

    asks = scene.client.post(scene.at, form)

    assert "Schrijf op waarom u deze gesprekken moet lezen." in words(asks)
    assert (scene.chosen(asks, UTRECHT), scene.chosen(asks, "to")) == (
        [str(to)],
        [str(scene.colleague.pk)],
    )
    assert scene.holders() == [scene.leaving] * 3
    scene.client.post(scene.at, form | {"reason": "Ziek"})
    assert [action for action, _ in scene.logged()].count(AuditAction.OPENED.value) == 2
    assert not scene.leaving.memberships.exists()


@pytest.mark.parametrize("what", ["a request came in", "one changed hands", "one was closed"])
def test_work_that_changed_meanwhile_is_shown_anew_with_the_choices(
    scene: Scene, what: str
) -> None:
    form = scene.form(**{"to": scene.colleague.pk, ZEIST: TO_TEAM, "reason": "Gaat weg"})
    if what == "a request came in":
        ask(scene.offer, supporter=scene.leaving)
    with team(scene.offer.provider):
        if what == "one changed hands":
            deeds.reassign(scene.utrecht[0].read(), to=scene.colleague)
        if what == "one was closed":
            deeds.close(scene.utrecht[0].read(), reason=CloseReason.ANSWERED)

    held = scene.client.post(scene.at, form)

    assert held.status_code == 409
    assert "Er kwam net werk bij, of er ging werk weg." in words(held)
    assert f"Vragen van inwoners ({4 if what == 'a request came in' else 2})" in words(held)
    assert scene.chosen(held, ZEIST) == [TO_TEAM]
    assert scene.leaving.memberships.exists()
    scene.client.post(scene.at, filled_in(held))
    assert scene.zeist.read().supporter is None
    assert not scene.leaving.memberships.exists()


def test_pressed_twice_divides_once(scene: Scene) -> None:
    form = scene.form(**{"to": scene.colleague.pk})

    answers = [scene.client.post(scene.at, form) for _press in range(2)]

    assert [(answer.status_code, answer["Location"]) for answer in answers] == [
        (302, answers[0]["Location"])
    ] * 2
    assert len(scene.logged()) == 3


def test_a_stranger_takes_no_part_over(scene: Scene) -> None:
    answer = scene.client.post(scene.at, scene.form(**{ZEIST: make_supporter().pk}))

    assert page(answer).select("[role=alert] li")
    assert scene.holders() == [scene.leaving] * 3


def test_one_municipality_needs_no_choice_of_its_own(offer: Offer, leaving: User) -> None:
    ask(offer, supporter=leaving)
    client = signed_in(make_coordinator(offer.provider))

    shown = page(client.get(address(offer, leaving)))

    assert [field["name"] for field in shown.select("main form select")] == ["to"]


def test_editor_divides_nothing_that_they_do_not_see(scene: Scene) -> None:
    client = signed_in(make_editor())
    shown = page(client.get(scene.at))
    assert [field["name"] for field in shown.select("main form select")] == ["to"]

    client.post(scene.at, {"to": TO_TEAM, UTRECHT: scene.colleague.pk, "seen": ""})

    assert scene.holders() == [None] * 3
    assert [action for action, _ in scene.logged()] == [AuditAction.MOVED.value] * 3
