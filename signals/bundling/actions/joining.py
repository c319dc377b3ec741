"""Signals of other organisations in a bundle: asked, joined, declined, left."""

from django.db.models import Max
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from signals.bundling import telling
from signals.bundling.actions.holding import forget_readings, held, touch
from signals.enums import Consent, Joining, ReadingState, SignalState, Source, WithdrawReason
from signals.events import note_event
from signals.lifecycle.bundle_table import INSIDE, Deed
from signals.lifecycle.bundles import move, withdraw
from signals.models import Bundle, BundleSignal, Signal, Voice
from signals.permissions import access_of
from signals.refusals import NotYours


def ask_to_join(*, bundle: Bundle, signal: Signal, by: User) -> BundleSignal:
    """Ask the organisation of an open signal to let it stand in a bundle; own ones join at once.

    NotYours, WrongState. Asked once more after a no, it is the same row.
    """
    today = timezone.localdate()
    with held(bundle) as row:
        if not access_of(by).can_write(row) or signal.state != SignalState.OPEN:
            raise NotYours
        if row.joined.filter(signal=signal, state__in=(Joining.ASKED, Joining.JOINED)).exists():
            raise NotYours
        is_own = signal.provider_id == row.provider_id
        forget_readings(row)
        move(row, Deed.ASK_TO_JOIN, today=today, provider=row.provider_id)
        asked, _new = BundleSignal.objects.update_or_create(
            bundle=row,
            signal=signal,
            defaults={
                "provider_id": signal.provider_id,
                "state": Joining.JOINED if is_own else Joining.ASKED,
                "asked_on": today,
                "answered_on": today if is_own else None,
            },
        )
    if not is_own:
        telling.asked_to_join(signal.provider)
    return asked


def join_bundle(*, joined: BundleSignal, text: str, by: User) -> None:
    """Let a signal stand in a bundle, with what its organisation lets it say, or facts only.

    The words of a reporter only go along when the reporter said yes. NotYours, WrongState.
    """
    today = timezone.localdate()
    with held(joined.bundle) as row:
        found = _answered(row, joined, by, Joining.ASKED)
        forget_readings(row)
        move(row, Deed.JOIN, today=today, provider=found.provider_id)
        found.state, found.answered_on = Joining.JOINED, today
        found.save()
        _let_say(row, found, text)
        note_event(AuditAction.CHANGED, row, by=by, reason="joined")


def say_in_bundle(*, joined: BundleSignal, text: str, by: User) -> None:
    """Change what an own signal that joined says in a draft; empty: facts only."""
    with held(joined.bundle) as row:
        found = _answered(row, joined, by, Joining.JOINED)
        forget_readings(row)
        move(row, Deed.WRITE, today=timezone.localdate())
        _let_say(row, found, text)


def decline_to_join(*, joined: BundleSignal, by: User) -> None:
    """Say no; from then on the organisation does not read the bundle. NotYours, WrongState."""
    with held(joined.bundle) as row:
        found = _answered(row, joined, by, Joining.ASKED)
        found.state, found.answered_on = Joining.DECLINED, timezone.localdate()
        found.save()
        touch(row)


def leave_bundle(*, joined: BundleSignal, by: User) -> None:
    """Take a signal out before the bundle is offered; NotYours, WrongState."""
    with held(joined.bundle) as row:
        found = _answered(row, joined, by, Joining.JOINED)
        take_out(row, found)
        note_event(AuditAction.CHANGED, row, by=by, reason="left")


def take_out(row: Bundle, joined: BundleSignal) -> None:
    """Let a signal go out of a bundle that is held and not offered; its words go with it.

    Whoever was reading it, hears that it is no longer needed. With no signal left, it is withdrawn.
    """
    today = timezone.localdate()
    reading = list(row.readings.filter(state=ReadingState.ASKED))
    forget_readings(row)
    move(row, Deed.LEAVE, today=today, provider=joined.provider_id)
    voice = joined.voice
    joined.state, joined.answered_on, joined.voice = Joining.LEFT, today, None
    joined.save()
    if voice:
        voice.delete()
    telling.no_longer_read(reading)
    if not row.joined.filter(state=Joining.JOINED).exists():
        withdraw(row, why=WithdrawReason.NOBODY_LEFT, today=today, provider=None)
        end_asking(row)


def end_asking(row: Bundle) -> None:
    """Let who did not answer yet, no longer be asked: they read it no more."""
    row.joined.filter(state=Joining.ASKED).update(
        state=Joining.DECLINED, answered_on=timezone.localdate()
    )


def ask_reporter(*, joined: BundleSignal, by: User) -> None:
    """Ask by code whether the reporter's own words may stand in it. NotYours for other signals."""
    with held(joined.bundle) as row:
        found = row.joined.select_related("signal").get(pk=joined.pk)
        is_theirs = found.signal is not None and access_of(by).can_read(found.signal)
        if not is_theirs or not needs_consent(found) or found.consent != Consent.NOT_ASKED:
            raise NotYours
        if row.state not in INSIDE:
            raise NotYours
        found.consent = Consent.ASKED
        found.save(update_fields=["consent"])
        touch(row)


def needs_consent(joined: BundleSignal) -> bool:
    """Tell whether the words of this signal are of somebody who did not say yes yet."""
    from_reporter = joined.signal is not None and joined.signal.source != Source.SUPPORTER
    return from_reporter and joined.consent != Consent.YES


def _answered(row: Bundle, joined: BundleSignal, by: User, state: Joining) -> BundleSignal:
    found = row.joined.select_related("signal", "voice").get(pk=joined.pk)
    if found.state != state or found.provider_id not in access_of(by).roles:
        raise NotYours
    return found


def _let_say(row: Bundle, joined: BundleSignal, text: str) -> None:
    """Store what a signal says in a bundle; nothing, when a reporter did not say yes."""
    old, joined.voice = joined.voice, None
    if text and not needs_consent(joined):
        last = row.voices.aggregate(last=Max("number"))["last"] or 0
        voice = old or Voice(bundle=row, number=last + 1)
        voice.encrypt(text=text)
        voice.save()
        joined.voice = voice
    joined.save(update_fields=["voice"])
    if old and joined.voice is None:
        old.delete()
