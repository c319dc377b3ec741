"""The lists of the workplace: which requests there are, in which order, never what they say."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import CharField, Q
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.codes.writing import ALPHABET, LONGEST_INPUT, as_written
from directory.models import LifeDomain, Municipality
from intake.enums import Origin, RequestState
from intake.models import HelpRequest
from intake.models.request import HANDLE_LENGTH, HelpRequestQuerySet
from intake.permissions import Access

PER_PAGE = 20


class Pile(enum.StrEnum):
    """The lists of the workplace; the values stand in addresses."""

    TO_DO = "te-doen"
    NEW = "nieuw"
    MINE = "van-mij"
    FOR_US = "wacht-op-ons"
    FOR_RESIDENT = "wacht-op-inwoner"
    CLOSED = "afgerond"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    Pile.TO_DO: _("Nu te doen"),
    Pile.NEW: _("Nieuw"),
    Pile.MINE: _("Van mij"),
    Pile.FOR_US: _("Wacht op ons"),
    Pile.FOR_RESIDENT: _("Wacht op de inwoner"),
    Pile.CLOSED: _("Afgerond"),
}


@dataclass(frozen=True)
class Wanted:
    """Which list, and what of it; everything comes out of the address and never fails."""

    pile: Pile = Pile.TO_DO
    municipality: str = ""
    domain: str = ""
    origin: str = ""
    handle: str = ""
    page: str = ""

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> "Wanted":
        """Read an address; what it does not know, it leaves out."""
        pile, origin = query.get("lijst", ""), query.get("via", "")
        return cls(
            pile=Pile(pile) if pile in set(Pile) else Pile.TO_DO,
            municipality=query.get("gemeente", "")[:100].replace("\0", ""),
            domain=query.get("onderwerp", "")[:100].replace("\0", ""),
            origin=origin if origin in Origin.values else "",
            handle=_as_handle(query.get("kenmerk", "")),
            page=query.get("bladzijde", ""),
        )

    @property
    def is_narrowed(self) -> bool:
        return bool(self.municipality or self.domain or self.origin or self.handle)

    def as_query(self, **changes: str) -> dict[str, str]:
        """Return the address of this list, with what is empty left out."""
        named = {
            "lijst": str(self.pile),
            "gemeente": self.municipality,
            "onderwerp": self.domain,
            "via": self.origin,
            "kenmerk": self.handle,
        }
        return {name: value for name, value in {**named, **changes}.items() if value}


@dataclass(frozen=True)
class Row:
    """A request in a list, and what the reader may do with it."""

    request: HelpRequest
    can_open: bool
    can_reassign: bool
    is_mine: bool


@dataclass(frozen=True)
class Listed:
    """One page of a list, and how many each list holds."""

    rows: Sequence[Row]
    page: "Page[HelpRequest]"
    counts: Mapping[Pile, int]
    late: int
    municipalities: Sequence[Municipality]
    domains: Sequence[LifeDomain]


def listed(access: Access, wanted: Wanted, today: date) -> Listed:
    """Return a list with the numbers of all of them."""
    visible = HelpRequest.objects.visible_to(access.user)
    piles = {pile: _pile(visible, pile, access, today) for pile in Pile}
    found = _narrowed(piles[wanted.pile], wanted)
    found = found.select_related("provider", "municipality", "domain", "supporter")
    page = Paginator(_ordered(found, wanted.pile, access, today), PER_PAGE).get_page(wanted.page)
    return Listed(
        rows=[row(access, request) for request in page],
        page=page,
        counts={pile: requests.count() for pile, requests in piles.items()},
        late=visible.late(today).count(),
        municipalities=list(Municipality.objects.filter(pk__in=visible.values("municipality"))),
        domains=list(LifeDomain.objects.filter(pk__in=visible.values("domain"))),
    )


def row(access: Access, request: HelpRequest) -> Row:
    """Return a request as it stands in a list of this person."""
    return Row(
        request=request,
        can_open=access.can_open(request),
        can_reassign=access.can_reassign(request),
        is_mine=access.can_answer(request),
    )


def at_desk() -> HelpRequestQuerySet:
    """Return what waits so long that the portal's desk was told; nothing of what it says."""
    waiting = HelpRequest.objects.waiting_for_us().filter(desk_on__isnull=False)
    return waiting.select_related("provider").only(
        "provider__name", "provider__slug", "received_on", "due_on", "desk_on", "state"
    )


def _pile(
    visible: HelpRequestQuerySet, pile: Pile, access: Access, today: date
) -> HelpRequestQuerySet:
    own = access.own()
    reminding = HelpRequest.objects.reminding(access.user, today).order_by().values("pk")
    piles: dict[Pile, HelpRequestQuerySet] = {
        Pile.TO_DO: visible.open().filter(
            own | Q(supporter=None), Q(due_on__isnull=False) | Q(pk__in=reminding)
        ),
        Pile.NEW: visible.unclaimed(),
        Pile.MINE: visible.open().filter(own),
        Pile.FOR_US: visible.waiting_for_us().exclude(supporter=None),
        Pile.FOR_RESIDENT: visible.waiting_for_resident(),
        Pile.CLOSED: visible.filter(state=RequestState.CLOSED),
    }
    return piles[pile]


def _ordered(
    found: HelpRequestQuerySet, pile: Pile, access: Access, today: date
) -> HelpRequestQuerySet:
    if pile == Pile.CLOSED:
        return found.order_by("-closed_on", "uuid")
    return found.in_due_order(access.user, today)


def _narrowed(requests: HelpRequestQuerySet, wanted: Wanted) -> HelpRequestQuerySet:
    if wanted.municipality:
        requests = requests.filter(municipality__slug=wanted.municipality)
    if wanted.domain:
        requests = requests.filter(domain__code=wanted.domain)
    if wanted.origin:
        requests = requests.filter(origin=wanted.origin)
    if wanted.handle:
        ending = _uuid_ending(wanted.handle)
        requests = requests.annotate(written=Cast("uuid", CharField())).filter(
            written__endswith=ending
        )
    return requests


def _as_handle(typed: str) -> str:
    """Return the handle that somebody means, typed or pasted as codes are; else nothing."""
    words = as_written(typed[:LONGEST_INPUT])
    rows = {row for row in ("".join(words), *words) if len(row) == HANDLE_LENGTH}
    found = [row for row in rows if set(row) <= set(ALPHABET)]
    return found[0] if len(found) == 1 else ""


def _uuid_ending(handle: str) -> str:
    """Return the last hexadecimal digits of the uuids that have this handle."""
    drawn = sum(ALPHABET.index(letter) << 5 * place for place, letter in enumerate(handle))
    return f"{drawn:0{HANDLE_LENGTH * 5 // 4}x}"
