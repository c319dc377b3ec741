"""A bundle that is withdrawn, what the authority asked back, and signals that go."""

from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from signals.bundling.actions.holding import forget_readings, held, touch, withdraw_links
from signals.bundling.actions.joining import end_asking, take_out
from signals.enums import Joining, WithdrawReason
from signals.events import note_event
from signals.lifecycle.bundle_table import INSIDE, Deed
from signals.lifecycle.bundles import move, withdraw
from signals.models import Bundle, BundleSignal, Signal
from signals.permissions import access_of
from signals.refusals import NotYours
from signals.seeing import parties

BLANKED = "[weggehaald]"


def withdraw_bundle(*, bundle: Bundle, why: WithdrawReason, by: User) -> None:
    """Take it back, whatever was done with it, with the reason that everybody reads."""
    with held(bundle) as row:
        if not access_of(by).can_write(row):
            raise NotYours
        was_inside = row.state in INSIDE
        withdraw(row, why=why, today=timezone.localdate(), provider=row.provider_id)
        end_asking(row)
        withdraw_links(row)
        if was_inside:
            forget_readings(row)
        note_event(AuditAction.CHANGED, row, by=by, reason=f"withdrawn {why}")


def reply_to_authority(*, bundle: Bundle, text: str, by: User) -> None:
    """Say what the authority asked back. NotYours, WrongState."""
    today = timezone.localdate()
    with held(bundle) as row:
        if not access_of(by).can_write(row):
            raise NotYours
        move(row, Deed.TELL, today=today, provider=row.provider_id)
        for question in row.asked_back.filter(replied_on=None):
            question.encrypt(reply=text)
            question.replied_by, question.replied_on = by, today
            question.save()


def leave_bundles(*, signal: Signal, names_person: bool, by: User | None) -> None:
    """Let a signal that goes leave its bundles, before it is taken down or deleted.

    One that was not offered goes on without it, and is read anew. One that was keeps what it said,
    as its text stands fast, unless somebody is named in it: then those words are blanked.
    """
    with parties([signal.provider_id]):
        for joined in BundleSignal.objects.filter(signal=signal).select_related("bundle"):
            with held(joined.bundle) as row:
                _leave(row, row.joined.select_related("voice").get(pk=joined.pk))
                if names_person:
                    _blank(row, joined.pk, by)


def _leave(row: Bundle, joined: BundleSignal) -> None:
    if row.state not in INSIDE:
        return
    if joined.state == Joining.JOINED:
        take_out(row, joined)
    elif joined.state == Joining.ASKED:
        joined.state, joined.answered_on = Joining.DECLINED, timezone.localdate()
        joined.save()
        touch(row)


def _blank(row: Bundle, key: int, by: User | None) -> None:
    voice = row.joined.select_related("voice").get(pk=key).voice
    if voice is None:
        return
    voice.encrypt(text=BLANKED)
    voice.save()
    touch(row)
    note_event(AuditAction.CHANGED, row, by=by, reason="voice blanked: a person")
