"""Questions that may stay unanswered in a draft, and the kinds of answers that many forms share."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

UNKNOWN, YES, NO = "", "yes", "no"
ANSWERS = [(UNKNOWN, _("weet ik niet")), (YES, _("ja")), (NO, _("nee"))]
TIMES = ["%H:%M", "%H.%M", "%H:%M:%S", "%H"]


def answer_field(**facts: Any) -> forms.TypedChoiceField:
    """Return a question with yes, no and unknown; its value is a bool or None."""
    return forms.TypedChoiceField(
        choices=ANSWERS,
        coerce={YES: True, NO: False}.__getitem__,
        empty_value=None,
        required=False,
        **facts,
    )


def answer(value: bool | None) -> str:
    """Return the choice that stands for a stored answer."""
    return UNKNOWN if value is None else YES if value else NO


class Needed(forms.Field):
    """Residents need it, but a draft may go without: `gaps` says so when it is published."""

    def validate(self, value: Any) -> None:
        if value not in self.empty_values:
            super().validate(value)


class NeededText(Needed, forms.CharField):
    pass


class NeededChoice(Needed, forms.ChoiceField):
    pass


class NeededDate(Needed, forms.DateField):
    pass


class NeededTime(Needed, forms.TimeField):
    pass


class NeededDays(Needed, forms.TypedMultipleChoiceField):
    pass


def time_field(**facts: Any) -> NeededTime:
    """Return a question for a time of the day."""
    return NeededTime(
        input_formats=TIMES,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        **facts,
    )


def date_field(**facts: Any) -> NeededDate:
    """Return a question for a day of the calendar."""
    return NeededDate(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **facts)
