"""For editors: links that do not work, and what became of them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from clientsupport.accounts.errors import overtaken
from clientsupport.http.paging import paged
from directory.freshness.links.actions import StillThere, confirm_link, forget_link
from directory.models import LinkCheck
from directory.staff import editor
from directory.upkeep.queries.links import dead, with_spots
from directory.upkeep.queries.narrowing import Narrowing
from directory.upkeep.views.lists import narrowed


@require_safe
def links(request: HttpRequest) -> HttpResponse:
    """List the links that have been dead for weeks, with where they stand and what was tried."""
    editor(request)
    narrowing = Narrowing.from_query(request.GET)
    pages = paged(request, dead(narrowing))
    context = {"pages": pages, "links": with_spots(pages), **narrowed(narrowing)}
    return render(request, "directory/upkeep/links.html", context)


@require_POST
def link_right(request: HttpRequest, key: int) -> HttpResponse:
    """Write down that a link works after all: an editor looked."""
    user, check = editor(request), _dead(key)
    if check is None:
        return _overtaken(request)
    confirm_link(check=check, by=user)
    messages.success(request, gettext("Dank u. Deze link telt weer als goed."))
    return redirect("directory:links")


@require_POST
def link_changed(request: HttpRequest, key: int) -> HttpResponse:
    """Take a link off the list that stands in no listing any more."""
    user, check = editor(request), _dead(key)
    if check is None:
        return _overtaken(request)
    try:
        forget_link(check=check, by=user)
    except StillThere:
        messages.warning(request, gettext("Deze link staat er nog. Pas hem eerst aan."))
    else:
        messages.success(request, gettext("Deze link staat nergens meer, en is van de lijst."))
    return redirect("directory:links")


def _dead(key: int) -> LinkCheck | None:
    return LinkCheck.objects.dead().select_related("provider").filter(pk=key).first()


def _overtaken(request: HttpRequest) -> HttpResponse:
    words = gettext("Deze link staat niet meer op de lijst.")
    return overtaken(request, words, back=reverse("directory:links"))
