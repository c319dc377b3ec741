"""Whether it is time for a new declaration of independence."""

from datetime import date, timedelta

from directory.models import IndependenceDeclaration, Provider

LASTS = timedelta(days=365)


def latest(provider: Provider) -> IndependenceDeclaration | None:
    """Return the declaration that counts, of a provider read with `queries.listing.editable`."""
    return next(iter(provider.independence_declarations.all()), None)


def is_overdue(provider: Provider, today: date) -> bool:
    """Tell whether the last declaration is older than a year, or there is none."""
    declaration = latest(provider)
    return is_over(declaration.declared_on if declaration else None, today)


def is_over(declared_on: date | None, today: date) -> bool:
    """Tell whether what was declared on this day has to be declared anew."""
    return declared_on is None or today - declared_on > LASTS
