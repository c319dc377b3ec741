"""Places of the index as choices: what a list shows of them, in the language of the page."""

from collections.abc import Iterable
from dataclasses import replace

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory.places.answers import Choice
from directory.places.index import Target, Town
from directory.rules.place_names import said_in


def choice(target: Target, postcode: str = "") -> Choice:
    """Return a place as somebody chooses it; `postcode` are four digits or ""."""
    town = target.town
    detail = _("gemeente %(name)s") if target.slug else _("gemeente in de provincie %(name)s")
    return Choice(
        municipality_code=town.code,
        municipality_name=town.name,
        municipality_slug=town.slug,
        label=target.label if target.slug else town.label,
        detail=detail % {"name": _said(town) if target.slug else town.province.label},
        place_slug=target.slug,
        postcode=postcode,
    )


def _said(town: Town) -> str:
    return said_in(get_language() or "", town.everyday_name)


def choices(targets: Iterable[Target]) -> tuple[Choice, ...]:
    """Return places as somebody chooses from them."""
    return tuple(choice(target) for target in targets)


def suggestion(target: Target, postcode: str) -> Choice:
    """Return a choice in few words: the list lies under somebody's thumb."""
    chosen = choice(target, postcode)
    if target.slug:
        return chosen
    province = _("provincie %(name)s") % {"name": target.town.province.label}
    return replace(chosen, detail=province)
