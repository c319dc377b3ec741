"""Corrections by residents: sending one, following it, answering it, forgetting it.

What residents do writes no audit event and asks for no job (docs/decisions/0006).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.codes import Code
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.kept import KeptInRow
from clientsupport.privacy.codes.sending import Columns, Forms
from clientsupport.privacy.personal_data import without_bsn
from clientsupport.working_days import add_working_days
from directory.corrections.lateness import told_as
from directory.enums import CorrectionState, CorrectionTopic, Told
from directory.freshness.queries import coordinators, editors
from directory.models import CorrectionReport, Offer
from directory.models.correction import CorrectionReportQuerySet

ANSWERED_WITHIN = 5  # working days
ANSWER_KEPT = timedelta(days=30)  # so long the answer can be read
UNANSWERED_KEPT = timedelta(days=365)
DOOR = Door(lambda: CorrectionReport.objects.select_related("offer__provider"))
KEPT = KeptInRow(DOOR, column="submission")
FORMS = Forms("directory.correction", DOOR, KEPT)


class AlreadyAnswered(Exception):
    """Somebody else answered a moment ago."""


def new_form() -> str:
    """Return the number of a form, valid for two hours."""
    return FORMS.new()


def report_correction(
    *, offer: Offer, topic: CorrectionTopic, text: str, language: str, submission: str
) -> tuple[CorrectionReport, Code]:
    """Store what a resident says is wrong, and return it with the code, which is stored nowhere.

    A BSN in it is blanked before.

    The same form sent again gives the same code and makes nothing twice. Raises FormOver, and
    `codes.Busy` when too many codes are made at once; then nothing was stored.
    """
    sent = FORMS.send(submission, lambda code: _store(offer, topic, text, language, code))
    return CorrectionReport.objects.get(pk=sent.opens), sent.code


def find_correction(code: Code) -> CorrectionReport | None:
    """Return the report of this code. Costs the same when there is none; may raise `codes.Busy`."""
    return DOOR.find(code)


@transaction.atomic
def read_correction(*, report: CorrectionReport, by: User) -> str:
    """Return what the resident wrote, and write down who read it."""
    _record(AuditAction.READ, report, by)
    return report.decrypt("text") or ""


@transaction.atomic
def answer_correction(
    *, report: CorrectionReport, state: CorrectionState, answer: str, by: User
) -> None:
    """Answer a report; AlreadyAnswered when somebody was faster. A BSN in the answer is blanked."""
    waiting = CorrectionReport.objects.waiting().select_for_update().filter(pk=report.pk)
    if not waiting.exists():
        raise AlreadyAnswered
    report.state, report.answer = state, without_bsn(answer)
    report.answered_on, report.answered_by = timezone.localdate(), by
    report.save(update_fields=["state", "answer", "answered_on", "answered_by"])
    _record(AuditAction.ANSWERED, report, by, reason=state.value)


@transaction.atomic
def announce_corrections(today: date) -> None:
    """Mark new reports as told, and tell who answers them, editors too."""
    found = _locked(CorrectionReport.objects.waiting().filter(announced_on=None))
    _tell(found, Told.CORRECTIONS_NEW)
    _mark(found, announced_on=today)


@transaction.atomic
def escalate_corrections(today: date) -> None:
    """Tell what is due today or late: daily until it is answered; editors only what is late."""
    waiting = CorrectionReport.objects.waiting().filter(due_on__lte=today)
    found = _locked(waiting.exclude(escalated_on=today))
    for kind in (Told.CORRECTIONS_TODAY, Told.CORRECTIONS_LATE_ONE, Told.CORRECTIONS_LATE_MORE):
        so_late = [report for report in found if told_as(report.due_on, today) == kind]
        _tell(so_late, kind, with_editors=kind != Told.CORRECTIONS_TODAY)
    _mark(found, escalated_on=today)


def purge_corrections(today: date) -> int:
    """Delete what was kept long enough, and return how many; forget forms that are over."""
    over = Q(answered_on__lt=today - ANSWER_KEPT) | Q(reported_on__lt=today - UNANSWERED_KEPT)
    deleted, _ = CorrectionReport.objects.filter(over).delete()
    KEPT.forget(stored_on="reported_on")
    return deleted


def _store(offer: Offer, topic: CorrectionTopic, text: str, language: str, code: Columns) -> UUID:
    today = timezone.localdate()
    report = CorrectionReport(
        offer=offer,
        topic=topic,
        language=language,
        reported_on=today,
        due_on=add_working_days(today, ANSWERED_WITHIN),
        **code,
    )
    report.encrypt(text=without_bsn(text) or None)
    report.save(force_insert=True)
    return report.uuid


def _locked(reports: CorrectionReportQuerySet) -> list[CorrectionReport]:
    return list(reports.select_related("offer__provider").select_for_update(of=("self",)))


def _mark(reports: Iterable[CorrectionReport], **day: date) -> None:
    CorrectionReport.objects.filter(pk__in=[report.pk for report in reports]).update(**day)


def _tell(reports: Sequence[CorrectionReport], kind: Told, *, with_editors: bool = True) -> None:
    for provider, number in Counter(report.offer.provider for report in reports).items():
        tell(coordinators(provider), kind, organisation=provider.audit_key, number=number)
    if reports and with_editors:
        tell(editors(), kind, number=len(reports))


def _record(action: AuditAction, report: CorrectionReport, by: User, *, reason: str = "") -> None:
    record(
        action,
        by=by,
        object_type=report._meta.label_lower,
        object_id=report.aliases().new(),
        organisation=report.offer.provider.audit_key,
        reason=reason,
    )
