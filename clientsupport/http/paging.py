"""The pages of a list of staff: each list of a page bounded, with addresses of those beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict

PAGE = "bladzijde"
PER_PAGE = 20


@dataclass(frozen=True)
class Paged:
    """One page of a list, and what `components/_pager.html` shows below it."""

    page: "Page[Any]"
    previous: str
    next: str

    def __iter__(self) -> Iterator[Any]:
        return iter(self.page.object_list)

    def __len__(self) -> int:
        return len(self.page.object_list)

    @property
    def number(self) -> int:
        """How many there are on all pages together."""
        return self.page.paginator.count


def paged(
    request: HttpRequest,
    items: QuerySet[Any] | Sequence[Any],
    *,
    by: str = PAGE,
    at: str = "",
    latest: bool = False,
    per_page: int = PER_PAGE,
) -> Paged:
    """Return the page of a list that an address asks for; one that does not exist is the nearest.

    `by` is the parameter that says which: lists that share an address have one each, and turning
    over one leaves the others where they are. The addresses hold everything that stands in this
    one, so this is for pages that nobody keeps; with `at` they lead there, and hold the page only.
    `latest`: who asks for no page gets the last one.
    """
    pages = Paginator(items, per_page)
    page = pages.get_page(request.GET.get(by, pages.num_pages if latest else 1))
    return Paged(
        page=page,
        previous=_address(request, by, page.number - 1, at) if page.has_previous() else "",
        next=_address(request, by, page.number + 1, at) if page.has_next() else "",
    )


def _address(request: HttpRequest, by: str, number: int, at: str) -> str:
    query = QueryDict(mutable=True) if at else request.GET.copy()
    query[by] = str(number)
    return f"{at or request.path}?{query.urlencode()}"
