"""Filing a signal, reading it, and what is done with it."""

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.accounts import kept_forms
from clientsupport.transitions import allowed
from intake.cases.actions.sharing import note_opened_case
from signals.enums import SignalState
from signals.filing.actions.signals import (
    change_signal,
    file_signal,
    note_opened,
    take_down,
    withdraw_signal,
)
from signals.filing.forms.signal import TEXTS, SignalForm, as_stored
from signals.filing.queries.beginning import Beginning, beginning
from signals.filing.queries.signals import bundles_of, names_of
from signals.filing.views.access import in_organisations, on_signal
from signals.lifecycle.signal_table import MOVES, Deed
from signals.models import Signal
from signals.permissions import Access
from signals.refusals import Overtaken
from signals.retention.deleting import is_held

COPY = "neem-over"  # the button that takes over chosen notes of the case
MOST_BUNDLES = 20  # shown on the page of a signal
SEVERAL = ("laws", "domains", "groups")


@require_http_methods(["GET", "HEAD", "POST"])
@in_organisations
def signal_new(request: HttpRequest, access: Access) -> HttpResponse:
    """File a signal; with `zaak` in the address from a case, with its facts."""
    kept = kept_forms.take(request)
    begun = _begun(request, access, kept.get("zaak", "") if kept else "")
    given = {**kept.dict(), **{name: kept.getlist(name) for name in SEVERAL}} if kept else {}
    case = {"zaak": str(begun.case.pk)} if begun.case else {}
    sent = request.POST if request.method == "POST" else None
    form = _form(sent, {**begun.initial, **case, **given}, begun, access)
    copies = request.POST.get("deed") == COPY
    if copies:
        form = _with_notes(form, request, begun, access)
    elif sent is None and begun.case:
        note_opened_case(case=begun.case, by=access.user)  # its notes can be read here
    elif sent is not None and form.is_valid():
        row = file_signal(
            provider=form.cleaned_data["provider"],
            facts=form.facts(),
            words=form.words(),
            case=begun.case,
            by=access.user,
        )
        words = gettext("Signaal %(number)s is bewaard.") % {"number": row}
        messages.success(request, words)
        return redirect("signals:signal", uuid=row.pk)
    context = {"form": form, "begun": begun, "is_kept": kept is not None, "row": None}
    return render(request, "signals/filing/form.html", context)


@require_safe
@on_signal
def signal(request: HttpRequest, access: Access, row: Signal) -> HttpResponse:
    """Show a signal; that is one event."""
    note_opened(signal=row, by=access.user)
    possible = allowed(MOVES, SignalState(row.state))
    context = {
        "row": row,
        "words": {name: row.observation.decrypt(name) for name in TEXTS},
        "named": names_of(row),
        "bundles": bundles_of(row)[:MOST_BUNDLES],
        "stays": is_held(row),
        "can_change": Deed.CHANGE in possible,
        "can_withdraw": Deed.WITHDRAW in possible,
        "can_take_down": Deed.TAKE_DOWN in possible,
    }
    return render(request, "signals/filing/signal.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@on_signal
def signal_change(request: HttpRequest, access: Access, row: Signal) -> HttpResponse:
    """Mend a signal."""
    kept = kept_forms.take(request)
    given = {**kept.dict(), **{name: kept.getlist(name) for name in SEVERAL}} if kept else {}
    sent, status = request.POST if request.method == "POST" else None, HTTPStatus.OK
    initial = {**as_stored(row), **given}
    form = SignalForm(sent, initial=initial, access=access, provider=row.provider_id)
    if sent is None:
        note_opened(signal=row, by=access.user)
    elif form.is_valid():
        seen = form.cleaned_data["seen"] or 0
        try:
            change_signal(
                signal=row, facts=form.facts(), words=form.words(), seen=seen, by=access.user
            )
        except Overtaken:
            form.overtake(row)
            status = HTTPStatus.CONFLICT
        else:
            messages.success(request, gettext("Het signaal is bewaard."))
            return redirect("signals:signal", uuid=row.pk)
    context = {"form": form, "row": row, "begun": Beginning(), "is_kept": kept is not None}
    return render(request, "signals/filing/form.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@on_signal
def signal_withdraw(request: HttpRequest, access: Access, row: Signal) -> HttpResponse:
    """Ask, and then let a signal count no more."""
    if request.method != "POST":
        return render(request, "signals/filing/withdraw.html", {"row": row})
    withdraw_signal(signal=row, by=access.user)
    messages.success(request, gettext("Het signaal telt niet meer mee."))
    return redirect("signals:signal", uuid=row.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@on_signal
def signal_take_down(request: HttpRequest, access: Access, row: Signal) -> HttpResponse:
    """Ask, and then delete at once what a signal says: it names a person."""
    if request.method != "POST":
        return render(request, "signals/filing/take_down.html", {"row": row})
    take_down(signal=row, by=access.user)
    messages.success(request, gettext("De tekst is weg. Niemand kan hem terughalen."))
    return redirect("signals:signal", uuid=row.pk)


def _begun(request: HttpRequest, access: Access, lost: str) -> Beginning:
    """Return with what the form begins; 404 for a case that is not theirs to open."""
    written = request.POST.get("zaak") or request.GET.get("zaak") or lost
    try:
        case = UUID(written) if written else None
    except ValueError:
        raise Http404 from None
    begun = beginning(access.user, case, request.GET.get("voorval", ""))
    if begun is None:
        raise Http404
    return begun


def _with_notes(
    form: SignalForm, request: HttpRequest, begun: Beginning, access: Access
) -> SignalForm:
    """Return the form with the chosen notes below what was typed; nothing is stored yet."""
    chosen = set(request.POST.getlist("notitie"))
    texts = [request.POST.get("what", ""), *(n.text for n in begun.notes if n.key in chosen)]
    given = {**request.POST.dict(), **{name: request.POST.getlist(name) for name in SEVERAL}}
    given["what"] = "\n\n".join(filter(None, texts))
    given.pop("is_checked", None)
    return _form(None, {**begun.initial, **given}, begun, access)


def _form(
    sent: QueryDict | None, initial: dict[str, Any], begun: Beginning, access: Access
) -> SignalForm:
    provider = begun.case.provider_id if begun.case else None
    return SignalForm(sent, initial=initial, access=access, provider=provider)
