"""Why an editor makes two organisations one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm


class MergeForm(PortalForm):
    """The reason, and what was shown when it was given."""

    reason = LongText(
        label=_("Waarom zijn dit dezelfde?"),
        help_text=_("Komt bij beide in het logboek. Bijvoorbeeld: zo staat het op hun website."),
        most=300,
        attrs={"rows": 3},
        error_messages={"required": _("Schrijf op waarom.")},
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False)
