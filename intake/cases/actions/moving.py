"""How a case changes hands, and what goes along. Part of a hand-over; both sides are seen."""

import json
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from clientsupport.models import User
from directory.models import Provider
from intake.cases.actions.holding import store
from intake.cases.actions.opening import ATTEMPTS
from intake.cases.numbering import free_reference, next_number, usual_reference
from intake.enums import Shared
from intake.lifecycle import appointments
from intake.models import Case, CaseErasure, CaseGlass, CaseNote, CaseOfRequest, Handover
from intake.workplace.queries.team import works_at

MOVED = (
    *("provider", "supporter", "is_shared", "number", "reference"),
    *("alias", "next_step", "next_step_on"),
)


def take_over(row: Case, handover: Handover, *, by: User) -> None:
    """Let whoever says yes go on with a case, with what was agreed on."""
    if handover.is_inside:
        row.supporter = by
        store(row, "supporter")
        return
    if handover.shared == Shared.EVERYTHING:
        handover.moved_notes = _move_notes(row, handover)
    handover.kept_words = _keep_words(row, handover)
    if handover.shared == Shared.FACTS:
        row.alias = row.next_step = None
    _leave_behind(row)
    _settle_at(handover.to_provider, row, supporter=by)


def bring_back(row: Case, handover: Handover) -> None:
    """Let a case return as it was known, to whoever had it; who left there has it no more."""
    before, place = handover.from_supporter, handover.from_provider
    supporter = before if before and works_at(before, place.pk) else None
    if handover.is_inside:
        row.supporter = supporter
        store(row, "supporter")
        return
    CaseNote.objects.filter(pk__in=handover.moved_notes, case=row).update(provider=place)
    _put_words_back(row, handover)
    _leave_behind(row)
    former = (handover.from_number, handover.from_reference)
    _settle_at(place, row, supporter=supporter, former=former)


def forget_way_back(handovers: Iterable[Handover]) -> None:
    """Delete what was kept for a return that is not possible any more."""
    kept = [each.kept_words_id for each in handovers if each.kept_words_id]
    CaseNote.objects.filter(pk__in=kept).delete()


def _keep_words(row: Case, handover: Handover) -> CaseNote:
    """Keep the words that stand in the case itself as a note of where it comes from."""
    day = row.next_step_on
    words = {
        "alias": row.decrypt("alias"),
        "next_step": row.decrypt("next_step"),
        "next_step_on": day and day.isoformat(),
    }
    place, today = handover.from_provider, timezone.localdate()
    note = CaseNote(case=row, provider=place, author=handover.proposed_by, on=today)
    note.encrypt(text=json.dumps(words))
    note.save(force_insert=True)
    return note


def _put_words_back(row: Case, handover: Handover) -> None:
    note = handover.kept_words
    if note is None:
        return
    note.case = row
    words = json.loads(note.decrypt("text") or "{}")
    row.encrypt(alias=words["alias"], next_step=words["next_step"])
    row.next_step_on = words["next_step_on"] and date.fromisoformat(words["next_step_on"])
    note.delete()
    handover.kept_words = None


def _move_notes(row: Case, handover: Handover) -> list[UUID]:
    """Let another organisation read the notes that this one reads; return which."""
    notes = row.notes.filter(provider=handover.from_provider)
    moved: list[UUID] = list(notes.values_list("pk", flat=True))
    CaseNote.objects.filter(pk__in=moved).update(provider=handover.to_provider)
    return moved


def _leave_behind(row: Case) -> None:
    """Delete what only the organisation before has any use for.

    Drafts, the request it began with, what was opened with a reason, a question to erase it, and
    appointments, which were with this organisation.
    """
    row.drafts.all().delete()
    for model in (CaseErasure, CaseGlass):
        model._default_manager.filter(case=row).delete()
    CaseOfRequest.objects.filter(case=row).delete()
    appointments.leave_behind(row)


def _settle_at(
    provider: Provider, row: Case, *, supporter: User | None, former: tuple[int, str] = (0, "")
) -> None:
    """Store a case at an organisation: under its next number, or as it was known there before."""
    row.provider, row.supporter, row.is_shared = provider, supporter, False
    number, reference = former
    for attempt in range(1, ATTEMPTS + 1):
        taken = Case.objects.filter(provider=provider, number=number).exclude(pk=row.pk)
        row.number = number if number and not taken.exists() else next_number(provider)
        wished = reference or usual_reference(row.opened_on.year, row.number)
        row.reference = free_reference(wished, row, provider)
        try:
            with transaction.atomic():
                store(row, *MOVED)
            return
        except IntegrityError:  # a colleague there was a moment earlier
            if attempt == ATTEMPTS:
                raise
