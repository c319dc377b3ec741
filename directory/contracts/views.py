"""What officials state about the contracts of their authority."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.staff import who
from clientsupport.http.paging import paged
from directory.contracts.actions import (
    StatedAlready,
    confirm_contract,
    end_contract,
    state_contract,
)
from directory.contracts.forms import ContractForm
from directory.contracts.queries import (
    authorities_of,
    authority,
    find_authorities,
    find_providers,
    stated_by,
    unlisted,
)
from directory.enums import LegalBasis
from directory.models import Authority, Contract
from directory.permissions import is_editor

OTHERS = "overige"  # the parameter with the page of those that are not in the directory


@require_safe
def my_contracts(request: HttpRequest) -> HttpResponse:
    """Choose the authority; who speaks for one only is led there at once."""
    user = who(request)
    own, sought = authorities_of(user), request.GET.get("q", "").strip()
    if is_editor(user):
        named = paged(request, unlisted())
        context = {"found": find_authorities(sought), "sought": sought, "unlisted": named}
        return render(request, "directory/contracts/choose.html", context | {"searches": True})
    if not own:
        raise Http404
    if len(own) == 1:
        return redirect("directory:contracts", own[0].slug)
    return render(request, "directory/contracts/choose.html", {"found": own})


@require_safe
def contract_list(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what an authority states, with the way to confirm, end and add."""
    found = _authority(request, slug)
    stated = stated_by(found)
    context = {
        "authority": found,
        "listed": paged(request, stated.listed),
        "unlisted": paged(request, stated.unlisted, by=OTHERS),
    }
    return render(request, "directory/contracts/list.html", context)


def contract_state(request: HttpRequest, slug: str) -> HttpResponse:
    """State a new contract: look for the provider, then say through which law."""
    found = _authority(request, slug)
    kept = kept_forms.take(request)
    typed = request.POST or kept
    sought = (typed or request.GET).get("q", "").strip()
    first = None if typed else {"provider_name": sought}
    form = ContractForm(typed, authority=found, found=find_providers(sought), initial=first)
    if request.method == "POST" and form.is_valid() and _state(request, found, form):
        return redirect("directory:contracts", found.slug)
    context = {"authority": found, "form": form, "sought": sought, "is_kept": kept is not None}
    return render(request, "directory/contracts/state.html", context)


def contract_confirm(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Say that a contract still holds."""
    contract = _contract(request, slug, key)
    if request.method == "POST":
        confirm_contract(contract=contract, by=who(request))
        messages.success(request, gettext("Bevestigd: dit klopt vandaag nog."))
    return redirect("directory:contracts", slug)


@reauthentication_required
def contract_end(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Say that a contract holds no more."""
    contract = _contract(request, slug, key)
    if request.method == "POST":
        end_contract(contract=contract, by=who(request))
        messages.success(request, gettext("Dit contract staat er niet meer."))
        return redirect("directory:contracts", slug)
    return render(request, "directory/contracts/end.html", {"contract": contract})


def _state(request: HttpRequest, found: Authority, form: ContractForm) -> bool:
    facts = form.cleaned_data
    try:
        state_contract(
            authority=found,
            provider=facts["provider"],
            provider_name=facts["provider_name"],
            legal_basis=LegalBasis(facts["legal_basis"]),
            by=who(request),
        )
    except StatedAlready:
        form.add_error("provider", gettext("Dit contract staat er al."))
        return False
    messages.success(request, gettext("Het contract staat erbij."))
    return True


def _authority(request: HttpRequest, slug: str) -> Authority:
    found = authority(slug, user=who(request))
    if found is None:
        raise Http404
    return found


def _contract(request: HttpRequest, slug: str, key: int) -> Contract:
    return get_object_or_404(_authority(request, slug).contracts.current(), pk=key)
