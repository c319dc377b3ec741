"""Asking to be listed, for everybody; deciding about it, for editors."""

from datetime import timedelta

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.errors import overtaken
from clientsupport.enums import Language
from clientsupport.http import limits
from clientsupport.http.caching import public_page, unstored_page
from clientsupport.wording.spelling import span
from directory.applications.actions import (
    AlreadyDecided,
    apply,
    approve_application,
    refuse_application,
)
from directory.applications.forms import ApplicationForm, RefuseForm
from directory.applications.queries import alike, in_order
from directory.contracts.queries import naming
from directory.models import Application
from directory.staff import editor

# From one network; an office may share one.
MOST, PER = 10, timedelta(hours=1)
PER_PAGE = 30
APPROVE = "approve"


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def application_form(request: HttpRequest) -> HttpResponse:
    """Let an organisation ask to be listed."""
    form = ApplicationForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["extra"]:
            return redirect("directory:applied")  # a machine: it is thanked, and nothing is kept
        if limits.count("application", limits.address_of(request), PER) <= MOST:
            apply(facts=form.facts(), language=Language(get_language() or "nl"))
            return redirect("directory:applied")
        text = gettext("Er kwam te veel tegelijk binnen. Probeer het over %(span)s.")
        form.add_error(None, text % {"span": span(PER, "hours")})
        status = 429
    return render(request, "directory/applications/apply.html", {"form": form}, status=status)


@require_safe
@public_page
def applied(request: HttpRequest) -> HttpResponse:
    """Thank for an application, and say what happens next."""
    return render(request, "directory/applications/applied.html")


@require_safe
def applications(request: HttpRequest) -> HttpResponse:
    """List who asked to be listed."""
    editor(request)
    page = Paginator(in_order(), PER_PAGE).get_page(request.GET.get("bladzijde"))
    context = {
        "page": page,
        "previous": _address(page.number - 1) if page.has_previous() else "",
        "next": _address(page.number + 1) if page.has_next() else "",
    }
    return render(request, "directory/applications/applications.html", context)


def _address(page: int) -> str:
    return reverse("directory:applications", query={"bladzijde": page})


@require_http_methods(["GET", "POST"])
def application(request: HttpRequest, uuid: str) -> HttpResponse:
    """Show one application; an editor lets the organisation in, or says why not."""
    editor(request)
    found = get_object_or_404(Application.objects.select_related("decided_by"), pk=uuid)
    deed, kept = request.POST.get("deed"), kept_forms.take(request)
    form = RefuseForm(request.POST if request.method == "POST" and deed != APPROVE else kept)
    if request.method == "POST" and (deed == APPROVE or form.is_valid()):
        return _decide(request, found, form)
    context = {
        "application": found,
        "form": form,
        "alike": alike(found),
        "contracts": naming(found.name),
    }
    return render(request, "directory/applications/application.html", context)


def _decide(request: HttpRequest, found: Application, form: RefuseForm) -> HttpResponse:
    user = editor(request)
    try:
        if request.POST.get("deed") == APPROVE:
            chosen = request.POST.getlist("contract")
            contracts = [c for c in naming(found.name) if str(c.pk) in chosen]
            approve_application(application=found, by=user, contracts=contracts)
            words = gettext("%(name)s staat erin. De uitnodiging is onderweg.")
        else:
            reason = form.cleaned_data["reason"]
            refuse_application(application=found, reason=reason, by=user)
            words = gettext("%(name)s is afgewezen. De aanvrager krijgt een e-mail.")
    except AlreadyDecided:
        said = gettext("Een collega heeft hier al over besloten.")
        kept = form.data.get("reason", "")
        return overtaken(request, said, back=request.path, kept=kept)
    messages.success(request, words % {"name": found.name})
    return redirect("directory:applications")
