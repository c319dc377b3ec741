"""Makers of cases, as supporters log them."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from clientsupport.models import User
from directory.models import Law, Municipality, Provider
from intake.cases.actions.closing import close_case
from intake.cases.actions.logging import Contact
from intake.cases.actions.opening import NewCase, open_case
from intake.cases.actions.proposing import Proposal, propose_handover
from intake.cases.importing.starting import start_import, start_planning
from intake.enums import Activity, CaseCloseReason, FollowOn
from intake.models import Case, CaseImport, Handover
from intake.seeing import team

CASE_TABLES = (  # guarded by the database (`row_rules`)
    *("intake_case", "intake_caseofrequest", "intake_lawperiod", "intake_contactmoment"),
    *("intake_casenote", "intake_incident", "intake_casedraft", "intake_caseimport"),
    *("intake_caseglass", "intake_caseerasure"),
)
BOTH_SIDES = "intake_handover"  # guarded too, and seen by the two organisations
NOTE = "Samen de brief van de gemeente gelezen en een lijst met vragen gemaakt."


def make_case(
    supporter: User, provider: Provider | None = None, *, days: int = 10, **facts: Any
) -> Case:
    """Begin a case of a supporter some days ago, with one contact that day; needs `places`."""
    provider = provider or supporter.memberships.get().provider
    assert provider
    opened = timezone.localdate() - timedelta(days=days)
    new = {
        "provider": provider,
        "municipality": Municipality.objects.get(slug="utrecht"),
        "domains": ["wonen"],
        "law": Law.objects.get(code="wmo"),
        "opened_on": opened,
        **facts,
    }
    contact = Contact(
        on=opened, channel="telefoon", activity=Activity.ADVICE, minutes=30, text=NOTE
    )
    with team(provider):
        return open_case(new=NewCase(**new), contact=contact, by=supporter)


def make_handover(case: Case, to: Provider | None = None, **facts: Any) -> Handover:
    """Propose that somebody else goes on with a case: its team, or another organisation."""
    assert case.supporter
    new = {"to_provider": to or case.provider, "consent_on": timezone.localdate(), **facts}
    with team(case.provider):
        return propose_handover(case=case, proposal=Proposal(**new), by=case.supporter)


def end_case(case: Case, on: date | None = None) -> None:
    """Let whoever works on a case close it, today or on an earlier day."""
    assert case.supporter
    with team(case.provider):
        close_case(
            case=case,
            on=on or timezone.localdate(),
            reason=CaseCloseReason.HELPED,
            follow_on=FollowOn.NONE,
            by=case.supporter,
        )


def make_case_import(
    user: User, provider: Provider | None = None, *, reference: str = "", is_done: bool = False
) -> CaseImport:
    """Hand in a file with one case that began yesterday, and say yes to it when `is_done`."""
    provider = provider or user.memberships.get().provider
    assert provider
    yesterday = timezone.localdate() - timedelta(days=1)
    reference = reference or ("E-2" if is_done else "E-1")
    rows = [["kenmerk", "begin"], [reference, yesterday.isoformat()]]
    with team(provider):
        kept = start_planning(provider=provider, rows=rows, by=user)
        if is_done:
            start_import(kept=kept)
        return CaseImport.objects.get(pk=kept.pk)
