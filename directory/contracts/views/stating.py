"""What officials state about the contracts of their authority."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.http.asked import asked
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
    find_authorities,
    find_providers,
    unlisted,
)
from directory.contracts.views.overview import authority_at
from directory.enums import LegalBasis
from directory.models import Authority, Contract
from directory.permissions import is_editor

VOUCHES = "klopt"  # in a form that asks whether a contract outside the area holds


@require_safe
def my_contracts(request: HttpRequest) -> HttpResponse:
    """Choose the authority; who speaks for one only is led there at once."""
    user = who(request)
    own, sought = authorities_of(user), asked(request.GET, "q")
    if is_editor(user):
        named = paged(request, unlisted())
        context = {"found": find_authorities(sought), "sought": sought, "unlisted": named}
        return render(request, "directory/contracts/choose.html", context | {"searches": True})
    if not own:
        raise Http404
    if len(own) == 1:
        return redirect("directory:contracts", own[0].slug)
    return render(request, "directory/contracts/choose.html", {"found": own})


def contract_state(request: HttpRequest, slug: str) -> HttpResponse:
    """State a new contract: look for the provider, then say through which law."""
    found = authority_at(request, slug)
    kept = kept_forms.take(request)
    typed = request.POST or kept
    sought = asked(typed or request.GET, "q")
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
        confirm_contract(contract=contract, by=who(request), vouches=VOUCHES in request.POST)
        messages.success(request, gettext("Bevestigd: dit klopt vandaag nog."))
    return redirect("directory:contracts", slug)


def contract_end(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Say that a contract holds no more."""
    contract = _contract(request, slug, key)
    ask_once_more(request)
    if request.method == "POST":
        end_contract(contract=contract, by=who(request))
        messages.success(request, gettext("Dit contract staat er niet meer."))
        return redirect("directory:contracts", slug)
    return render(request, "directory/contracts/end.html", {"contract": contract})


def _state(request: HttpRequest, found: Authority, form: ContractForm) -> bool:
    facts = form.cleaned_data
    try:
        contract = state_contract(
            authority=found,
            provider=facts["provider"],
            provider_name=facts["provider_name"],
            legal_basis=LegalBasis(facts["legal_basis"]),
            by=who(request),
        )
    except StatedAlready:
        form.add_error("provider", gettext("Dit contract staat er al."))
        return False
    _tell(request, contract)
    return True


def _tell(request: HttpRequest, contract: Contract) -> None:
    if not Contract.objects.questioned().filter(pk=contract.pk).exists():
        messages.success(request, gettext("Het contract staat erbij."))
        return
    words = gettext(
        "%(name)s staat in de gids niet voor uw gebied. Klopt het? Zeg het hieronder bij "
        "‘Te doen’. Tot dan zien inwoners dit contract niet."
    )
    messages.warning(request, words % {"name": contract.provider})


def _contract(request: HttpRequest, slug: str, key: int) -> Contract:
    return get_object_or_404(authority_at(request, slug).contracts.current(), pk=key)
