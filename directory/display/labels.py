"""What the choices of a list are called: a page of results shows hundreds of these names."""

import functools
from typing import Any, TypeVar

from django.db.models import Choices
from django.utils.translation import get_language

Choice = TypeVar("Choice", bound=Choices)


def labels(kind: type[Choice]) -> dict[Choice, str]:
    """Return the name of each choice in the language of the page, in their order."""
    return _labels(kind, get_language())


@functools.cache
def _labels(kind: type[Any], language: str | None) -> dict[Any, str]:
    return {choice: str(choice.label) for choice in kind}
