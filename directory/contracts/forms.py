"""What an official fills in about a contract."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from directory.enums import AuthorityKind, LegalBasis
from directory.models import Authority, Provider

OTHER = "andere"  # an organisation that is not in the directory yet
USUAL = {  # through which door support comes that this kind of authority pays for
    AuthorityKind.MUNICIPALITY: LegalBasis.WMO,
    AuthorityKind.REGION: LegalBasis.WMO,
    AuthorityKind.CARE_OFFICE: LegalBasis.WLZ,
    AuthorityKind.MINISTRY: LegalBasis.SPECIALISED,
}


class ContractForm(PortalForm):
    """One of the providers that were found, or the name of another one; and which law."""

    provider = forms.ChoiceField(label=_("Met welke organisatie?"), widget=forms.RadioSelect)
    provider_name = forms.CharField(
        label=_("Naam van de andere organisatie"),
        help_text=_("Alleen als u hierboven ‘een andere organisatie’ kiest."),
        max_length=150,
        required=False,
    )
    legal_basis = forms.ChoiceField(
        label=_("Wie regelt de hulp?"), choices=LegalBasis.choices, widget=forms.RadioSelect
    )

    def __init__(
        self, *args: Any, authority: Authority, found: Sequence[Provider], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.found = {provider.slug: provider for provider in found}
        other = (OTHER, gettext("Een andere organisatie, die nog niet op Naast u staat"))
        choices = [*((p.slug, p.name) for p in found), other]
        self.fields["provider"].choices = choices  # type: ignore[attr-defined]
        if not found:
            self.fields["provider"].initial = OTHER
        self.fields["legal_basis"].initial = USUAL[AuthorityKind(authority.kind)]

    def clean(self) -> dict[str, Any]:
        """Turn what was chosen into a provider or a name, never both."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        chosen = self.found.get(cleaned.get("provider", ""))
        if cleaned.get("provider") == OTHER and not cleaned.get("provider_name"):
            text = gettext("Vul de naam van de organisatie in.")
            self.add_error("provider_name", ValidationError(text))
        name = "" if chosen else cleaned.get("provider_name", "")
        return {**cleaned, "provider": chosen, "provider_name": name}
