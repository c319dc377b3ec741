"""Taking over what a colleague proposes, and reading along: what the pages show and do."""

import pytest
from django.test import Client

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Membership
from directory.people.actions.access import remove
from intake.conversation.actions.conversing import accept_passing, ask_other, finish
from intake.enums import CloseReason
from intake.models import Handing, Passing, ReplyDraft, SecondReader
from intake.permissions import access_of
from intake.seeing import one_request, team_of
from intake.workplace.actions.arranging import let_read, propose_handing, take_over
from intake.workplace.actions.drafting import save_draft
from intake.workplace.actions.hands import propose_passing, reassign
from intake.workplace.actions.supporting import (
    NotYours,
    add_note,
    claim,
    close,
    release,
)
from intake.workplace.actions.team import add_absence
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("monday_in_march")
OVER = "Dit voorstel geldt niet meer. Er is niets veranderd."


@pytest.fixture
def asked(places: None) -> Asked:
    return ask(make_offer(takes_requests=True, municipalities=["GM0344"]))


@pytest.fixture
def holder(asked: Asked) -> User:
    """Who took it up."""
    user = make_supporter(asked.provider, name="Voorbeeld Houder", password=None)
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


@pytest.fixture
def colleague(asked: Asked) -> User:
    return make_supporter(asked.provider, name="Voorbeeld Collega", password=None)


def address(asked: Asked, deed: str = "") -> str:
    return f"/werkplek/vraag/{asked.uuid}/{deed}"


def propose(asked: Asked, holder: User, colleague: User) -> None:
    with team_of(holder):
        propose_handing(request=asked.read(), to=colleague, by=holder)


def may(user: User, asked: Asked) -> tuple[bool, bool]:
    """Return whether somebody may open it and answer it."""
    row = asked.read()
    with team_of(user):
        access = access_of(user)
    return access.can_open(row), access.can_answer(row)


def reasons(asked: Asked) -> list[str]:
    """Return what the log says of it, but for who opened the page."""
    aliases = asked.read().aliases()
    events = AuditEvent.objects.exclude(action=AuditAction.READ).order_by("pk")
    return [event.reason for event in events if event.object_id in aliases]


# --- Taking over ---------------------------------------------------------------------------------


def test_colleague_says_yes(asked: Asked, holder: User, colleague: User) -> None:
    theirs, ours = signed_in(colleague), signed_in(holder)
    with team_of(holder):
        save_draft(request=asked.read(), typed={"text": "Een begin"}, by=holder)

    said = words(ours.post(address(asked, "overdragen/"), {"to": colleague.pk}, follow=True))
    assert "Voorstel: Voorbeeld Collega neemt dit over" in said
    assert asked.read().supporter == holder
    assert may(colleague, asked) == (False, False)
    assert theirs.get(address(asked)).status_code == 404
    listed = words(theirs.get("/werkplek/"))
    assert "Neemt u dit over?" in listed
    assert "gevraagd door Voorbeeld Houder" in listed
    assert TEXT not in listed
    response = theirs.post(address(asked, "overnemen/"), follow=True)

    assert TEXT in words(response)
    assert asked.read().supporter == colleague
    assert may(holder, asked) == (False, False)
    with team_of(holder):
        assert ReplyDraft.objects.get().user == holder
        assert not Handing.objects.exists()
    assert "Een begin" not in theirs.get(address(asked)).content.decode()
    assert "Neemt u dit over?" not in words(theirs.get("/werkplek/"))
    handed = [f"handing proposed to {colleague.pk}", f"taken over from {holder.pk}"]
    assert reasons(asked)[-2:] == handed


def test_colleague_says_no(asked: Asked, holder: User, colleague: User) -> None:
    propose(asked, holder, colleague)
    theirs, ours = signed_in(colleague), signed_in(holder)

    said = words(theirs.post(address(asked, "niet-overnemen/"), follow=True))

    assert "De vraag blijft bij uw collega." in said
    assert "Neemt u dit over?" not in said
    assert asked.read().supporter == holder
    assert "Uw collega kan dit niet overnemen." in words(ours.get(address(asked)))
    assert reasons(asked)[-1] == "handing declined"
    assert OVER in words(theirs.post(address(asked, "overnemen/"), follow=True))
    ours.post(address(asked, "overdragen/"), {"to": colleague.pk})
    assert "Neemt u dit over?" in words(theirs.get("/werkplek/"))


