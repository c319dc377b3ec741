"""For editors: asking whether two organisations are one, seeing what would move, and doing it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext

from clientsupport.accounts.confirming import ask_once_more
from clientsupport.http.asked import asked
from directory.merging.actions import Collides, Overtaken, merge, rehearse
from directory.merging.colliding import remarks
from directory.merging.forms import MergeForm
from directory.merging.queries import identity_of, lookalikes
from directory.models import Provider
from directory.staff import editor

MOST_FOUND = 10
WITH = "met"  # the parameter that says which one stays


def provider_merge(request: HttpRequest, slug: str) -> HttpResponse:
    """Let an organisation go into another one: first which, then what moves and why."""
    editor(request)
    gone = get_object_or_404(Provider, slug=slug)
    ask_once_more(request)
    others = Provider.objects.exclude(pk=gone.pk)
    if other := asked(request.GET, WITH):
        return _preview(request, gone, get_object_or_404(others, slug=other))
    sought = asked(request.GET, "q")
    context = {
        "provider": gone,
        "alike": lookalikes(identity_of(gone), besides=gone),
        "sought": sought,
        "found": others.named(sought).order_by("name", "pk")[:MOST_FOUND] if sought else [],
    }
    return render(request, "directory/merging/choose.html", context)


def _preview(request: HttpRequest, gone: Provider, to: Provider) -> HttpResponse:
    form = MergeForm(request.POST if request.method == "POST" else None)
    context: dict[str, Any] = {"provider": gone, "to": to, "remarks": remarks(gone, to)}
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            merge(gone=gone, to=to, by=editor(request), **form.cleaned_data)
        except Overtaken:
            status = 409
        except Collides:
            pass  # shown below, as it is now
        else:
            words = gettext("%(gone)s is opgegaan in %(to)s. Het oude adres leidt daarheen.")
            messages.success(request, words % {"gone": gone.name, "to": to.name})
            return redirect("directory:provider_edit", to.slug)
    try:
        merged = rehearse(gone=gone, to=to, by=editor(request))
    except Collides as found:
        context |= {"collisions": found.reasons}
    else:
        typed = {"reason": form.data.get("reason", ""), "seen": merged.seen}
        shown = form if form.errors else MergeForm(initial=typed)
        context |= {"moved": merged.moved, "form": shown}
    context["was_overtaken"] = status == 409
    return render(request, "directory/merging/preview.html", context, status=status)
