"""Who was invited and did not come, and what an authority still has to confirm."""

from datetime import date, timedelta

from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Coalesce, NullIf, TruncDate
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.site.today import Row
from directory.contracts.queries import CONFIRM_EVERY, questioned_of, to_confirm
from directory.enums import LegalBasis
from directory.models import Invitation
from directory.people.queries import PORTAL, Team
from directory.permissions import is_editor
from directory.today.reading import Found, Pile, columns

LAPSED_SHOWN = timedelta(days=30)
KIND = Case(  # of the team, as its address calls it
    When(provider__isnull=False, then=Value("aanbieder")),
    When(authority__isnull=False, then=Value("overheid")),
    default=Value(PORTAL),
)


def lapsed_invitations(user: User) -> Pile:
    """Invitations that were over before somebody came; editors only those for the portal itself."""
    rows = Invitation.objects.visible_to(user).lapsed(timezone.now() - LAPSED_SHOWN)
    if is_editor(user):
        led = user.memberships.coordinating().values("provider")
        rows = rows.filter(Q(provider=None, authority=None) | Q(provider__in=led))
    return Pile(
        one=gettext("Uitnodiging verlopen"),
        label=gettext("Uitnodigingen die verlopen zijn"),
        icon="envelope",
        address=reverse("directory:my_people"),
        rows=rows,
        columns=columns(
            day=TruncDate("expires_at"),
            what=F("email"),
            where=Coalesce("provider__name", "authority__name", Value("Naast u")),
            slug=Coalesce("provider__slug", "authority__slug", Value(Team().slug)),
            more=KIND,
        ),
        row=_lapsed,
    )


def contracts(user: User, today: date) -> Pile:
    """What an authority stated more than a year ago."""
    return Pile(
        one=gettext("Contract"),
        label=gettext("Contracten om te bevestigen"),
        icon="document-check",
        address=reverse("directory:my_contracts"),
        rows=to_confirm(user, today),
        columns=columns(
            day=F("stated_on"),
            what=Coalesce(NullIf("provider_name", Value("")), "provider__name"),
            slug=F("authority__slug"),
            more=F("legal_basis"),
        ),
        row=_contract,
    )


def questioned(user: User) -> Pile:
    """What an authority stated about an organisation that does not serve its area, as we know."""
    return Pile(
        one=gettext("Klopt dit contract?"),
        label=gettext("Contracten waar wij een vraag over hebben"),
        icon="question-mark-circle",
        address=reverse("directory:my_contracts"),
        rows=questioned_of(user),
        columns=columns(
            day=F("stated_on"),
            what=F("provider__name"),
            where=F("authority__name"),
            slug=F("authority__slug"),
        ),
        row=_questioned,
    )


def _questioned(found: Found) -> Row:
    return Row(
        what=found.what,
        where=gettext("Staat in de gids niet voor uw gebied."),
        deed=gettext("Zeg of het klopt"),
        address=reverse("directory:contracts", args=[found.slug]),
        since=found.day,
    )


def _lapsed(found: Found) -> Row:
    return Row(
        what=found.what,
        where=found.where,
        deed=gettext("Nodig opnieuw uit"),
        address=reverse("directory:people_invite", args=[found.more, found.slug]),
        since=found.day,
    )


def _contract(found: Found) -> Row:
    return Row(
        what=found.what,
        where=str(LegalBasis(found.more).label),
        deed=gettext("Klopt nog"),
        address=reverse("directory:contract_confirm", args=[found.slug, found.key]),
        since=found.day + CONFIRM_EVERY,
        is_button=True,
    )
