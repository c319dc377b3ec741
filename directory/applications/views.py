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
from clientsupport.http.asked import asked
from clientsupport.http.caching import public_page, unstored_page
from clientsupport.models import User
from clientsupport.wording.spelling import span
from directory.applications.actions import (
    AlreadyDecided,
    HasPeople,
    apply,
    approve_application,
    refuse_application,
)
from directory.applications.forms import ApplicationForm, RefuseForm
from directory.applications.queries import alike, claimable, evidence, in_order
from directory.contracts.queries import naming
from directory.enums import Decision
from directory.models import Application, Contract, Provider
from directory.staff import editor

# From one network; an office may share one.
MOST, PER = 10, timedelta(hours=1)
PER_PAGE = 30
APPROVE = "approve"
SAME_AS = "same_as"
CLAIMS = "organisatie"  # the parameter that says whose page somebody came from


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def application_form(request: HttpRequest) -> HttpResponse:
    """Let an organisation ask to be listed, or say that one in the directory is theirs."""
    claims = claimable(asked(request.GET, CLAIMS))
    initial = ApplicationForm.initial_of(claims) if claims else None
    form = ApplicationForm(request.POST if request.method == "POST" else None, initial=initial)
    status = 200
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["extra"]:
            return redirect("directory:applied")  # a machine: it is thanked, and nothing is kept
        if limits.count("application", limits.address_of(request), PER) <= MOST:
            language = Language(get_language() or "nl")
            apply(facts=form.facts(), language=language, claims=claims)
            return redirect("directory:applied")
        text = gettext("Er kwam te veel tegelijk binnen. Probeer het over %(span)s.")
        form.add_error(None, text % {"span": span(PER, "hours")})
        status = 429
    context = {"form": form, "claims": claims}
    return render(request, "directory/applications/apply.html", context, status=status)


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
    applications = Application.objects.select_related("decided_by", "claims")
    found = get_object_or_404(applications, pk=uuid)
    deed, kept = request.POST.get("deed"), kept_forms.take(request)
    form = RefuseForm(request.POST if request.method == "POST" and deed != APPROVE else kept)
    if request.method == "POST" and (deed == APPROVE or form.is_valid()):
        return _decide(request, found, form)
    context = {
        "application": found,
        "form": form,
        "alike": alike(found) if found.decision == Decision.WAITING else [],
        "evidence": evidence(found),
        "contracts": _contracts(found),
    }
    return render(request, "directory/applications/application.html", context)


def _contracts(found: Application) -> list[Contract]:
    former = found.claims.former_names.values_list("name", flat=True) if found.claims else ()
    return naming(found.name, *([found.claims.name, *former] if found.claims else ()))


def _decide(request: HttpRequest, found: Application, form: RefuseForm) -> HttpResponse:
    user, words = editor(request), gettext("%(name)s is afgewezen. De aanvrager krijgt een e-mail.")
    try:
        if request.POST.get("deed") == APPROVE:
            words = _approve(request, found, by=user)
        else:
            reason = form.cleaned_data["reason"]
            refuse_application(application=found, reason=reason, by=user)
    except AlreadyDecided:
        said = gettext("Een collega heeft hier al over besloten.")
        kept = form.data.get("reason", "")
        return overtaken(request, said, back=request.path, kept=kept)
    except HasPeople:
        said = gettext("Daar werkt intussen al iemand. Die persoon nodigt collega’s zelf uit.")
        return overtaken(request, said, back=request.path)
    messages.success(request, words % {"name": found.name})
    return redirect("directory:applications")


def _approve(request: HttpRequest, found: Application, *, by: User) -> str:
    """Let it in as a new one, or as the one that an editor says it is; return what to say."""
    same, chosen = request.POST.get(SAME_AS, ""), request.POST.getlist("contract")
    contracts = [c for c in _contracts(found) if str(c.pk) in chosen]
    same_as = get_object_or_404(Provider, slug=same) if same else None
    approve_application(application=found, by=by, contracts=contracts, same_as=same_as)
    if same_as:
        return gettext("De uitnodiging is onderweg. %(name)s stond er al, en blijft staan.")
    return gettext("%(name)s staat erin. De uitnodiging is onderweg.")
