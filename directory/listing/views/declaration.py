"""The declaration of independence: filling it in, and saying once a year that nothing changed."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from directory.display.declared import LASTS, is_overdue, latest
from directory.display.seen_soon import seen_soon
from directory.listing.actions.declaration import declare, declare_again
from directory.listing.forms.declaration import DeclarationForm
from directory.listing.views.keeping import provider_of


@require_http_methods(["GET", "POST"])
def declaration(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what was declared last as a form; sending it is a new declaration of today."""
    provider = provider_of(request, slug)
    last, kept = latest(provider), kept_forms.take(request)
    data = request.POST if request.method == "POST" else kept
    form = DeclarationForm(data, initial=DeclarationForm.initial_of(last))
    if request.method == "POST" and form.is_valid():
        declare(provider=provider, facts=form.facts(), by=who(request))
        messages.success(request, seen_soon(gettext("Dank u. De verklaring van vandaag telt.")))
        return redirect("directory:my_listings")
    context = {
        "provider": provider,
        "form": form,
        "last": last,
        "again_on": last.declared_on + LASTS if last else None,
        "is_overdue": is_overdue(provider, timezone.localdate()),
        "was_kept": kept is not None,
    }
    return render(request, "directory/listing/declaration.html", context)


@require_POST
def declaration_again(request: HttpRequest, slug: str) -> HttpResponse:
    """Declare the same as last time, today."""
    last = latest(provider_of(request, slug))
    if last is None:
        raise Http404
    declare_again(last=last, by=who(request))
    messages.success(request, seen_soon(gettext("Dank u. De verklaring van vandaag telt.")))
    return redirect("directory:my_listings")
