"""The form in which somebody types their code."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.privacy.codes import Code, CodeTypo, Typo, parse
from clientsupport.privacy.codes.writing import LENGTH
from clientsupport.spelling import lazy_number

TYPOS = {
    Typo.LENGTH: format_lazy(
        _("Een code heeft {number} letters en cijfers. Kijk of u alles heeft."),
        number=lazy_number(LENGTH),
    ),
    Typo.CHARACTER: _("Een code heeft alleen letters en cijfers. Kijk of u alles goed overnam."),
    Typo.CHECK: _("Er zit een typefout in de code. Kijk nog eens goed."),
}


class CodeForm(PortalForm):
    """A code, cleaned to a `Code`. A typing error is told without looking anything up."""

    code = forms.CharField(
        label=_("Uw code"),
        help_text=_("Bijvoorbeeld 7KQ2M-3F8XA-… Hoofdletters en streepjes maken niet uit."),
        max_length=None,
        error_messages={"required": _("Vul uw code in.")},
        widget=forms.TextInput(
            attrs={
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
                "maxlength": 64,
            }
        ),
    )

    def clean_code(self) -> Code:
        try:
            return parse(self.cleaned_data["code"])
        except CodeTypo as error:
            raise ValidationError(TYPOS[error.typo]) from None
