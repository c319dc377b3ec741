"""An organisation asks to be listed, and an editor decides."""

from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from directory.enums import ProviderKind
from directory.models import Provider


class ApplicationForm(PortalForm):
    """What we want to know of an organisation. `extra` is a trap for machines."""

    name = forms.CharField(
        label=_("Hoe heet uw organisatie?"),
        max_length=150,
        error_messages={"required": _("Vul de naam van uw organisatie in.")},
        widget=forms.TextInput({"autocomplete": "organization"}),
    )
    kind = forms.ChoiceField(
        label=_("Wie geeft de hulp?"),
        choices=ProviderKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wie de hulp geeft.")},
    )
    website = forms.URLField(
        label=_("Uw website"),
        assume_scheme="https",
        widget=forms.TextInput({"inputmode": "url", "autocomplete": "url"}),
        error_messages={
            "required": _("Vul het adres van uw website in."),
            "invalid": _("Dit is geen webadres. Bijvoorbeeld: https://organisatie.nl."),
        },
    )
    chamber_number = forms.CharField(
        label=_("KvK-nummer"),
        max_length=8,
        required=False,
        widget=forms.TextInput({"inputmode": "numeric"}),
        validators=[RegexValidator(r"^\d{8}$", _("Een KvK-nummer heeft acht cijfers."))],
    )
    area = forms.CharField(
        label=_("Waar helpt u mensen?"),
        help_text=_("Bijvoorbeeld: in de gemeenten Utrecht en Zeist."),
        max_length=300,
        error_messages={"required": _("Vul in waar u helpt.")},
    )
    motivation = LongText(
        label=_("Wat doet u, en voor wie?"),
        help_text=_("Een paar zinnen is genoeg."),
        most=2000,
        attrs={"rows": 5},
        error_messages={"required": _("Vertel kort wat u doet.")},
    )
    contact_name = forms.CharField(
        label=_("Uw naam"),
        max_length=100,
        widget=forms.TextInput({"autocomplete": "name"}),
        error_messages={"required": _("Vul uw naam in.")},
    )
    contact_email = forms.EmailField(
        label=_("Uw e-mailadres"),
        help_text=_("Hier krijgt u antwoord."),
        widget=forms.EmailInput({"autocomplete": "email"}),
        error_messages={
            "required": _("Vul uw e-mailadres in."),
            "invalid": _("Dit is geen e-mailadres. Bijvoorbeeld: naam@organisatie.nl."),
        },
    )
    extra = forms.CharField(required=False)

    def facts(self) -> dict[str, Any]:
        """Return the fields of the application."""
        return {name: value for name, value in self.cleaned_data.items() if name != "extra"}

    @staticmethod
    def initial_of(provider: Provider) -> dict[str, str]:
        """Return what the form holds at first for who says that this is their organisation."""
        known = ("name", "kind", "website", "chamber_number")
        return {name: getattr(provider, name) for name in known}


class RefuseForm(PortalForm):
    """Why an organisation is not listed."""

    reason = LongText(
        label=_("Waarom niet?"),
        help_text=_("De aanvrager krijgt precies deze woorden per e-mail. Schrijf ze vriendelijk."),
        most=1000,
        attrs={"rows": 4},
        error_messages={"required": _("Schrijf op waarom niet.")},
    )
