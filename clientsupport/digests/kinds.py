"""What people can be told, and in which words. Constant ones: never what it is about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from clientsupport.models import User

Still = Callable[[User, str, date], int]


@dataclass(frozen=True)
class Kind:
    """Something to be told.

    `line` is a plural with `number`. `still` says how many of them still wait for this person, at
    this organisation, today: what is over by then is not told. What is `pressing` waits for no
    rhythm.
    """

    code: str
    subject: Promise
    line: Any  # of ngettext_lazy, which has no type of its own
    still: Still
    is_pressing: bool = False

    def words(self, number: int) -> str:
        """Say that there are so many."""
        return str(self.line % {"number": number})


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all kinds by their code, in the order in which a mail tells them."""
    lists = [import_string(name) for name in settings.DIGEST_KINDS]
    pressing_first = sorted(chain.from_iterable(lists), key=lambda kind: not kind.is_pressing)
    return {kind.code: kind for kind in pressing_first}
