"""What the audit log calls things of the directory: by their names of today."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.oversight.names import MOST_FOUND, Keys, Namer, Names, Said, numbers
from directory.models import (
    Application,
    Authority,
    Contract,
    IndependenceDeclaration,
    LinkCheck,
    Membership,
    Offer,
    OpeningException,
    Provider,
)

KINDS: dict[str, Any] = {"provider": Provider, "authority": Authority}  # as `audit_key` begins


def _by_key(model: Any, *related: str) -> Callable[[Iterable[str]], Names]:
    """Return what finds the names of rows with numbers."""

    def names(ids: Iterable[str]) -> Names:
        rows = model._base_manager.filter(pk__in=numbers(ids)).select_related(*related)
        return {str(row.pk): str(row) for row in rows}

    return names


def _applications(ids: Iterable[str]) -> Names:
    known = Application.objects.filter(pk__in=[one for one in ids if len(one) == len(UUID)])
    return {str(row.pk): row.name for row in known}


def _declarations(ids: Iterable[str]) -> Names:
    rows = IndependenceDeclaration.objects.filter(pk__in=numbers(ids)).select_related("provider")
    return {str(row.pk): row.provider.name for row in rows}


def _links(ids: Iterable[str]) -> Names:
    rows = LinkCheck.objects.filter(pk__in=numbers(ids))
    return dict((str(pk), url) for pk, url in rows.values_list("pk", "url"))


def _organisations(keys: Iterable[str]) -> Names:
    found: Names = {}
    wanted = list(keys)
    for kind, model in KINDS.items():
        ids = numbers(key.removeprefix(f"{kind}-") for key in wanted if key.startswith(f"{kind}-"))
        rows = model._base_manager.filter(pk__in=ids) if ids else ()  # merged ones too
        found |= {row.audit_key: row.name for row in rows}
    return found


def _organisations_called(words: str) -> list[str]:
    return [
        row.audit_key
        for model in KINDS.values()
        for row in model._default_manager.filter(name__icontains=words)[:MOST_FOUND]
    ]


def _called(words: str) -> Keys:
    offers = Offer.objects.filter(Q(title__icontains=words) | Q(slug=words))
    return {
        "directory.offer": _keys(offers),
        "directory.provider": _keys(Provider.objects.filter(name__icontains=words)),
        "directory.authority": _keys(Authority.objects.filter(name__icontains=words)),
    }


def _keys(rows: Any) -> list[str]:
    return [str(pk) for pk in rows.order_by("pk").values_list("pk", flat=True)[:MOST_FOUND]]


UUID = "00000000-0000-4000-8000-000000000000"
DIRECTORY = Namer(
    objects={
        "directory.offer": _by_key(Offer),
        "directory.provider": _by_key(Provider),
        "directory.authority": _by_key(Authority),
        "directory.contract": _by_key(Contract, "authority", "provider"),
        "directory.application": _applications,
        "directory.independencedeclaration": _declarations,
        "directory.linkcheck": _links,
        "directory.membership": _by_key(Membership, "user", "provider", "authority"),
        "directory.openingexception": _by_key(OpeningException),
    },
    organisations=_organisations,
    called=_called,
    organisations_called=_organisations_called,
    reasons=(
        Said(r"into (?P<name>\d+)(?=: )", _("Opgegaan in %(name)s"), "directory.provider"),
        Said(r"from (?P<name>\d+)(?=: )", _("Hierin opgegaan: %(name)s"), "directory.provider"),
        Said(r"to the team(?=[:,]|$)", _("naar het team")),
        Said(r"to (?P<name>\d+)(?=[:,]|$)", _("naar %(name)s"), "clientsupport.user"),
        Said(r"is_checked$", _("Volgende wijzigingen zijn meteen zichtbaar")),
    ),
)
