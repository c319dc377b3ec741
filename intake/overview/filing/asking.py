"""Asking for a report that a job makes into a file."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import get_language

from clientsupport.models import User
from directory.models import Provider
from intake.models import ReportFile
from intake.overview.filing.jobs import make_report_file
from intake.overview.periods import Period
from intake.overview.report.editions import Edition


@transaction.atomic
def ask_for_file(
    *, provider: Provider, period: Period, edition: Edition, kind: str, by: User
) -> ReportFile:
    """Let a job make a report into a file; what somebody waits for already is not made twice."""
    facts = {
        "provider": provider,
        "asked_by": by,
        "period": period.code,
        "edition": edition.value,
        "kind": kind,
        "language": get_language() or settings.LANGUAGE_CODE,
    }
    if waiting := ReportFile.objects.filter(**facts, content__isnull=True).first():
        return waiting
    kept = ReportFile(**facts)
    kept.save(force_insert=True)
    make_report_file.defer(file=str(kept.pk))
    return kept
