"""What residents say is wrong, and the answer they get."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from directory.enums import CorrectionState, CorrectionTopic

LONGEST = 500  # characters
ANSWERS = [
    (CorrectionState.CHANGED.value, _("Aangepast: de melder had gelijk")),
    (CorrectionState.KEPT.value, _("Blijft zo: het klopte al")),
]


class CorrectionForm(PortalForm):
    """What is wrong, without who says so. `extra` is a trap for machines, which nobody sees."""

    topic = forms.ChoiceField(
        label=_("Wat klopt niet?"),
        choices=CorrectionTopic.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wat er niet klopt.")},
    )
    text = LongText(
        label=_("Wat moet er wel staan?"),
        help_text=_("Schrijf geen namen van mensen op. Wij hoeven niet te weten wie u bent."),
        required=False,
        most=LONGEST,
        attrs={"rows": 4, "autocomplete": "off"},
    )
    extra = forms.CharField(required=False)
    submission = forms.CharField(required=False, widget=forms.HiddenInput)

    def again(self, *, submission: str) -> "CorrectionForm":
        """Return the form as it was filled in, with another number and an empty trap."""
        return CorrectionForm({**self.cleaned_data, "submission": submission, "extra": ""})


class AnswerForm(PortalForm):
    """What became of a report, for the resident to read."""

    state = forms.ChoiceField(
        label=_("Wat heeft u gedaan?"),
        choices=ANSWERS,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wat u heeft gedaan.")},
    )
    answer = LongText(
        label=_("Uw antwoord aan de melder"),
        help_text=_("1 of 2 korte zinnen. Zonder namen."),
        required=False,
        most=1000,
        attrs={"rows": 4, "autocomplete": "off"},
    )

    def clean(self) -> dict[str, Any]:
        """Ask for a reason when nothing changes: somebody took the trouble to write."""
        cleaned = super().clean() or {}
        if cleaned.get("state") == CorrectionState.KEPT and not cleaned.get("answer"):
            self.add_error("answer", _("Leg kort uit waarom het zo blijft."))
        return cleaned
