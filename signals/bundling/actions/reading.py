"""The second reader of another organisation, and offering after that."""

from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import WrongState
from directory.models import Provider
from signals.bundling import telling
from signals.bundling.actions.holding import forget_readings, held, withdraw_links
from signals.bundling.actions.joining import end_asking
from signals.bundling.queries.readers import can_read_for, missing_words
from signals.enums import ReadingState
from signals.events import note_event
from signals.lifecycle.bundle_table import Deed
from signals.lifecycle.bundles import check, move
from signals.models import Bundle, SecondReading
from signals.permissions import access_of
from signals.refusals import NotYours


def ask_reader(*, bundle: Bundle, provider: Provider, by: User) -> SecondReading:
    """Ask another organisation to read it. NotYours, and WrongState with what is still missing."""
    with held(bundle) as row:
        if not access_of(by).can_write(row) or not can_read_for(row, provider):
            raise NotYours
        check(row, Deed.ASK_READER)
        if words := missing_words(row):
            raise WrongState(words)
        move(row, Deed.ASK_READER, today=timezone.localdate(), provider=row.provider_id)
        reading = SecondReading.objects.create(bundle=row, provider=provider)
        note_event(AuditAction.CHANGED, row, by=by, reason=f"reader {provider.audit_key}")
    telling.asked_to_read(row, provider)
    return reading


def agree(*, bundle: Bundle, by: User) -> None:
    """Say that nobody can be recognised in it. NotYours, WrongState."""
    with held(bundle) as row:
        reading = _asked(row, by)
        move(row, Deed.APPROVE, today=timezone.localdate(), provider=reading.provider_id)
        _answer(reading, ReadingState.AGREED, by)
        note_event(AuditAction.CHANGED, row, by=by, reason="read")
    telling.was_read(row)


def ask_changes(*, bundle: Bundle, reason: str, by: User) -> None:
    """Say what must change first; it goes back to who writes it. NotYours, WrongState."""
    with held(bundle) as row:
        reading = _asked(row, by)
        move(row, Deed.RETURN, today=timezone.localdate(), provider=reading.provider_id)
        reading.encrypt(reason=reason)
        _answer(reading, ReadingState.CHANGES, by)
    telling.was_read(row)


def decline_reading(*, bundle: Bundle, by: User) -> None:
    """Say that somebody else should read it. NotYours, WrongState."""
    with held(bundle) as row:
        reading = _asked(row, by)
        move(row, Deed.RETURN, today=timezone.localdate(), provider=reading.provider_id)
        _answer(reading, ReadingState.DECLINED, by)
    telling.was_read(row)


def take_back(*, bundle: Bundle, by: User) -> None:
    """Write on before it is offered; a second reader reads it anew. NotYours, WrongState."""
    with held(bundle) as row:
        if not access_of(by).can_write(row):
            raise NotYours
        reading = list(row.readings.filter(state=ReadingState.ASKED))
        move(row, Deed.TAKE_BACK, today=timezone.localdate(), provider=row.provider_id)
        forget_readings(row)
        telling.no_longer_read(reading)


def offer_bundle(*, bundle: Bundle, by: User) -> None:
    """Offer what a second reader agreed with to the authority. NotYours, WrongState.

    Links of professionals no longer work, and who did not say yes yet is no longer asked.
    """
    with held(bundle) as row:
        if not access_of(by).can_write(row):
            raise NotYours
        move(row, Deed.OFFER, today=timezone.localdate(), provider=row.provider_id)
        end_asking(row)
        withdraw_links(row)
        note_event(AuditAction.CHANGED, row, by=by, reason="offered")
        telling.was_offered(row)


def _asked(row: Bundle, by: User) -> SecondReading:
    """Return what this person may answer, for the organisation that was asked."""
    reading = row.readings.filter(state=ReadingState.ASKED).first()
    check(row, Deed.APPROVE)
    if reading is None or not access_of(by).can_be_second_reader(row, reading.provider_id):
        raise NotYours
    return reading


def _answer(reading: SecondReading, state: ReadingState, by: User) -> None:
    reading.state, reading.reader, reading.answered_on = state, by, timezone.localdate()
    reading.save()