def test_holder_takes_it_back(asked: Asked, holder: User, colleague: User) -> None:
    propose(asked, holder, colleague)
    ours, theirs = signed_in(holder), signed_in(colleague)

    said = words(ours.post(address(asked, "overdragen/intrekken/"), follow=True))

    assert "Uw voorstel is ingetrokken." in said
    for deed in ("overnemen/", "niet-overnemen/"):
        assert OVER in words(theirs.post(address(asked, deed), follow=True))
    assert OVER in words(ours.post(address(asked, "overdragen/intrekken/"), follow=True))
    assert asked.read().supporter == holder


def test_only_who_was_asked_says_yes(asked: Asked, holder: User, colleague: User) -> None:
    propose(asked, holder, colleague)
    client = signed_in(make_coordinator(asked.provider, password=None))

    assert OVER in words(client.post(address(asked, "overnemen/"), follow=True))
    assert asked.read().supporter == holder


def test_only_a_colleague_can_be_asked(asked: Asked, holder: User, colleague: User) -> None:
    stranger, client = make_supporter(password=None), signed_in(holder)

    for deed in ("overdragen/", "meelezer/"):
        options = page(client.get(address(asked, deed))).select("#id_to option")
        offered = {str(option["value"]) for option in options}
        assert str(colleague.pk) in offered
        assert not offered & {str(stranger.pk), str(holder.pk)}
        for wrong in (stranger.pk, holder.pk, "x"):
            assert client.post(address(asked, deed), {"to": wrong}).status_code == 200
    with team_of(holder):
        assert not Handing.objects.exists()
        assert not SecondReader.objects.exists()


def test_who_replaces_somebody_arranges_nothing_for_themselves(
    asked: Asked, holder: User, colleague: User
) -> None:
    today = asked.read().received_on
    add_absence(
        provider=asked.provider, user=holder, replacement=colleague,
        first_day=today, last_day=today, by=holder,
    )  # fmt: skip
    with team_of(colleague):
        with pytest.raises(NotYours):
            propose_handing(request=asked.read(), to=colleague, by=colleague)
        with pytest.raises(NotYours):
            let_read(request=asked.read(), reader=colleague, by=colleague)


# --- Reading along -------------------------------------------------------------------------------


@pytest.fixture
def reader(asked: Asked, holder: User, colleague: User) -> User:
    with team_of(holder):
        let_read(request=asked.read(), reader=colleague, by=holder)
    return colleague


def test_second_reader_reads_and_does_not_answer(asked: Asked, reader: User, holder: User) -> None:
    client: Client = signed_in(reader)

    response = client.get(address(asked))

    assert TEXT in words(response)
    assert "U leest mee als tweede lezer" in words(response)
    assert not page(response).select(".c-answer")
    event = AuditEvent.objects.filter(action=AuditAction.READ).get()
    assert event.actor == reader
    for deed in ("", "afronden/", "doorgeven/", "teruggeven/", "overdragen/", "meelezer/weg/"):
        assert client.post(address(asked, deed), {"text": "Dag."}).status_code == 404
    assert asked.texts() == [TEXT]
    assert may(make_supporter(asked.provider, password=None), asked) == (False, False)


def test_holder_sees_and_ends_it(asked: Asked, reader: User, holder: User) -> None:
    client = signed_in(holder)
    assert "Leest mee: Voorbeeld Collega" in words(client.get(address(asked)))

    said = words(client.post(address(asked, "meelezer/weg/"), follow=True))

    assert "Er leest geen collega meer mee." in said
    assert may(reader, asked) == (False, False)
    assert reasons(asked)[-2:] == [f"second reader {reader.pk}", "second reader ended"]


def is_closed(asked: Asked, holder: User) -> None:
    close(request=asked.read(), reason=CloseReason.ANSWERED, text="", by=holder)


def is_finished_by_the_resident(asked: Asked, _holder: User) -> None:
    with one_request(asked.uuid):
        finish(request=asked.read())


def is_given_back(asked: Asked, holder: User) -> None:
    release(request=asked.read(), by=holder)


def is_reassigned(asked: Asked, _holder: User) -> None:
    coordinator = make_coordinator(asked.provider, password=None)
    other = make_supporter(asked.provider, password=None)
    reassign(request=asked.read(), to=other, by=coordinator)


