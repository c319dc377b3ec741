from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm


class PlaceForm(PortalForm):
    """Where somebody lives, in their own spelling. What else was chosen travels along."""

    plaats = forms.CharField(
        label=_("Waar woont u?"),
        help_text=_("Postcode of plaats"),
        required=False,  # the page itself says what to do when it is empty
        max_length=None,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    wet = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    doelgroep = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    onderwerp = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    contact = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    taal = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    open = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    inloop = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
    via = forms.CharField(required=False, widget=forms.MultipleHiddenInput)
