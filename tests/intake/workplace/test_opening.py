"""Whoever makes a colleague's conversation readable for themselves says why, and it is told.

Every deed at the workplace and with people, by everybody who can do it: when it lets who does it
read more than before, at any moment of the days after, there is one event and one mail.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from types import ModuleType

import pytest
import time_machine
from django.db import transaction

from clientsupport.audit.log import ReasonMissing
from clientsupport.enums import Language
from clientsupport.models import User
from clientsupport.transitions import WrongState
from directory.enums import MemberRole
from directory.people.actions import access, people
from directory.people.dividing import Division, Heir
from intake.enums import CloseReason, DraftOf, LooseDraftOf
from intake.models import HelpRequest, Label, ReplyTemplate
from intake.permissions import access_of
from intake.seeing import team_of
from intake.workplace.actions import arranging as with_colleagues
from intake.workplace.actions import drafting, hands, marks, supporting
from intake.workplace.actions import team as arranging
from tests.factories.requests import make_request
from tests.helpers.openings import MOVERS, TODAY, TOMORROW, Scene, coordinator, replacement

pytestmark = pytest.mark.usefixtures("places", "_monday")
REASON = "De collega is ziek."


@pytest.fixture
def _monday() -> Iterator[None]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False):
        yield


@dataclass(frozen=True)
class Deed:
    """Something that a person does, in a scene; with a reason where it takes one."""

    name: str
    do: Callable[[Scene, str], object]


HEIRS: dict[str, Callable[[Scene], User | None]] = {
    "nobody": lambda _scene: None,
    "themselves": lambda scene: scene.mover,
    "a colleague": lambda scene: scene.colleague,
    "whom they replace tomorrow": lambda scene: scene.replaced,
}


def on_request(deed: Callable[..., object], **facts: object) -> Callable[[Scene, str], object]:
    return lambda scene, _reason: deed(request=scene.row, by=scene.mover, **facts)


def _reassign(to: str, scene: Scene, reason: str) -> None:
    hands.reassign(request=scene.row, to=HEIRS[to](scene), by=scene.mover, reason=reason)


def _arrange(deed: Callable[..., None], whom: str, to: str, scene: Scene, _reason: str) -> None:
    if heir := HEIRS[to](scene):
        deed(request=scene.row, by=scene.mover, **{whom: heir})


def _arrange_in_two_steps(to: str, scene: Scene, reason: str) -> None:
    """Propose it to somebody, and try to say yes for them."""
    _arrange(with_colleagues.propose_handing, "to", to, scene, reason)
    with_colleagues.take_over(request=scene.row, by=scene.mover)


def _remove(to: str, scene: Scene, reason: str) -> None:
    membership = scene.owner.memberships.get()
    for division in _divisions(to, scene):
        access.remove(membership=membership, division=division, by=scene.mover, reason=reason)


def _move_work(to: str, scene: Scene, reason: str) -> None:
    for division in _divisions(to, scene):
        access.move_work(
            organisation=scene.provider, of=scene.owner, division=division, by=scene.mover,
            reason=reason,
        )  # fmt: skip


def _divisions(to: str, scene: Scene) -> list[Division]:
    """Return what the form offers; the place of the scene apart, the rest stays."""
    heir = HEIRS[to](scene)
    if heir and not heir.memberships.exists():
        return []
    return [Division(parts={scene.row.municipality.code: Heir(heir)})]


def _add_absence(to: str, after: timedelta, scene: Scene, reason: str) -> None:
    heir = HEIRS[to](scene)
    with team_of(scene.mover):
        leads = access_of(scene.mover).coordinates(scene.provider.pk)
    if heir and leads:  # for whom the form offers it
        scene.away(scene.owner, heir, after, by=scene.mover, reason=reason)


def _end_absence(scene: Scene, _reason: str) -> None:
    absence = scene.replaced.absences.get()
    arranging.delete_absence(absence=absence, by=scene.mover)


def _invite(scene: Scene, _reason: str) -> None:
    invitation = people.invite(
        email="nieuw@voorbeeld.example", by=scene.mover, organisation=scene.provider,
        role=MemberRole.COORDINATOR, language=Language.DUTCH,
    )  # fmt: skip
    people.withdraw_invitation(invitation=invitation, by=scene.mover)


def _invite_themselves(scene: Scene, _reason: str) -> None:
    invitation = people.invite(
        email=scene.mover.email, by=scene.mover, organisation=scene.provider,
        role=MemberRole.COORDINATOR,
    )  # fmt: skip
    people.accept(token=invitation.token, by=scene.mover)


def _change_roles(scene: Scene, _reason: str) -> None:
    for somebody in (scene.owner, scene.mover):
        for place in somebody.memberships.all():
            for role in (MemberRole.SUPPORTER, MemberRole.COORDINATOR):
                access.change_role(membership=place, role=role, may_bundle=True, by=scene.mover)


def _keep_example(scene: Scene, _reason: str) -> None:
    example = ReplyTemplate(provider=scene.provider, title="Groet", text="Dag.")
    arranging.save_template(template=example, by=scene.mover)
    arranging.delete_template(template=example, by=scene.mover)


def _keep_label(scene: Scene, _reason: str) -> None:
    label = Label(provider=scene.provider, name="bezwaar")
    marks.add_label(label=label, by=scene.mover)
    marks.delete_label(label=label, by=scene.mover)


DEEDS = [
    *(Deed(f"reassign to {to}", partial(_reassign, to)) for to in HEIRS),
    *(Deed(f"remove, work to {to}", partial(_remove, to)) for to in HEIRS),
    *(Deed(f"move_work to {to}", partial(_move_work, to)) for to in HEIRS),
    *(
        Deed(f"add_absence of {after.days} days on, by {to}", partial(_add_absence, to, after))
        for to in HEIRS
        for after in (TODAY, TOMORROW)
    ),
    *(
        Deed(f"{deed.__name__} by {to}", partial(_arrange, deed, whom, to))
        for to in HEIRS
        for deed, whom in (
            (with_colleagues.propose_handing, "to"),
            (with_colleagues.let_read, "reader"),
        )
    ),
    *(
        Deed(f"propose_handing to {to}, take_over", partial(_arrange_in_two_steps, to))
        for to in HEIRS
    ),
    Deed("take_over", on_request(with_colleagues.take_over)),
    Deed("decline_handing", on_request(with_colleagues.decline_handing)),
    Deed("revoke_handing", on_request(with_colleagues.revoke_handing)),
    Deed("end_reading", on_request(with_colleagues.end_reading)),
    Deed("set_reminder", on_request(marks.set_reminder, on=date(2026, 3, 9))),
    Deed("set_labels", on_request(marks.set_labels, labels=())),
    Deed("add_label, delete_label", _keep_label),
    Deed("set_subject", on_request(supporting.set_subject, domain=None)),
    Deed("break_glass", lambda s, why: hands.break_glass(request=s.row, reason=why, by=s.mover)),
    Deed("delete_absence", _end_absence),
    Deed("save_template, delete_template", _keep_example),
    Deed(
        "propose_passing",
        lambda s, _: hands.propose_passing(request=s.row, to=s.elsewhere, by=s.mover),
    ),
    Deed("revoke_passing", on_request(hands.revoke_passing)),
    Deed("open_request", on_request(supporting.open_request)),
    Deed("claim", on_request(supporting.claim)),
    Deed("release", on_request(supporting.release)),
    Deed("answer", on_request(supporting.answer, text="Dag.", is_question=False)),
    Deed("save_draft", on_request(drafting.save_draft, typed={"text": "Dag."})),
    Deed(
        "keep_typed",
        on_request(
            drafting.keep_typed, of=DraftOf.ANSWER, typed={"text": "Dag."}, known=frozenset()
        ),
    ),
    Deed(
        "save_loose_draft",
        lambda s, _: drafting.save_loose_draft(
            of=LooseDraftOf.ENTRY, about=0, typed={"text": "Dag."}, by=s.mover
        ),
    ),
    Deed("add_note", on_request(supporting.add_note, text="Let op.")),
    Deed("close", on_request(supporting.close, reason=CloseReason.ANSWERED, text="")),
    Deed("reopen", on_request(supporting.reopen)),
    Deed("invite, withdraw_invitation", _invite),
    Deed("invite, accept", _invite_themselves),
    Deed("change_role", _change_roles),
    Deed("review_access", lambda s, _: access.review_access(organisation=s.provider, by=s.mover)),
    Deed(
        "reset_second_factor",
        lambda s, why: access.reset_second_factor(user=s.owner, by=s.mover, reason=why),
    ),
    Deed("remove_from_portal", lambda s, _: access.remove_from_portal(user=s.owner, by=s.mover)),
]
# Who works on it, for a colleague too, reads it anyhow, and gives it back without saying why.
IN_THEIR_NAME = (replacement, "release")


def do(deed: Deed, scene: Scene, reason: str) -> None:
    """Let the mover try it; who may not do it, does not."""
    refused = (
        supporting.NotYours, arranging.AwayAlready, WrongState, access.LastLead,
        HelpRequest.DoesNotExist,
    )  # fmt: skip
    with suppress(*refused), team_of(scene.mover):
        deed.do(scene, reason)


@dataclass(frozen=True)
class Outcome:
    """What a deed brought: when they can read it more than before, what is noted, the mails."""

    more: set[timedelta]
    reasons: list[str]
    mails: int
    is_refused: bool = False

    @property
    def is_told(self) -> bool:
        """One event that says why, and one mail."""
        return [why.endswith(f": {REASON}") for why in self.reasons] == [True] and self.mails == 1

    @property
    def is_nothing(self) -> bool:
        """Nothing more is read, so there is nothing to tell."""
        return not self.more and not self.reasons and not self.mails


def outcome(deed: Deed, scene: Scene, reason: str) -> Outcome:
    """Let the mover try it, look, and take everything back."""
    before, (reasons, mails) = scene.readable(), scene.told()
    savepoint, is_refused = transaction.savepoint(), False
    try:
        do(deed, scene, reason)
    except ReasonMissing:
        is_refused = True
    (told, sent), more = scene.told(), scene.readable() - before
    transaction.savepoint_rollback(savepoint)
    for somebody in (scene.owner, scene.colleague, scene.replaced, scene.mover):
        somebody.refresh_from_db()
    return Outcome(more, told[len(reasons) :], sent - mails, is_refused)


@pytest.mark.parametrize("mover", MOVERS, ids=lambda mover: mover.__name__)
def test_who_gets_to_read_says_why_and_is_told_of(mover: Callable[[Scene], User]) -> None:
    scene, wrong = Scene(mover), []
    for deed in DEEDS:
        silent = outcome(deed, scene, " ")
        telling = outcome(deed, scene, REASON) if silent.is_refused else silent
        is_right = silent.is_nothing and (telling.is_told or telling.is_nothing)
        if not is_right and (mover, deed.name) != IN_THEIR_NAME:
            wrong.append((deed.name, silent, telling))

    assert wrong == []


def test_these_ways_lead_to_reading() -> None:
    """Or the tests above would look at nothing."""
    scene = Scene(coordinator)
    ways = {deed.name for deed in DEEDS if outcome(deed, scene, REASON).more}

    assert ways == {
        "break_glass",
        *(f"reassign to {to}" for to in HEIRS if to != "a colleague"),
        *(f"remove, work to {to}" for to in HEIRS if to != "a colleague"),
        *(f"move_work to {to}" for to in HEIRS if to != "a colleague"),
        *(f"add_absence of {days} days on, by themselves" for days in (0, 1)),
    }


@pytest.mark.parametrize(
    "module", [drafting, hands, supporting, with_colleagues, marks, arranging, access, people]
)
def test_every_deed_of_staff_is_tried(module: ModuleType) -> None:
    deeds = {
        name
        for name, found in inspect.getmembers(module, inspect.isfunction)
        if found.__module__ == module.__name__ and not name.startswith("_")
        if "by" in inspect.getfullargspec(inspect.unwrap(found)).kwonlyargs
    }
    tried = {word.strip(",") for deed in DEEDS for word in deed.name.split()}

    assert deeds - tried == {"record_for"} & deeds


def test_requests_of_who_leaves_are_told_of_once_and_noted_each() -> None:
    scene = Scene(coordinator)
    make_request(scene.offer, supporter=scene.owner)

    access.remove(
        membership=scene.owner.memberships.get(), division=Division.all_to(scene.mover),
        by=scene.mover, reason=REASON,
    )  # fmt: skip

    assert scene.told() == ([f"to {scene.mover.pk}: {REASON}"] * 2, 1)


def test_who_leaves_without_work_is_removed_without_a_reason() -> None:
    scene = Scene(coordinator)
    hands_free = scene.colleague.memberships.get()

    access.remove(membership=hands_free, division=Division.all_to(scene.mover), by=scene.mover)

    assert scene.told() == ([], 0)
