"""Making a report, and writing down that somebody took it along."""

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Provider
from intake.models import CaseTally
from intake.overview.actions.fixing import fixed
from intake.overview.periods import Period
from intake.overview.queries.report import exact
from intake.overview.report.editions import Edition, Exact, Protected


def read_for(*, provider: Provider, period: Period, edition: Edition) -> Exact | Protected:
    """Return the numbers of an edition; those for others are fixed by it.

    In the unit of work of the team; others are told only of a quarter or a year that is over.
    """
    if edition is Edition.INTERNAL:
        return Exact(exact(provider, period))
    return Protected(fixed(provider=provider, period=period))


def note_export(*, provider: Provider, period: Period, edition: Edition, by: User) -> None:
    """Write down that a report was made into a file: which one, and for whom."""
    record(
        AuditAction.EXPORTED,
        by=by,
        object_type=CaseTally._meta.label_lower,
        object_id=f"{period.code} {edition}",
        organisation=provider.audit_key,
    )
