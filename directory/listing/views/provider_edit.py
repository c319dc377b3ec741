"""Editing what the directory says of an organisation itself."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from directory.display.seen_soon import seen_soon
from directory.listing.actions.provider import Outdated, change_provider, provider_facts
from directory.listing.differences import changed
from directory.listing.forms.provider import ProviderForm
from directory.listing.views.keeping import provider_of
from directory.listing.words import Difference, Names, differences
from directory.models import Provider
from directory.permissions import is_editor


@require_http_methods(["GET", "POST"])
def provider_edit(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what an organisation says of itself as a form; what is saved is seen at once."""
    provider = provider_of(request, slug)
    kept = kept_forms.take(request)
    data = request.POST if request.method == "POST" else kept
    form = ProviderForm(data, initial=ProviderForm.initial_of(provider_facts(provider)))
    found: list[Difference] = []
    if request.method == "POST" and form.is_valid():
        try:
            facts, seen = form.facts(), form.cleaned_data["seen"]
            change_provider(provider=provider, facts=facts, seen=seen, by=who(request))
        except Outdated:
            form, found = _again(provider, form)
        else:
            messages.success(request, seen_soon(gettext("Bewaard.")))
            return redirect("directory:my_listings")
    context = {
        "provider": provider,
        "form": form,
        "was_kept": kept is not None,
        "differences": found,
        "can_merge": is_editor(who(request)),
    }
    status = 409 if found else 200
    return render(request, "directory/listing/provider_edit.html", context, status=status)


def _again(provider: Provider, typed: ProviderForm) -> tuple[ProviderForm, list[Difference]]:
    """Return the form with what was typed, now knowing what somebody else saved meanwhile."""
    stored = provider_facts(Provider.objects.get(pk=provider.pk))
    theirs, mine = changed(stored, typed.facts())
    form = ProviderForm(initial={**typed.facts(), "seen": stored})
    return form, differences(theirs, mine, Names())
