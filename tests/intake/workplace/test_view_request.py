"""One request at the workplace: reading it, answering it, and what else is done with it."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
import time_machine
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from clientsupport.accounts import kept_forms
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from intake.conversation.actions.conversing import finish
from intake.conversation.queries.conversation import conversation
from intake.enums import Caution, DeletionReason, PassingState
from intake.models import InternalNote, Passing, ReplyDraft, ReplyTemplate
from intake.retention.deleting import delete_request
from intake.rules.contact import Contact
from intake.seeing import one_request, team_of
from intake.workplace.actions.supporting import claim
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
WHY = "Zij helpen vaker bij deze regeling."
ALL_SEEN = {"seen": "99"}  # messages
SEND = {"deed": "versturen"} | ALL_SEEN


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return ask(make_offer(takes_requests=True, municipalities=["GM0344"]))


@pytest.fixture
def supporter(asked: Asked) -> User:
    return make_supporter(asked.provider, name="Voorbeeld Ondersteuner")


@pytest.fixture
def mine(asked: Asked, supporter: User) -> Asked:
    """The request, taken up."""
    with team_of(supporter):
        claim(request=asked.read(), by=supporter)
    return asked


def address(asked: Asked, deed: str = "") -> str:
    return f"/werkplek/vraag/{asked.uuid}/{deed}"


def reads() -> int:
    return AuditEvent.objects.filter(action=AuditAction.READ).count()


def test_reading_is_one_event(asked: Asked, supporter: User) -> None:
    response = signed_in(supporter).get(address(asked))

    assert heading(response) == f"Hulpvraag {asked.read().handle}"
    assert TEXT in words(response)
    assert response.headers["Cache-Control"] == "no-store"
    event = AuditEvent.objects.get(action=AuditAction.READ)
    assert (event.actor, event.organisation) == (supporter, asked.provider.audit_key)
    assert event.object_id in asked.read().aliases()


def test_title_says_nothing_about_somebody(asked: Asked, supporter: User) -> None:
    title = page(signed_in(supporter).get(address(asked))).title

    assert title
    assert title.get_text() == "Hulpvraag – Naast u"


def test_taking_up_and_answering(asked: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    assert "Uw antwoord" not in words(client.get(address(asked)))

    said = words(client.post(address(asked, "oppakken/"), follow=True))
    assert "Deze hulpvraag is nu van u." in said
    assert "Uw antwoord" in said
    response = client.post(address(asked), SEND | {"text": "Neem de brief mee."}, follow=True)

    assert "Uw antwoord staat klaar voor de inwoner." in words(response)
    assert asked.texts() == [TEXT, "Neem de brief mee."]
    assert "wacht op de inwoner" in words(response)


def test_colleague_was_earlier(mine: Asked) -> None:
    late = signed_in(make_supporter(mine.provider))

    response = late.post(address(mine, "oppakken/"), follow=True)

    assert "Deze hulpvraag is net opgepakt door een collega" in words(response)
    assert late.get(address(mine)).status_code == 404
    assert reads() == 0


def test_empty_answer_is_not_sent(mine: Asked, supporter: User) -> None:
    response = signed_in(supporter).post(address(mine), SEND | {"text": " "})

    assert "Schrijf eerst uw antwoord." in words(response)
    assert str(page(response).title).startswith("<title>Fout:")
    assert mine.texts() == [TEXT]


def test_answer_that_is_too_long_is_kept(mine: Asked, supporter: User) -> None:
    response = signed_in(supporter).post(address(mine), SEND | {"text": "ab" * 2001})

    assert "ab" * 2001 in words(response)
    assert mine.texts() == [TEXT]


def test_deleted_meanwhile_gives_back_what_was_typed(mine: Asked, supporter: User) -> None:
    delete_request(request=mine.uuid, reason=DeletionReason.RESIDENT)

    response = signed_in(supporter).post(address(mine), SEND | {"text": "Met zorg getypt."})

    assert response.status_code == 404
    assert heading(response) == "U kunt deze hulpvraag niet meer openen"
    assert page(response).select("textarea")[0].get_text(strip=True) == "Met zorg getypt."


def test_foreign_and_unknown_ones_look_alike(supporter: User) -> None:
    client, foreign = signed_in(supporter), ask()
    unknown = f"/werkplek/vraag/{uuid4()}/"

    for deed in ("", "notitie/", "afronden/", "doorgeven/", "toewijzen/", "inzien/", "oppakken/"):
        assert client.get(address(foreign, deed)).status_code == 404
        answers = [client.post(a + deed, {"text": "x"}) for a in (address(foreign), unknown)]
        assert {a.status_code for a in answers} == {404}
        assert words(answers[0]) == words(answers[1])


def test_draft(mine: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    response = client.post(address(mine), {"deed": "bewaren", "text": "Een begin"}, follow=True)

    assert "Uw concept is bewaard." in words(response)
    (field,) = page(client.get(address(mine))).select("textarea[name='text']#id_text")
    assert field.get_text(strip=True) == "Een begin"
    with team_of(supporter):
        assert "Een begin" not in repr(ReplyDraft.objects.get().__dict__)
    assert mine.texts() == [TEXT]


def test_example_is_put_below_what_was_typed(mine: Asked, supporter: User) -> None:
    example = ReplyTemplate.objects.create(provider=mine.provider, title="Groet", text="Tot ziens.")
    ReplyTemplate.objects.create(provider=make_offer().provider, title="Vreemd", text="Nee.")
    typed = {"deed": "invoegen", "text": "Dag.", "template": str(example.pk)}

    response = signed_in(supporter).post(address(mine), typed)

    (field,) = page(response).select("#id_text")
    assert field.get_text().strip() == "Dag.\n\nTot ziens."
    assert "Vreemd" not in words(response)
    assert mine.texts() == [TEXT]


def test_typed_answer_survives_a_session_that_ended(mine: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    session, typed = client.session, QueryDict("text=Bijna+klaar&is_question=on&deed=versturen")
    kept_forms.keep(session, path=address(mine), data=typed, user=supporter)
    session.save()

    response = client.get(address(mine))

    assert "Bijna klaar" in words(response)
    assert "Dit typte u voordat u opnieuw moest inloggen." in words(response)
    assert page(response).select("#id_is_question[checked]")
    assert mine.texts() == [TEXT]


def test_note_has_a_place_and_a_button_of_its_own(mine: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    html = page(client.get(address(mine)))
    notes = html.select(".c-internal button[formaction]")

    assert [button["formaction"] for button in notes] == [address(mine, "notitie/")]
    assert not html.select(".c-answer [formaction]")  # sent where the form goes
    assert not html.select(".c-internal .c-answer, .c-answer .c-internal")
    client.post(address(mine, "notitie/"), {"note-text": "Bel de wijk."})
    assert "Bel de wijk." in words(client.get(address(mine)))
    assert mine.texts() == [TEXT]


def test_notes_of_one_day_stay_in_their_order(mine: Asked, supporter: User) -> None:
    client, written = signed_in(supporter), [f"Notitie {number}." for number in range(1, 7)]
    for text in written:
        client.post(address(mine, "notitie/"), {"note-text": text})

    shown = words(client.get(address(mine)))
    places = [shown.index(text) for text in written]
    assert places == sorted(places)


def test_empty_note_is_asked_again(mine: Asked, supporter: User) -> None:
    response = signed_in(supporter).post(address(mine, "notitie/"), {"note-text": ""})

    assert "Schrijf eerst uw notitie." in words(response)
    with team_of(supporter):
        assert not InternalNote.objects.exists()


def test_closing_asks_why(mine: Asked, supporter: User) -> None:
    client = signed_in(supporter)

    assert "Kies waarom u afrondt." in words(client.post(address(mine, "afronden/"), {}))
    by_resident = client.post(address(mine, "afronden/"), {"reason": "resident"})
    assert by_resident.status_code == 200
    client.post(address(mine, "afronden/"), ALL_SEEN | {"reason": "answered", "text": "Succes."})

    assert mine.read().is_closed
    assert mine.texts() == [TEXT, "Succes."]
    client.post(address(mine, "heropenen/"))
    assert not mine.read().is_closed


def test_closing_what_was_closed_gives_the_words_back(mine: Asked, supporter: User) -> None:
    with one_request(mine.uuid):
        finish(request=mine.read())

    response = signed_in(supporter).post(
        address(mine, "afronden/"), {"reason": "answered", "text": "Veel succes."}
    )

    assert response.status_code == 409
    assert "Deze hulpvraag is al afgerond. Er is niets verstuurd." in words(response)
    assert [t.get_text().strip() for t in page(response).select("textarea")] == ["Veel succes."]
    assert mine.texts() == [TEXT]


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("heropenen/", "Deze hulpvraag is niet afgerond."),
        ("doorgeven/intrekken/", "Dit voorstel geldt niet meer. Er is niets veranderd."),
    ],
)
def test_what_has_no_place_any_more_says_why(
    mine: Asked, supporter: User, deed: str, why: str
) -> None:
    response = signed_in(supporter).post(address(mine, deed), follow=True)

    assert why in words(response)
    assert heading(response) == f"Hulpvraag {mine.read().handle}"


def test_giving_back(mine: Asked, supporter: User) -> None:
    said = words(signed_in(supporter).post(address(mine, "teruggeven/"), follow=True))

    assert "De hulpvraag ligt weer open voor uw team." in said
    assert mine.read().supporter is None


def test_passing_on_is_a_proposal(mine: Asked, supporter: User) -> None:
    other = make_offer(takes_requests=True, municipalities=["GM0344"])
    far = make_offer(takes_requests=True, municipalities=["GM0014"])
    full = make_offer(takes_requests=False, municipalities=["GM0344"])
    client = signed_in(supporter)

    options = page(client.get(address(mine, "doorgeven/"))).select("#id_to option")
    assert [str(o["value"]) for o in options] == ["", str(other.pk)]
    for wrong in (far, full, mine.offer):
        client.post(address(mine, "doorgeven/"), ALL_SEEN | {"to": wrong.pk, "text": WHY})
    assert mine.read().provider == mine.provider
    proposed = ALL_SEEN | {"to": other.pk}
    unsaid = words(client.post(address(mine, "doorgeven/"), proposed))
    assert "Schrijf kort op waarom. De inwoner kiest daarmee." in unsaid
    proposed |= {"text": WHY}
    said = words(client.post(address(mine, "doorgeven/"), proposed, follow=True))

    assert "De inwoner heeft een week om te kiezen." in said
    assert f"Voorstel: doorgeven aan {other.provider.name}" in said
    assert "tot en met maandag 9 maart" in said
    assert WHY in said
    with one_request(mine.uuid):
        assert WHY not in repr(Passing.objects.values().get())
        assert conversation(mine.read(), timezone.localdate()).why == WHY
    client.post(address(mine, "doorgeven/intrekken/"))
    with team_of(supporter):
        revoked = Passing.objects.get()
        assert (revoked.state, revoked.reason) == (PassingState.REVOKED, None)


def test_nobody_else_there(mine: Asked, supporter: User) -> None:
    said = words(signed_in(supporter).get(address(mine, "doorgeven/")))

    assert "In Utrecht neemt geen andere organisatie hulpvragen aan." in said


@pytest.mark.parametrize(
    ("caution", "says"),
    [
        (Caution.SAFE, "Bellen of mailen is veilig."),
        (Caution.DISCREET, "Zeg niet waar het over gaat"),
        (Caution.ASK_FIRST, "Vraag eerst hier of het veilig is."),
    ],
)
def test_contact_comes_with_how_careful_to_be(caution: Caution, says: str) -> None:
    asked = ask(contact=Contact("06 00 00 00 00", caution, "na vijven"))

    said = words(signed_in(make_supporter(asked.provider)).get(address(asked)))

    assert "06 00 00 00 00" in said
    assert says in said
    assert "na vijven" in said


def test_coordinator_gives_it_to_a_colleague(mine: Asked) -> None:
    client = signed_in(make_coordinator(mine.provider))
    colleague, stranger = make_supporter(mine.provider), make_supporter()

    response = client.get(address(mine, "toewijzen/"))
    assert TEXT not in words(response)
    client.post(address(mine, "toewijzen/"), {"to": stranger.pk})
    assert mine.read().supporter != stranger
    client.post(address(mine, "toewijzen/"), {"to": colleague.pk})

    assert mine.read().supporter == colleague
    assert reads() == 0


@pytest.mark.parametrize("takes_it", [True, False])
def test_coordinator_takes_it_from_a_colleague_with_a_reason(mine: Asked, takes_it: bool) -> None:
    coordinator = make_coordinator(mine.provider)
    client, to = signed_in(coordinator), coordinator.pk if takes_it else ""

    response = client.post(address(mine, "toewijzen/"), {"to": to, "reason": ""})
    assert "Schrijf op waarom: u kunt dit gesprek dan lezen." in words(response)
    assert client.get(address(mine)).status_code == 404
    client.post(address(mine, "toewijzen/"), {"to": to, "reason": "Collega ziek"})

    assert mine.read().supporter == (coordinator if takes_it else None)
    assert TEXT in words(client.get(address(mine)))


def test_no_reason_is_asked_for_what_nobody_took_up(asked: Asked) -> None:
    client = signed_in(make_coordinator(asked.provider))

    assert not page(client.get(address(asked, "toewijzen/"))).select("[name=reason]")


def test_coordinator_breaks_the_glass_with_a_reason(mine: Asked) -> None:
    client: Client = signed_in(make_coordinator(mine.provider))

    assert "Schrijf op waarom." in words(client.post(address(mine, "inzien/"), {"reason": ""}))
    assert client.get(address(mine)).status_code == 404
    why = {"reason": "Collega ziek, bsn 111222333"}
    response = client.post(address(mine, "inzien/"), why, follow=True)

    assert TEXT in words(response)
    assert "U leest een gesprek van een collega" in words(response)
    assert not page(response).select(".c-answer")
    assert client.post(address(mine), SEND | {"text": "Hoi"}).status_code == 404
    assert mine.texts() == [TEXT]
    noted = AuditEvent.objects.get(action=AuditAction.OPENED).reason
    assert noted == "for half an hour: Collega ziek, bsn [bsn]"


@pytest.mark.parametrize("deed", ["oppakken/", "teruggeven/", "heropenen/", "doorgeven/intrekken/"])
def test_looking_at_a_deed_does_nothing(mine: Asked, supporter: User, deed: str) -> None:
    before = mine.read()

    response = signed_in(supporter).get(address(mine, deed))

    assert response.headers["Location"] == address(mine)
    assert mine.read().state == before.state
    assert mine.read().supporter == before.supporter


def test_replies_of_the_other_side_come_in_order(mine: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    for text in ("Eerst", "Daarna"):
        client.post(address(mine), SEND | {"text": text, "is_question": "on"})

    bubbles = page(client.get(address(mine))).select(".c-message__text")
    assert [bubble.get_text() for bubble in bubbles] == [TEXT, "Eerst", "Daarna"]
