"""For members of a council: what their account is for, and the way to their municipality."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from directory.people.queries import councils_of


@require_safe
def council(request: HttpRequest) -> HttpResponse:
    """Show what the public page of a municipality tells a council, with the way to it."""
    found = councils_of(who(request))
    if not found:
        raise Http404
    return render(request, "directory/people/council.html", {"authorities": found})
