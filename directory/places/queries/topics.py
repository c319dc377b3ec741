"""What help is about, by the codes that words of people stand for."""

from collections.abc import Iterable, Mapping

from directory.criteria import Facet
from directory.models import Law, LifeDomain, TargetGroup
from directory.models.taxonomy import Term
from directory.places.answers import Topic

TABLES: Mapping[Facet, type[Term]] = {
    Facet.LAW: Law,
    Facet.DOMAIN: LifeDomain,
    Facet.GROUP: TargetGroup,
}


def names_of(topics: Iterable[Topic]) -> list[str]:
    """Return the topics in the words of residents, in their order. Costs a statement for each."""
    return [_name(facet, code) for facet, code in topics]


def _name(facet: Facet, code: str) -> str:
    term = TABLES[facet]._default_manager.get(code=code)
    return term.topic if isinstance(term, Law) else term.name
