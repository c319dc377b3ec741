"""Making a report, and the file of a large one, which waits for who asked for it."""

import base64
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override

from directory.models import Provider
from intake.models import ReportFile
from intake.overview.actions.reporting import read_for
from intake.overview.periods import Period, period_from
from intake.overview.queries.marks import mark_of
from intake.overview.queries.terms import terms
from intake.overview.report.contents import About, Report, report
from intake.overview.report.editions import Edition
from intake.overview.report.files import FILES
from intake.overview.subjects import chapters
from intake.permissions import access_of

KEPT = timedelta(hours=24)  # since it was asked for
# Rows of tables; a report with more is made into a file by a job. A PDF of some 90 rows took 0.08
# seconds of a processor, one of some 540 (a client in each municipality) 0.28; cases play no part.
LARGE = 300


def report_of(*, provider: Provider, period: Period, edition: Edition, today: date) -> Report:
    """Return a report, in the unit of work of its team and in the language of now."""
    reading = read_for(provider=provider, period=period, edition=edition)
    about = About(
        organisation=provider.name,
        is_example=provider.is_example,
        period=period,
        edition=edition,
        made_on=today,
        mark=mark_of(provider, period, today),
    )
    return report(about, reading, chapters(terms(reading.found.figures)))


def is_large(made: Report) -> bool:
    """Tell whether making a file of it takes longer than somebody should wait for a page."""
    return sum(len(table.rows) for part in made.parts for table in part.tables) > LARGE


@transaction.atomic
def make_file(*, kept: ReportFile) -> None:
    """Make the file that somebody asked for, once; it goes when they no longer coordinate there."""
    kept = ReportFile.objects.select_for_update().get(pk=kept.pk)
    if not access_of(kept.asked_by).coordinates(kept.provider_id):
        kept.delete()
    elif kept.content is None:
        kept.encrypt(content=base64.b64encode(_file(kept)).decode())
        kept.save(update_fields=["content"])


def _file(kept: ReportFile) -> bytes:
    today, make = timezone.localdate(), FILES[kept.kind][0]
    period, edition = period_from(kept.period, today), Edition(kept.edition)
    with override(kept.language):
        made = report_of(provider=kept.provider, period=period, edition=edition, today=today)
        return make(made, today)


def content_of(kept: ReportFile) -> bytes:
    """Return the file that was made."""
    return base64.b64decode(kept.decrypt("content") or "")


def purge_files() -> int:
    """Delete what was asked for a day ago, made or not; return how many."""
    old = ReportFile.objects.filter(asked_at__lt=timezone.now() - KEPT)
    return old.delete()[1].get(ReportFile._meta.label, 0)
