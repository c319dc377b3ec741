"""The other lists of the workplace, for every role: what one sees in them is what one can open.

Example answers, who is away, what changes hands, the desk of the portal, and the words of danger.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from clientsupport.models import User
from directory.enums import MemberRole
from intake.enums import Danger
from intake.models import Absence, DangerSentence, DangerWord, HelpRequest, Message, ReplyTemplate
from intake.seeing import desk, team
from intake.workplace.queries.lists import at_desk
from intake.workplace.queries.team import absences, absentees, colleagues_of
from tests.factories.organisations import Organisations
from tests.factories.workplace import Piles
from tests.helpers.role_table import is_let_through
from tests.helpers.staff import signed_in
from tests.helpers.workplace import Workplace
from tests.helpers.workplace_cast import Cast

# Answers per role, at least.
CASES = {"examples": 22, "absences": 24, "colleagues": 14, "desk": 94, "taking up": 16, "words": 21}
AT_DESK = {"mine", "of a colleague"}  # of those that the desk was told of: what waits still
pytestmark = pytest.mark.usefixtures("monday_in_march")

Answer = tuple[str, bool, bool]  # where it was tried, whether it is so, whether it should be


def wrong(subject: str, answers: list[Answer]) -> list[str]:
    """Return which answers are not as they should be, the number of all being large enough."""
    assert len(answers) >= CASES[subject]
    return [f"{where}: {is_so}" for where, is_so, should_be in answers if is_so != should_be]


# --- Example answers -----------------------------------------------------------------------------


def examples(there: Workplace, cast: Cast) -> Iterator[Answer]:
    for whose, place, role in cast.places:
        key, sees = place.template.pk, bool(role)
        own, elsewhere = place.own_request.pk, _elsewhere(cast, place).own_request.pk
        ways = {
            "link": there.leads_to("template_edit", key, "templates"),
            "button": there.leads_to("template_delete", key, "templates"),
            "words": place.template.title in there.words("templates"),
            "visible_to": ReplyTemplate.objects.visible_to(cast.user).filter(pk=key).exists(),
            "page": place.template.text in there.words("template_edit", key),
            "page to throw it away": there.is_let_in("template_delete", key),
            "choice at an answer": str(key) in there.options("template", "workplace_request", own),
            "put into an answer": place.template.text in _put_in(there, own, key),
            "choice of a new one": str(place.provider.pk)
            in there.options("provider", "template_new"),
        }
        never = {
            "choice elsewhere": str(key)
            in there.options("template", "workplace_request", elsewhere),
            "put in elsewhere": place.template.text in _put_in(there, elsewhere, key),
        }
        yield from ((f"{whose}, {way}", is_so, sees) for way, is_so in ways.items())
        yield from ((f"{whose}, {way}", is_so, False) for way, is_so in never.items())


def test_example_answers(cast: Cast) -> None:
    for _whose, place, _role in cast.places:
        place.let_take_up(cast.user)

    assert wrong("examples", list(examples(Workplace(cast.user), cast))) == []


def _elsewhere(cast: Cast, place: Organisations) -> Organisations:
    return cast.other if place is cast.own else cast.own


def _put_in(there: Workplace, request: object, template: int) -> str:
    """Return the page on which an example was put into an answer."""
    form = {"deed": "invoegen", "text": "", "template": str(template)}
    return there.client.post(there.address("workplace_request", request), form).content.decode()


# --- Who is away, and who goes on with it --------------------------------------------------------


def away(whose: User, replacement: User, place: Organisations, day: date) -> Absence:
    return Absence.objects.create(
        provider=place.provider, user=whose, replacement=replacement, first_day=day, last_day=day
    )


def absent(cast: Cast, today: date) -> Iterator[tuple[str, Absence, bool, bool]]:
    """Yield who is away, and whether that is seen and may be ended."""
    for whose, place, role in cast.places:
        leads, sees = role == MemberRole.COORDINATOR, bool(role)
        colleague, other = place.supporter.user, place.absence.replacement
        assert other is not None
        yield f"{whose}, of a colleague", place.absence, sees, leads
        yield f"{whose}, mine", away(cast.user, colleague, place, today), sees, sees
        over = away(colleague, other, place, today - timedelta(days=1))
        yield f"{whose}, over", over, False, False


def ended(there: Workplace, row: Absence) -> Iterator[tuple[str, bool]]:
    counted = absences(there.access).filter(pk=row.pk).exists()
    yield "predicate", counted and there.access.can_end(row)
    yield "button", there.leads_to("absence_delete", row.pk, "absences")
    yield "page", there.is_let_in("absence_delete", row.pk)


def chosen(there: Workplace, cast: Cast) -> Iterator[Answer]:
    """Yield whether colleagues are named where one chooses somebody."""
    for whose, place, role in cast.places:
        leads, sees = role == MemberRole.COORDINATOR, bool(role)
        member, user = place.supporter, place.supporter.user
        give = there.options("to", "request_reassign", place.new_request.pk)
        yield f"{whose}, shown as away", str(user) in there.words("absences"), sees
        yield f"{whose}, who is away", str(member.pk) in there.options("who", "absences"), leads
        yield f"{whose}, absentees", member in absentees(there.access), leads
        replaces = there.options("replacement", "absences")
        yield f"{whose}, who replaces", str(user.pk) in replaces, sees
        yield f"{whose}, colleagues", user in colleagues_of(there.access), sees
        yield f"{whose}, who goes on with it", str(user.pk) in give, leads
        official = str(place.official.user_id)
        yield f"{whose}, an official", official in give | replaces, False


def test_absences(cast: Cast) -> None:
    rows, there = list(absent(cast, timezone.localdate())), Workplace(cast.user)
    found: list[Answer] = []
    for name, row, is_seen, may_end in rows:
        found.append((f"{name}, counted", row in absences(there.access), is_seen))
        found += [(f"{name}, {way}", is_so, may_end) for way, is_so in ended(there, row)]

    assert wrong("absences", found) == []


def test_colleagues_to_choose_from(cast: Cast) -> None:
    assert wrong("colleagues", list(chosen(Workplace(cast.user), cast))) == []


# --- The desk of the portal ----------------------------------------------------------------------


def told(there: Workplace, piles: Piles, *, is_editor: bool) -> Iterator[Answer]:
    """Yield whether the desk shows that a request waits, and that it never shows more."""
    said = there.words("desk")
    counted = set(at_desk().values_list("pk", flat=True))
    yield "provider", piles.place.provider.name in said, is_editor
    yield "municipality", piles.municipality.name in said, False
    yield "domain", str(piles.domain).lower() in said.lower(), False
    for name, request in piles.requests.items():
        waits = name in AT_DESK
        yield f"{name}, counted", request.pk in counted, waits
        yield f"{name}, handle", request.handle in said.split(), waits and is_editor
        yield f"{name}, text", piles.text(name) in said, False
        yield f"{name}, a way in", str(request.pk) in str(there.page("desk")), False


def test_desk_sees_that_it_waits_and_nothing_more(cast: Cast, piles: list[Piles]) -> None:
    there, is_editor = Workplace(cast.user), cast.user.portal_role == "editor"
    with desk():
        found = [answer for ours in piles for answer in told(there, ours, is_editor=is_editor)]
        assert not Message.objects.exists()
        assert not HelpRequest.objects.filter(desk_on=None).exists()

    assert wrong("desk", found) == []


def test_menu_leads_to_what_is_there(cast: Cast) -> None:
    there, html = Workplace(cast.user), signed_in(cast.user).get(reverse("my_account"))
    shown = {
        name: f'"{there.address(name)}"' in html.content.decode() for name in ("workplace", "desk")
    }

    assert shown == {name: there.is_let_in(name) for name in shown}
    assert shown == {"workplace": any(cast.roles), "desk": cast.user.portal_role == "editor"}


# --- Taking up -----------------------------------------------------------------------------------


def taken_up(cast: Cast, ours: Piles, *, is_mine: bool) -> Iterator[Answer]:
    there, colleague = Workplace(cast.user), Workplace(ours.place.supporter.user)
    shown, text, key = ours.shown("new"), ours.text("new"), ours.requests["new"].pk
    here = "workplace_request", key
    theirs = {**colleague.rows(lijst="nieuw"), **colleague.rows(lijst="wacht-op-ons")}
    with team(ours.place.provider):
        yield "stored", HelpRequest.objects.get(pk=key).supporter == cast.user, is_mine
    yield "in my list", shown in there.rows(lijst="van-mij"), is_mine
    yield "read", text in there.words(*here), is_mine
    yield "a form to answer", there.leads_to(*here, *here), is_mine
    yield "a colleague knows of it", shown in theirs, True
    yield "a colleague is led to it", bool(theirs.get(shown)), not is_mine
    yield "a colleague reads it", text in colleague.words(*here), not is_mine
    yield "a colleague takes it", colleague.leads_to("request_claim", key, *here), not is_mine


def test_what_is_taken_up_is_read_by_one_from_then_on(cast: Cast, piles: list[Piles]) -> None:
    client, found = signed_in(cast.user), []
    for (_whose, _place, role), ours in zip(cast.places, piles, strict=True):
        client.post(Workplace.address("request_claim", ours.requests["new"].pk))
        found += list(taken_up(cast, ours, is_mine=bool(role)))

    assert wrong("taking up", found) == []


# --- Words of danger -----------------------------------------------------------------------------


def words_of_danger() -> list[Model]:
    return [
        DangerWord.objects.create(phrase="kwakzalverij", kind=Danger.VIOLENCE),
        DangerWord.objects.create(phrase="beunhazerij", kind="", is_active=False),
        DangerSentence.objects.create(text="Hij is een kwakzalver.", kind=Danger.VIOLENCE),
    ]


def in_admin(client: Client, row: Model, *, may: bool) -> Iterator[Answer]:
    """Yield where an editor meets a word or a sentence, and nobody else does."""
    label = row._meta.label_lower.replace(".", "_")
    listed, everything = reverse(f"admin:{label}_changelist"), row._meta.default_manager
    found = client.get(listed, {"q": str(row)})
    page = client.get(listed).context
    one = {name: reverse(f"admin:{label}_{name}", args=[row.pk]) for name in ("change", "history")}
    assert everything
    number = page["cl"].result_count if page and "cl" in page else 0
    yield f"{row}, list", listed in client.get(reverse("admin:index")).content.decode(), may
    yield f"{row}, number", number == everything.count(), may
    yield f"{row}, found", one["change"] in found.content.decode(), may
    for name, address in one.items():
        yield f"{row}, {name}", is_let_through(client, "GET", address), may
    yield f"{row}, add", is_let_through(client, "GET", reverse(f"admin:{label}_add")), may
    is_word = isinstance(row, DangerWord)  # turned off, never deleted
    delete = reverse(f"admin:{label}_delete", args=[row.pk])
    yield f"{row}, delete", is_let_through(client, "GET", delete), may and not is_word


def test_words_of_danger(cast: Cast) -> None:
    client, may = signed_in(cast.user), cast.user.portal_role == "editor"
    rows = words_of_danger()
    found = [answer for row in rows for answer in in_admin(client, row, may=may)]

    assert wrong("words", found) == []
