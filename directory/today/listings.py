"""What coordinators and editors do about listings."""

from datetime import date
from functools import partial

from django.db.models import CharField, F
from django.db.models.functions import Cast, TruncDate
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from clientsupport.models import User
from clientsupport.site.today import Row
from clientsupport.wording.languages import in_language
from directory.enums import CorrectionTopic, Decision, ImportState
from directory.freshness.queries import kept_by
from directory.listing.importing.spreadsheet import KEPT
from directory.models import (
    Application,
    CorrectionReport,
    LinkCheck,
    ListingImport,
    Offer,
    OfferDraft,
)
from directory.models.offer import look_again_on
from directory.permissions import is_editor
from directory.rules.freshness import AFTER, Stage
from directory.today.reading import Columns, Found, Pile, columns
from directory.upkeep.queries.stale import LACK, Lack


def corrections(user: User, today: date) -> Pile:
    """What residents reported; editors look at what comes late."""
    reports = CorrectionReport.objects.visible_to(user)
    rows = reports.overdue(today) if is_editor(user) else reports.waiting()
    return Pile(
        one=gettext("Correctie"),
        label=gettext("Correcties"),
        icon="flag",
        address=reverse("directory:my_corrections"),
        rows=rows,
        columns=columns(
            day=F("due_on"),
            what=in_language("offer__title"),
            where=F("offer__provider__name"),
            more=F("topic"),
        ),
        row=_correction,
    )


def returned(user: User) -> Pile:
    """Drafts that an editor sent back."""
    own = user.memberships.coordinating().values("provider")
    return Pile(
        one=gettext("Concept terug van de redactie"),
        label=gettext("Concepten terug van de redactie"),
        icon="arrow-uturn-left",
        address=reverse("directory:my_listings"),
        rows=OfferDraft.objects.returned().filter(offer__provider__in=own),
        columns=_of_draft("saved_at"),
        row=partial(_draft, deed=gettext("Pas aan"), page="directory:offer_edit"),
    )


def submitted() -> Pile:
    """Drafts that wait for an editor."""
    return Pile(
        one=gettext("Concept"),
        label=gettext("Concepten om na te kijken"),
        icon="clipboard-document-check",
        address=reverse("directory:reviews"),
        rows=OfferDraft.objects.submitted(),
        columns=_of_draft("submitted_at"),
        row=partial(_draft, deed=gettext("Kijk na"), page="directory:offer_review"),
    )


def going_stale(user: User, today: date) -> Pile:
    """Offers that have to be looked at, before nobody finds them any more."""
    rows = kept_by(user).annotate(again_on=look_again_on())
    return Pile(
        one=gettext("Klopt dit nog?"),
        label=gettext("Aanbod om na te kijken"),
        icon="arrow-path",
        address=reverse("directory:my_listings"),
        rows=rows.filter(again_on__lte=today, again_on__gt=today - AFTER[Stage.HIDDEN]),
        columns=_of_offer(),
        row=_stale,
    )


def hidden(user: User, today: date) -> Pile:
    """Offers that nobody looked at for so long that they are not found; editors see all."""
    rows = Offer.objects.published() if is_editor(user) else kept_by(user)
    rows = rows.annotate(again_on=look_again_on())
    return Pile(
        one=gettext("Niet te vinden"),
        label=gettext("Verborgen aanbod"),
        icon="eye-slash",
        address=_hidden_at(user),
        rows=rows.filter(again_on__lte=today - AFTER[Stage.HIDDEN]),
        columns=_of_offer(),
        row=_hidden,
    )


def dead_links(user: User) -> Pile:
    """Addresses on the web that have not worked for weeks."""
    return Pile(
        one=gettext("Link werkt niet"),
        label=gettext("Links die niet meer werken"),
        icon="link-slash",
        address=reverse("directory:links" if is_editor(user) else "directory:my_corrections"),
        rows=LinkCheck.objects.visible_to(user).dead(),
        columns=columns(
            day=F("failing_since"),
            what=F("url"),
            where=F("provider__name"),
            slug=F("provider__slug"),
        ),
        row=_link,
    )


def imports(user: User) -> Pile:
    """Spreadsheets that somebody read in and that wait for their yes."""
    return Pile(
        one=gettext("Rekenblad"),
        label=gettext("Rekenbladen die wachten op uw ja"),
        icon="table-cells",
        address=reverse("directory:my_listings"),
        rows=ListingImport.objects.filter(read_by=user, state=ImportState.READ),
        columns=columns(
            day=TruncDate("read_at"),
            what=Cast("number", CharField()),
            where=F("provider__name"),
            slug=F("provider__slug"),
        ),
        row=_import,
    )


def applications() -> Pile:
    """Organisations that want to be listed."""
    return Pile(
        one=gettext("Aanmelding"),
        label=gettext("Aanmeldingen"),
        icon="hand-raised",
        address=reverse("directory:applications"),
        rows=Application.objects.filter(decision=Decision.WAITING),
        columns=columns(
            day=TruncDate("applied_at"),
            what=F("name"),
            where=F("area"),
        ),
        row=_application,
    )


def _hidden_at(user: User) -> str:
    if is_editor(user):
        return reverse("directory:stale", query={LACK: Lack.HIDDEN.value})
    return reverse("directory:my_listings")


def _of_draft(day: str) -> Columns:
    return columns(
        day=TruncDate(day),
        what=in_language("offer__title"),
        where=F("offer__provider__name"),
        slug=F("offer__slug"),
    )


def _of_offer() -> Columns:
    return columns(
        day=F("again_on"), what=in_language("title"), where=F("provider__name"), slug=F("slug")
    )


def _correction(found: Found) -> Row:
    return Row(
        what=found.what,
        where=f"{found.where} · {CorrectionTopic(found.more).label}",
        deed=gettext("Geef antwoord"),
        address=reverse("directory:correction", args=[found.key]),
        due=found.day,
    )


def _draft(found: Found, *, deed: str, page: str) -> Row:
    address = reverse(page, args=[found.slug])
    return Row(found.what, found.where, deed, address, since=found.day)


def _stale(found: Found) -> Row:
    return Row(
        what=found.what,
        where=found.where,
        deed=gettext("Kijk na"),
        address=reverse("directory:offer_edit", args=[found.slug]),
        due=found.day + AFTER[Stage.HIDDEN],
    )


def _hidden(found: Found) -> Row:
    return Row(
        what=found.what,
        where=found.where,
        deed=gettext("Kijk na"),
        address=reverse("directory:offer_edit", args=[found.slug]),
        since=found.day + AFTER[Stage.HIDDEN],
    )


def _link(found: Found) -> Row:
    return Row(
        what=found.what.partition("://")[2].rstrip("/") or found.what,
        where=found.where,
        deed=gettext("Bekijk"),
        address=reverse("directory:provider_edit", args=[found.slug]),
        since=found.day,
    )


def _import(found: Found) -> Row:
    rows = int(found.what)
    words = ngettext("%(number)s rij", "%(number)s rijen", rows) % {"number": rows}
    return Row(
        what=found.where,
        where=words,
        deed=gettext("Bekijk en voer door"),
        address=reverse("directory:spreadsheet_import", args=[found.slug, found.key]),
        due=found.day + KEPT,
    )


def _application(found: Found) -> Row:
    return Row(
        what=found.what,
        where=found.where,
        deed=gettext("Bekijk"),
        address=reverse("directory:application", args=[found.key]),
        since=found.day,
    )
