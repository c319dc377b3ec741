"""Bundles go along when an organisation is merged into another one."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext

from directory.models import Provider
from signals.models import (
    Bundle,
    BundleEvent,
    BundleSignal,
    Endorsement,
    SecondReading,
    SeenDifference,
)
from signals.seeing import parties

# What an organisation does once: what both did, only the one that stays did.
ONCE: tuple[tuple[type[Any], str], ...] = ((Endorsement, "bundle"), (SeenDifference, "measure"))


def move_bundles(gone: Provider, to: Provider) -> Iterable[tuple[str, int]]:
    """Move what an organisation did in bundles, and who reads them.

    Part of the deed of an editor (`directory.merging.actions`), who reads none of it.
    """
    with parties([gone.pk, to.pk]):
        for model, of in ONCE:
            theirs = model.objects.filter(**{of: OuterRef(of)}, provider=to)
            model.objects.filter(Exists(theirs), provider=gone).delete()
        for model in (BundleSignal, BundleEvent, SecondReading, Endorsement, SeenDifference):
            model._default_manager.filter(provider=gone).update(provider=to)
        number = Bundle.objects.filter(provider=gone).update(provider=to)
        for bundle in Bundle.objects.filter(parties__contains=[gone.pk]):
            kept = {to.pk if key == gone.pk else key for key in bundle.parties}
            Bundle.objects.filter(pk=bundle.pk).update(parties=sorted(kept))
    return [(gettext("Bundels"), number)]
