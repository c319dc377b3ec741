"""A day on which to see a request again, its labels, and the list of labels."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from directory.models import Provider
from intake.models import HelpRequest, Label
from intake.models.marks import LABEL_LENGTH
from intake.permissions import Access
from intake.workplace.queries.team import led_by


class ReminderForm(PortalForm):
    """The day; none: no reminder any more."""

    on = forms.DateField(
        label=_("Herinner mij op"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Kies een dag.")},
    )

    def __init__(self, *args: Any, row: HelpRequest, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row, self.today = row, today
        days = {"min": today.isoformat(), "max": row.delete_on.isoformat()}
        self.fields["on"].widget.attrs.update(days)

    def clean_on(self) -> date | None:
        """Hold that the day is to come, and that there is something left to see."""
        on: date | None = self.cleaned_data["on"]
        if on and on < self.today:
            raise forms.ValidationError(_("Die dag is al voorbij. Kies een latere dag."))
        if on and on >= self.row.delete_on:
            raise forms.ValidationError(_("Dan is de hulpvraag al gewist. Kies een eerdere dag."))
        return on


class LabelsForm(PortalForm):
    """Which labels of its organisation a request has."""

    labels = forms.ModelMultipleChoiceField(
        label=_("Labels"),
        queryset=Label.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, row: HelpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["labels"].queryset = row.provider.labels.all()  # type: ignore[attr-defined]


class LabelForm(PortalForm):
    """A new label; for which organisation, only who leads several is asked."""

    name = forms.CharField(
        label=_("Nieuw label"),
        help_text=_("Een kort woord, zoals ‘bezwaar’. Schrijf niets op over een inwoner."),
        max_length=LABEL_LENGTH,
        error_messages={"required": _("Schrijf een kort woord op.")},
    )
    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        label=_("Voor welke organisatie?"), queryset=Provider.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        providers, field = led_by(access), self.fields["provider"]
        field.queryset = providers  # type: ignore[attr-defined]
        if len(providers) == 1:
            self.initial["provider"] = providers[0]
            field.widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        """Hold that the list does not have it yet, in whatever letters."""
        facts = super().clean() or {}
        name, provider = facts.get("name"), facts.get("provider")
        if name and provider and provider.labels.filter(name__iexact=name).exists():
            self.add_error("name", _("Dit label is er al."))
        return facts
