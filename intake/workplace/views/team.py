"""How a team arranges its work: example answers, and who is away."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts import kept_forms
from clientsupport.audit.log import ReasonMissing
from clientsupport.http.paging import paged
from intake.enums import LooseDraftOf
from intake.models import ReplyTemplate
from intake.permissions import Access
from intake.workplace.actions.team import (
    AwayAlready,
    add_absence,
    delete_absence,
    delete_template,
    save_template,
)
from intake.workplace.forms.team import AWAY_ALREADY, AbsenceForm, TemplateForm
from intake.workplace.queries.drafts import typed_without_request
from intake.workplace.queries.team import absences, alone_at
from intake.workplace.views.access import for_supporters, posted


@require_safe
@for_supporters
def templates(request: HttpRequest, access: Access) -> HttpResponse:
    """List the example answers of the team."""
    found = ReplyTemplate.objects.visible_to(access.user).select_related("provider")
    context = {"templates": paged(request, found), "has_more": len(access.roles) > 1}
    return render(request, "intake/workplace/templates.html", context)


@for_supporters
def template_new(request: HttpRequest, access: Access) -> HttpResponse:
    """Make an example answer."""
    return _edit_template(request, access, ReplyTemplate())


@for_supporters
def template_edit(request: HttpRequest, access: Access, key: int) -> HttpResponse:
    """Change an example answer."""
    return _edit_template(request, access, _template(access, key))


@for_supporters
def template_delete(request: HttpRequest, access: Access, key: int) -> HttpResponse:
    """Throw an example answer away."""
    template = _template(access, key)
    if request.method == "POST":
        delete_template(template=template, by=access.user)
        messages.success(request, gettext("Het voorbeeld is weg."))
    return redirect("intake:templates")


@for_supporters
def absence_list(request: HttpRequest, access: Access) -> HttpResponse:
    """List who is away, and add to it."""
    kept = kept_forms.take(request)
    form = AbsenceForm(
        posted(request),
        initial=kept.dict() if kept else None,
        access=access,
        today=timezone.localdate(),
    )
    if request.method == "POST" and form.is_valid() and _add(form, access):
        return _noted(request, form)
    page = paged(request, absences(access))
    rows = [(absence, access.can_end(absence)) for absence in page]
    context = {"pages": page, "absences": rows, "form": form, "is_kept": kept is not None}
    context["alone_at"] = alone_at(access.user)
    return render(request, "intake/workplace/absences.html", context)


@for_supporters
def absence_delete(request: HttpRequest, access: Access, key: int) -> HttpResponse:
    """End an absence."""
    absence = get_object_or_404(absences(access), pk=key)
    if not access.can_end(absence):
        raise Http404
    if request.method == "POST":
        delete_absence(absence=absence, by=access.user)
        messages.success(request, gettext("De afwezigheid is weg."))
    return redirect("intake:absences")


def _template(access: Access, key: int) -> ReplyTemplate:
    return get_object_or_404(ReplyTemplate.objects.visible_to(access.user), pk=key)


def _edit_template(request: HttpRequest, access: Access, template: ReplyTemplate) -> HttpResponse:
    kept = kept_forms.take(request)
    now = {"title": template.title, "text": template.text}
    if template.provider_id:
        now["provider"] = str(template.provider_id)
    form = TemplateForm(posted(request), initial=kept.dict() if kept else now, access=access)
    about = template.pk or 0
    typed = typed_without_request(LooseDraftOf.TEMPLATE, access.user, about=about)
    form.begin(typed, is_filled=kept is not None)
    if request.method == "POST" and form.is_valid():
        draft = form.cleaned_data.pop("draft")
        for name, value in form.cleaned_data.items():
            setattr(template, name, value)
        save_template(template=template, by=access.user, draft=draft)
        messages.success(request, gettext("Het voorbeeld is bewaard."))
        return redirect("intake:templates")
    context = {"form": form, "template": template, "is_kept": kept is not None}
    return render(request, "intake/workplace/template.html", context)


def _noted(request: HttpRequest, form: AbsenceForm) -> HttpResponse:
    """Lead on; who leaves nobody behind is asked whether the organisation is closed then."""
    messages.success(request, gettext("De afwezigheid is genoteerd."))
    if not form.leaves_nobody:
        return redirect("intake:absences")
    facts = form.cleaned_data
    text = gettext(
        "Niemand leest zolang de vragen. Neemt u dan geen vragen aan? Zet de organisatie dicht: "
        "inwoners lezen dan wanneer u er weer bent."
    )
    messages.warning(request, text)
    days = urlencode({"first_day": facts["first_day"], "last_day": facts["last_day"]})
    address = reverse("directory:closures", args=[facts["who"].provider.slug])
    return redirect(f"{address}?{days}")


def _add(form: AbsenceForm, access: Access) -> bool:
    facts = form.cleaned_data
    try:
        add_absence(
            provider=facts["who"].provider,
            user=facts["who"].user,
            replacement=facts["replacement"],
            first_day=facts["first_day"],
            last_day=facts["last_day"],
            by=access.user,
            reason=facts.get("reason", ""),
        )
    except ReasonMissing:
        form.add_error("reason", gettext("Schrijf op waarom u de gesprekken moet lezen."))
        return False
    except AwayAlready:
        form.add_error("first_day", AWAY_ALREADY)
        return False
    return True
