"""The short lists that nearly every page shows, read once per version of the directory."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from django.core.cache import caches
from django.utils.translation import gettext

from clientsupport import stamp
from directory.criteria import NOW, SOON, Facet
from directory.display import doors
from directory.display.facets import Value
from directory.display.spoken import spoken
from directory.enums import Channel, LegalBasis, SpokenLanguage
from directory.models import Law, LifeDomain, TargetGroup
from directory.models.taxonomy import Term

AnyTerm = TypeVar("AnyTerm", bound=Term)


def laws() -> Sequence[Law]:
    """Return the laws that can be chosen, in their order."""
    return _used(Law)


def target_groups() -> Sequence[TargetGroup]:
    """Return the target groups that can be chosen, in their order."""
    return _used(TargetGroup)


def life_domains() -> Sequence[LifeDomain]:
    """Return the life domains that can be chosen, in their order."""
    return _used(LifeDomain)


def facet_values() -> Mapping[Facet, Sequence[Value]]:
    """Return what can be chosen of each facet, in the language of the page."""
    return {
        Facet.LAW: [Value(law.code, law.topic, str(law.pk)) for law in laws()],
        Facet.GROUP: [
            Value(g.code, g.name, str(g.pk), stays_in_sight=g.is_specialised)
            for g in target_groups()
        ],
        Facet.DOMAIN: _values(life_domains()),
        Facet.CHANNEL: [Value(c.value, str(c.label), c.value) for c in Channel],
        Facet.LANGUAGE: [Value(s.value, spoken(s), s.value) for s in SpokenLanguage],
        Facet.OPENING: [Value(NOW, gettext("nu te bellen"), NOW)],
        Facet.WALK_IN: [Value(SOON, gettext("inloop in de komende week"), SOON)],
        Facet.DOOR: [Value(b.value, str(doors.TEXTS[b].heading), b.value) for b in LegalBasis],
    }


def coded(terms: Sequence[AnyTerm], code: str) -> AnyTerm | None:
    """Return the term with this code; None when there is none."""
    return next((term for term in terms if term.code == code), None)


def _values(terms: Sequence[Term]) -> list[Value]:
    return [Value(term.code, term.name, str(term.pk)) for term in terms]


def _used(model: type[AnyTerm]) -> Sequence[AnyTerm]:
    return [term for term in every(model) if term.is_used]


def every(model: type[AnyTerm]) -> Sequence[AnyTerm]:
    """Return all terms of a list, those that are switched off too: offers may still have them."""
    key = f"terms-{model._meta.model_name}-{stamp.current()}"
    terms: list[AnyTerm] | None = caches["process"].get(key)
    if terms is None:
        terms = list(model._default_manager.all())
        caches["process"].set(key, terms, stamp.SECONDS)
    return terms
