"""The form in which somebody types their code."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.privacy.codes.writing import LENGTH, Code, CodeTypo, Typo, parse

TYPOS = {
    Typo.LENGTH: format_lazy(
        _("Een code heeft {number} letters en cijfers. Kijk of u alles heeft."),
        number=LENGTH,
    ),
    Typo.CHARACTER: _(
        "Er staat een letter in die nooit in een code staat, zoals de U. "
        "Kijk of u alles goed overnam."
    ),
    Typo.CHECK: _("Er zit een typefout in de code. Kijk nog eens goed."),
}


class CodeForm(PortalForm):
    """A code, cleaned to a `Code`. A typing error is told without looking anything up.

    `pass_` proves that somebody waited when they had to.
    """

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
            }
        ),
    )
    pass_ = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)

    @classmethod
    def refused(cls, why: Any, *, pass_: str = "") -> "CodeForm":
        """Return an empty form that says why: what was typed is not shown again."""
        form = cls({"code": "", "pass_": pass_})
        form.errors.clear()
        form.add_error("code", why)
        return form

    def clean_code(self) -> Code:
        try:
            return parse(self.cleaned_data["code"])
        except CodeTypo as error:
            raise ValidationError(TYPOS[error.typo]) from None
