"""The audit log, for privacy officers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.audit.fellows import fellows
from clientsupport.documents.csv_tables import csv_file
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from clientsupport.oversight.exporting import export
from clientsupport.oversight.forms import LogForm
from clientsupport.oversight.names import reason_in_words, told
from clientsupport.oversight.queries import (
    MOST_EXPORTED,
    MOST_NEW,
    Page,
    Place,
    Wanted,
    page,
)
from clientsupport.oversight.reading import is_new, note_seen, number_new, seen_by
from clientsupport.permissions import is_privacy_officer

BEFORE, AFTER = "voor", "na"  # parameters: the place in the log that a page ends or begins at
SEEN = "gezien"  # the place up to which they had seen it, as they turn over pages
MOST_FELLOWS = 100


@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """Show what happened, the newest first, narrowed to what is looked for; mark what is new."""
    user = privacy_officer(request)
    form = LogForm(request.GET)
    seen = Place.read(request.GET.get(SEEN, "")) or seen_by(user)
    places = {name: Place.read(request.GET.get(name, "")) for name in (BEFORE, AFTER)}
    found = Page()
    if form.is_valid():
        found = page(form.wanted(), before=places[BEFORE], after=places[AFTER])
        if form.wanted() == Wanted() and not any(places.values()):
            note_seen(found.events, by=user)
    context = {
        "form": form,
        "events": [(one, is_new(one.event, seen)) for one in told(found.events)],
        "new": number_new(seen),
        "most_new": MOST_NEW,
        "newer": _address(request, seen, **{AFTER: found.newer}),
        "older": _address(request, seen, **{BEFORE: found.older}),
        "export": f"{reverse('log_export')}?{_narrowed(request)}",
    }
    return render(request, "clientsupport/oversight/log.html", context)


@require_safe
def opened_events(request: HttpRequest) -> HttpResponse:
    """Lead to what was made readable with a reason: mails lead here."""
    privacy_officer(request)
    return redirect(f"{reverse('log')}?soort={AuditAction.OPENED.value}")


@require_safe
def log_event(request: HttpRequest, key: int) -> HttpResponse:
    """Show one event with its reason, and the others about the same."""
    privacy_officer(request)
    event = get_object_or_404(AuditEvent.objects.select_related("actor"), pk=key)
    others = list(fellows(event)[: MOST_FELLOWS + 1])
    context = {
        "told": told([event])[0],
        "reason": reason_in_words(event.reason),
        "others": told(others[:MOST_FELLOWS]),
        "are_more": len(others) > MOST_FELLOWS,
    }
    return render(request, "clientsupport/oversight/event.html", context)


def log_export(request: HttpRequest) -> HttpResponse:
    """Make a file of what is looked for; that it was made is an event itself."""
    user = privacy_officer(request)
    ask_once_more(request)
    form = LogForm(request.GET)
    wanted = form.wanted() if form.is_valid() else None
    if request.method == "POST" and wanted is not None:
        return _file(wanted, user)
    context = {
        "form": form,
        "most": MOST_EXPORTED,
        "back": f"{reverse('log')}?{_narrowed(request)}",
    }
    return render(request, "clientsupport/oversight/export.html", context)


def privacy_officer(request: HttpRequest) -> User:
    """Return who is logged in, when that is a privacy officer; else nothing is there."""
    user = who(request)
    if not is_privacy_officer(user):
        raise Http404
    return user


def _file(wanted: Wanted, user: User) -> HttpResponse:
    answer = HttpResponse(csv_file(export(wanted=wanted, by=user)), content_type="text/csv")
    answer.headers["Content-Disposition"] = 'attachment; filename="logboek.csv"'
    return answer


def _narrowed(request: HttpRequest) -> str:
    """Return what is looked for as it stands in an address, without the place in the log."""
    query = request.GET.copy()
    for name in (BEFORE, AFTER, SEEN):
        query.pop(name, None)
    return query.urlencode()


def _address(request: HttpRequest, seen: Place | None, **places: Place | None) -> str:
    ((name, place),) = places.items()
    parts = [_narrowed(request), f"{name}={place}", f"{SEEN}={seen}" if seen else ""]
    return f"{request.path}?{'&'.join(filter(None, parts))}" if place else ""
