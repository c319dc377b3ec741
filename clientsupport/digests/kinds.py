"""What people can be told, and in which words. Constant ones: never what it is about, unless that
is public and can be done from the mail itself (`Item`).
"""

from collections.abc import Callable, Mapping, Sequence
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
class Item:
    """One thing that a mail names: public, and opened by its own link. `about` tells it apart."""

    about: str
    title: str
    said: str
    deed: str  # the words of the link
    link: str  # a whole address


Items = Callable[[User, str, date], Sequence[Item]]


@dataclass(frozen=True)
class Kind:
    """Something to be told.

    `line` is a plural with `number`. `still` says how many of them still wait for this person, at
    this organisation, today: what is over by then is not told. What is `pressing` waits for no
    rhythm. What can be done from the mail itself has `items`, those told last first, in the
    language that is active, under a sentence that says how (`lead`).
    """

    code: str
    subject: Promise
    line: Any  # of ngettext_lazy, which has no type of its own
    still: Still
    is_pressing: bool = False
    lead: Promise | str = ""
    items: Items | None = None

    def words(self, number: int) -> str:
        """Say that there are so many."""
        return str(self.line % {"number": number})


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all kinds by their code, in the order in which a mail tells them."""
    lists = [import_string(name) for name in settings.DIGEST_KINDS]
    pressing_first = sorted(chain.from_iterable(lists), key=lambda kind: not kind.is_pressing)
    return {kind.code: kind for kind in pressing_first}
