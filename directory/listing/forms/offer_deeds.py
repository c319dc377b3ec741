"""The short forms around an offer: starting one, withdrawing one, giving one back."""

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from directory.enums import LegalBasis

LONGEST_REASON = 500


class StartForm(PortalForm):
    """The first two answers about a new offer."""

    title = forms.CharField(
        label=_("Hoe heet het?"),
        help_text=_("Zo staat het straks in de lijst. U kunt het later veranderen."),
        max_length=150,
        error_messages={"required": _("Geef het een naam.")},
    )
    legal_basis = forms.ChoiceField(
        label=_("Wie regelt deze hulp?"),
        choices=LegalBasis.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wie deze hulp regelt.")},
    )


class WithdrawForm(PortalForm):
    """Why an offer is taken off the public pages."""

    reason = LongText(
        label=_("Waarom?"),
        help_text=_("Bijvoorbeeld: wij stoppen per 1 januari. Inwoners zien dit niet."),
        most=LONGEST_REASON,
        attrs={"rows": 3},
        error_messages={"required": _("Schrijf kort op waarom.")},
    )


class ReturnForm(PortalForm):
    """What has to change before an offer can be shown."""

    reason = LongText(
        label=_("Wat moet er anders?"),
        help_text=_("De coördinator leest dit bij het concept."),
        most=LONGEST_REASON,
        attrs={"rows": 3},
        error_messages={"required": _("Schrijf op wat er anders moet.")},
    )
