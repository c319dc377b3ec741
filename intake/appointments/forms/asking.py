"""What a resident fills in about an appointment."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.privacy.personal_data import without_bsn
from intake.rules.contact import BSN_GONE

LONGEST_ADDRESS = 200  # characters


class AboutForm(PortalForm):
    """Which appointment a deed is about, and what there was to see of all of them."""

    number = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class SlotForm(PortalForm):
    """The time that was chosen; whether it is still there, is asked when it is taken."""

    slot = forms.CharField(
        label=_("Kies een tijd"),
        max_length=60,
        error_messages={"required": _("Kies een tijd.")},
    )
    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class AddressForm(PortalForm):
    """Where an appointment at home is; left empty, it is taken back."""

    address = forms.CharField(
        label=_("Uw adres"),
        help_text=_("Straat, huisnummer en plaats. Laat leeg om het weg te halen."),
        required=False,
        max_length=LONGEST_ADDRESS,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    number = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    def clean_address(self) -> str:
        """Refuse a BSN, and show the rest once more without it."""
        address: str = self.cleaned_data["address"]
        without = without_bsn(address)
        if without != address:
            data: dict[str, Any] = self.data  # type: ignore[assignment]
            data["address"] = without
            raise forms.ValidationError(BSN_GONE)
        return address
