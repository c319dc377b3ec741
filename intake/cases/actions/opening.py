"""Beginning a case: from a request, after a call, or at the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import Payer
from directory.models import Law, Municipality, Provider
from intake.cases.actions.logging import Contact, write_contact
from intake.cases.events import note_event
from intake.cases.numbering import next_number, usual_reference
from intake.enums import AgeBand, ContactForm, FirstTime, LooseDraftOf, Referrer
from intake.models import Case, CaseOfRequest, HelpRequest, LawPeriod
from intake.permissions import access_of
from intake.rules.case_days import check_opening
from intake.workplace.actions.forgetting import forget_loose_draft
from intake.workplace.actions.supporting import NotYours
from intake.workplace.drafts import Known

ATTEMPTS = 3  # at numbering, when a colleague was a moment earlier


class ReferenceTaken(Exception):
    """The organisation has a case with this reference already."""


class HasCase(Exception):
    """This request has a case already."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case = case


@dataclass(frozen=True, kw_only=True)
class NewCase:
    """What a case begins with. Codes of domains and groups; an empty reference: we number it."""

    provider: Provider
    municipality: Municipality | None = None
    domains: Sequence[str] = ()
    groups: Sequence[str] = ()
    law: Law | None = None
    payer: Payer | None = None
    referrer: Referrer = Referrer.UNKNOWN
    contact_form: ContactForm = ContactForm.ADVICE
    channel: str = ""
    language: str = ""
    first_time: FirstTime = FirstTime.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    opened_on: date
    first_response_on: date | None = None
    reference: str = ""
    alias: str = ""


@transaction.atomic
def open_case(
    *,
    new: NewCase,
    by: User,
    supporter: User | None = None,
    contact: Contact | None = None,
    request: HelpRequest | None = None,
    draft: Known | None = None,
) -> Case:
    """Begin a case of `supporter` (else of whoever enters it), with its first contact; return it.

    With a `request` it is noted which one it began as. NotYours, NotPossible, ReferenceTaken, and
    HasCase when the request has one.
    """
    access = access_of(by)
    if new.provider.pk not in access.roles or (request and not access.can_open(request)):
        raise NotYours
    check_opening(new.opened_on, today=timezone.localdate())
    if request and (before := Case.objects.filter(began_as__request=request).first()):
        raise HasCase(before)
    row = _numbered(new, supporter or by, contact)
    if new.law:
        LawPeriod.objects.create(
            case=row,
            provider=row.provider,
            supporter=row.supporter,
            law=new.law,
            payer=new.payer or "",
            starts_on=new.opened_on,
        )
    if request:
        CaseOfRequest.objects.create(request=request, case=row)
    if contact:
        write_contact(row, contact, by=by)
    forget_loose_draft(of=LooseDraftOf.CASE, about=0, by=by, known=draft)
    note_event(AuditAction.ADDED, row, by=by)
    return row


def _numbered(new: NewCase, supporter: User, contact: Contact | None) -> Case:
    """Store the row under the next number of its organisation."""
    for attempt in range(1, ATTEMPTS + 1):
        row = _row(new, supporter, contact)
        row.number = next_number(new.provider)
        row.reference = new.reference or usual_reference(new.opened_on.year, row.number)
        try:
            with transaction.atomic():
                row.save(force_insert=True)
            return row
        except IntegrityError as error:
            if "case_reference_once" in str(error) and new.reference:
                raise ReferenceTaken from error
            if attempt == ATTEMPTS:
                raise
    raise AssertionError  # never: the last attempt returned or raised


def _row(new: NewCase, supporter: User, contact: Contact | None) -> Case:
    days = [day for day in (new.first_response_on, contact and contact.on) if day]
    row = Case(
        provider=new.provider,
        supporter=supporter,
        municipality=new.municipality,
        domains=list(new.domains),
        groups=list(new.groups),
        referrer=new.referrer,
        contact_form=new.contact_form,
        channel=new.channel,
        language=new.language,
        first_time=new.first_time,
        age_band=new.age_band,
        opened_on=new.opened_on,
        first_response_on=min(days, default=None),
        last_contact_on=max(days, default=new.opened_on),
    )
    if new.alias:
        row.encrypt(alias=new.alias)
    return row