def is_taken_over(asked: Asked, holder: User) -> None:
    other = make_supporter(asked.provider, password=None)
    propose_handing(request=asked.read(), to=other, by=holder)
    take_over(request=asked.read(), by=other)


def goes_elsewhere(asked: Asked, _holder: User) -> None:
    with one_request(asked.uuid):
        ask_other(request=asked.read(), offer=make_offer(takes_requests=True))


def is_passed_on(asked: Asked, holder: User) -> None:
    to = make_offer(takes_requests=True)
    make_supporter(to.provider)
    propose_passing(request=asked.read(), to=to, by=holder, text="Past beter.")
    with one_request(asked.uuid):
        accept_passing(request=asked.read(), passing=Passing.objects.get().pk)


def holder_leaves(asked: Asked, holder: User) -> None:
    remove(membership=holder.memberships.get(), by=make_coordinator(asked.provider, password=None))


def other_one_leaves(asked: Asked, _holder: User) -> None:
    theirs = Membership.objects.get(user__name="Voorbeeld Collega")
    remove(membership=theirs, by=make_coordinator(asked.provider, password=None))


ENDS = [
    is_closed,
    is_finished_by_the_resident,
    is_given_back,
    is_reassigned,
    is_taken_over,
    goes_elsewhere,
    is_passed_on,
    holder_leaves,
    other_one_leaves,
]


@pytest.mark.parametrize("end", ENDS)
def test_what_was_arranged_ends(asked: Asked, reader: User, holder: User, end: object) -> None:
    propose(asked, holder, reader)
    with team_of(holder):
        end(asked, holder)  # type: ignore[operator]

    with team_of(make_supporter(asked.provider, password=None)), one_request(asked.uuid):
        assert not SecondReader.objects.exists()
        assert not Handing.objects.exists()


def test_what_is_arranged_elsewhere_stays_when_somebody_leaves(
    asked: Asked, reader: User, holder: User
) -> None:
    somebody = make_supporter(asked.provider, password=None)
    remove(membership=somebody.memberships.get(), by=make_coordinator(asked.provider))

    assert may(reader, asked) == (True, False)


def test_second_reader_may_note(asked: Asked, reader: User, holder: User) -> None:
    with team_of(reader):
        add_note(request=asked.read(), text="Let op de termijn.", by=reader)

    assert "Let op de termijn." in words(signed_in(holder).get(address(asked)))


# --- The subject ---------------------------------------------------------------------------------


def test_page_names_the_offer_and_sets_the_subject(asked: Asked, holder: User) -> None:
    client = signed_in(holder)
    assert f"Gevraagd aan: {asked.offer.title}" in words(client.get(address(asked)))
    field = page(client.get(address(asked))).select("#id_domain option[value]")
    code = str(field[1]["value"])

    said = words(client.post(address(asked, "onderwerp/"), {"domain": code}, follow=True))
    assert "Het onderwerp is bewaard." in said
    domain = asked.read().domain
    assert domain
    assert str(domain.pk) == code
    for wrong in ("0", "schulden en zo"):
        refused = client.post(address(asked, "onderwerp/"), {"domain": wrong}, follow=True)
        assert "Kies een onderwerp uit de lijst." in words(refused)
    assert asked.read().domain == domain
    assert reasons(asked)[-1] == f"subject {domain.code}"
    client.post(address(asked, "onderwerp/"), {"domain": ""})
    assert asked.read().domain is None


# --- An organisation below an answer -------------------------------------------------------------


def test_answer_comes_with_an_organisation(asked: Asked, holder: User) -> None:
    other = make_offer(municipalities=["GM0344"], phone="030 200 30 40", title="Samen sterk")
    far = make_offer(municipalities=["GM0014"])
    client = signed_in(holder)
    sent = {"text": "Bel deze mensen.", "deed": "versturen", "seen": "99"}

    assert client.post(address(asked), sent | {"listing": far.slug}).status_code == 200
    assert client.post(address(asked), sent | {"listing": "bestaat-niet"}).status_code == 200
    client.post(address(asked), sent | {"listing": other.slug})

    (card,) = page(client.get(address(asked))).select(".c-mention")
    assert card["data-offer"] == other.slug
    assert "Samen sterk" in card.get_text()
    assert "Voor iedereen" in card.get_text()
    assert "tel:+31302003040" in {str(a["href"]) for a in card.select("a")}
    other.state = "withdrawn"
    other.save()
    assert "Die staat nu niet meer op Naast u." in words(client.get(address(asked)))
