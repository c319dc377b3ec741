"""Entering a request by telephone or at the desk; the code is shown once, to hand over."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from clientsupport.http.patience import busy
from clientsupport.privacy.codes import Busy
from clientsupport.privacy.codes.sending import FormUsed
from clientsupport.privacy.codes.submissions import FormOver
from intake.asking.actions import new_form
from intake.enums import LooseDraftOf
from intake.permissions import Access
from intake.workplace.actions.entering import enter_request
from intake.workplace.forms.entry import EntryForm
from intake.workplace.queries.drafts import typed_without_request
from intake.workplace.views.access import for_supporters

OVER = _("Deze bladzijde stond lang open. Kijk of alles nog klopt en druk nog eens.")
USED = _(
    "Deze vraag was al bewaard. Er is nu niets nieuws bewaard. "
    "Is het een nieuwe vraag? Druk dan nog eens op de knop."
)
BUSY = _("Het is nu druk. Wacht een paar tellen en druk dan nog eens op de knop.")


@require_http_methods(["GET", "HEAD", "POST"])
@for_supporters
def new_request(request: HttpRequest, access: Access) -> HttpResponse:
    """Take up what somebody asked, and give them a code."""
    if request.method != "POST":
        return _first(request, access)
    form = EntryForm(request.POST, access=access)
    form.begin(typed_without_request(LooseDraftOf.ENTRY, access.user))
    if not form.is_valid():
        return _ask(request, form)
    try:
        return _sent(request, access, form)
    except FormOver as error:
        again = form.again(access, number=new_form())
        again.add_error(None, USED if isinstance(error, FormUsed) else OVER)
        return _ask(request, again)
    except Busy:
        form.add_error(None, BUSY)
        return busy(_ask(request, form, status=503))


def _first(request: HttpRequest, access: Access) -> HttpResponse:
    kept = kept_forms.take(request)
    before = kept.dict() if kept else {}
    form = EntryForm(initial={**before, "form": new_form()}, access=access)
    typed = typed_without_request(LooseDraftOf.ENTRY, access.user)
    form.begin(typed, is_filled=kept is not None)
    return _ask(request, form, is_kept=kept is not None)


def _sent(request: HttpRequest, access: Access, form: EntryForm) -> HttpResponse:
    """Show the code in this very answer: it is stored nowhere, so no other page could."""
    names = ("form", "is_done", "answer", "draft")
    facts = {name: form.cleaned_data[name] for name in names}
    sent = enter_request(question=form.question(access), by=access.user, **facts)
    context = {"code": sent.code.written(), "uuid": sent.opens, "is_done": facts["is_done"]}
    return render(request, "intake/workplace/entered.html", context)


def _ask(
    request: HttpRequest, form: EntryForm, *, status: int = 200, is_kept: bool = False
) -> HttpResponse:
    context = {"form": form, "is_kept": is_kept}
    return render(request, "intake/workplace/new.html", context, status=status)
