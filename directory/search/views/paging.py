"""The pages of a list that anybody may read: bounded, with addresses of those beside them."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.http import urlencode

from directory.criteria import PAGE, page_number


def paged(
    request: HttpRequest, items: QuerySet[Any] | Sequence[Any], per_page: int, **kept: str
) -> dict[str, Any]:
    """Return what `components/_pager.html` shows of a list: `page`, `previous` and `next`.

    Their addresses hold what is `kept`, and the page unless it is the first. A page that does not
    exist is the nearest one.
    """
    page = Paginator(items, per_page).get_page(page_number(request.GET))
    return {
        "page": page,
        "previous": _address(request, page.number - 1, kept) if page.has_previous() else "",
        "next": _address(request, page.number + 1, kept) if page.has_next() else "",
    }


def _address(request: HttpRequest, number: int, kept: dict[str, str]) -> str:
    query = {**kept, **({PAGE: str(number)} if number > 1 else {})}
    return f"{request.path}?{urlencode(query)}" if query else request.path
