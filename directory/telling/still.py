"""How much of what somebody is told still waits for them, when the mail goes."""

from datetime import date

from clientsupport.digests.kinds import Still
from clientsupport.models import User
from directory.contracts.queries import to_confirm
from directory.corrections.lateness import told_as
from directory.enums import Decision, OfferState
from directory.freshness.queries import due_at, hidden_at
from directory.models import (
    Application,
    CorrectionReport,
    LinkCheck,
    Membership,
    Offer,
    OfferDraft,
)
from directory.models.correction import CorrectionReportQuerySet
from directory.models.people import MembershipQuerySet
from directory.permissions import is_editor
from directory.telling.duties import has_to_declare, has_to_review
from directory.today.places import places_at


def applications(user: User, _organisation: str, _today: date) -> int:
    """Organisations that wait for an editor."""
    waiting = Application.objects.filter(decision=Decision.WAITING)
    return waiting.count() if is_editor(user) else 0


def submitted(user: User, _organisation: str, _today: date) -> int:
    """Drafts that wait for an editor."""
    return OfferDraft.objects.submitted().count() if is_editor(user) else 0


def approved(user: User, organisation: str, _today: date) -> int:
    """What is published of an organisation, for who keeps its listing."""
    own = _members(user, organisation).coordinating().values("provider")
    return Offer.objects.filter(provider__in=own, state=OfferState.PUBLISHED).count()


def returned(user: User, organisation: str, _today: date) -> int:
    """Drafts that an editor sent back to an organisation, for who keeps its listing."""
    own = _members(user, organisation).coordinating().values("provider")
    return OfferDraft.objects.returned().filter(offer__provider__in=own).count()


def due(user: User, organisation: str, today: date) -> int:
    """Offers that somebody is asked about, and that residents still find."""
    return len(due_at(user, organisation, today))


def hidden(user: User, organisation: str, today: date) -> int:
    """Offers that residents find no more until somebody says that they are right."""
    return len(hidden_at(user, organisation, today))


def dead_links(user: User, organisation: str, _today: date) -> int:
    """Addresses on the web that have not worked for long, of one organisation or of all."""
    dead = LinkCheck.objects.visible_to(user).dead()
    if not organisation:
        return dead.count() if is_editor(user) else 0
    own = _members(user, organisation).coordinating().values("provider")
    return dead.filter(provider__in=own).count()


def new_corrections(user: User, organisation: str, _today: date) -> int:
    """What residents reported and nobody answered."""
    return _corrections(user, organisation).count()


def due_corrections(code: str) -> Still:
    """Count those that are due or late in this way."""

    def still(user: User, organisation: str, today: date) -> int:
        days = _corrections(user, organisation).order_by().values_list("due_on", flat=True)
        return sum(told_as(day, today) == code for day in days)

    return still


def contracts(user: User, organisation: str, today: date) -> int:
    """Contracts that an authority has to confirm."""
    authorities = _members(user, organisation).official().values("authority")
    return to_confirm(user, today).filter(authority__in=authorities).count()


def declarations(user: User, organisation: str, today: date) -> int:
    """One, while an organisation has to declare its independence anew."""
    places = places_at(_members(user, organisation).coordinating())
    return sum(has_to_declare(place, today) for place in places)


def reviews(user: User, organisation: str, today: date) -> int:
    """One, while somebody has to look through who has access."""
    places = places_at(_members(user, organisation))
    return sum(has_to_review(place, today) for place in places)


def _corrections(user: User, organisation: str) -> CorrectionReportQuerySet:
    waiting = CorrectionReport.objects.visible_to(user).waiting()
    if not organisation:
        return waiting if is_editor(user) else waiting.none()
    return waiting.filter(offer__provider__in=_members(user, organisation).values("provider"))


def _members(user: User, organisation: str) -> MembershipQuerySet:
    kind, _, key = organisation.partition("-")
    column = {"provider": "provider", "authority": "authority"}.get(kind)
    own: MembershipQuerySet = Membership.objects.filter(user=user)
    return own.filter(**{column: key}) if column and key.isdecimal() else own.none()
