"""For coordinators: to the page of their organisation; who has several chooses."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from directory.listing.queries.listing import coordinated
from directory.permissions import is_editor


@require_safe
def my_declarations(request: HttpRequest) -> HttpResponse:
    """Lead to how independent one's organisation is."""
    return _led(request, "directory:declaration", _("Onafhankelijkheid"))


@require_safe
def my_spreadsheets(request: HttpRequest) -> HttpResponse:
    """Lead to the spreadsheet of one's organisation."""
    return _led(request, "directory:spreadsheet", _("Rekenblad"))


def _led(request: HttpRequest, name: str, subject: Promise) -> HttpResponse:
    """Lead to the page of this name; an editor, who has all organisations, to their list."""
    user = who(request)
    own = list(coordinated(user))
    if len(own) == 1:
        return redirect(name, own[0].slug)
    if own:
        choices = [(provider.name, reverse(name, args=[provider.slug])) for provider in own]
        context = {"subject": subject, "choices": paged(request, choices)}
        return render(request, "directory/listing/choose.html", context)
    if is_editor(user):
        return redirect("directory:my_listings")
    raise Http404
