"""A card for somebody who was helped."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.wording.spelling import lazy_span
from directory.models import Provider
from intake.models import HelpRequest
from intake.permissions import Access
from intake.rules.appreciation import OPEN_FOR, is_open
from intake.workplace.queries.team import providers_of


class CardForm(PortalForm):
    """When the help was ready, and of which organisation it was; `form` is the form's number.

    For the resident of a request (`row`) both are known.
    """

    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        label=_("Van welke organisatie was de hulp?"),
        queryset=Provider.objects.none(),
        empty_label=None,
    )
    closed_on = forms.DateField(
        label=_("Wanneer was de hulp klaar?"),
        help_text=format_lazy(
            _("De kaart werkt tot {days} daarna."), days=lazy_span(OPEN_FOR, "days")
        ),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een dag.")},
    )
    form = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        access: Access,
        today: date,
        row: HelpRequest | None = None,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.today, self.access, self.row = today, access, row
        if row:
            del self.fields["provider"], self.fields["closed_on"]
        else:
            self._fill(access, today)

    def _fill(self, access: Access, today: date) -> None:
        field: Any = self.fields["provider"]
        field.queryset = providers_of(access)
        if len(access.roles) == 1:
            self.initial.setdefault("provider", field.queryset.first())
            field.widget = forms.HiddenInput()
        self.initial.setdefault("closed_on", today)

    def clean_closed_on(self) -> date:
        """Hold that the card still works today."""
        day: date = self.cleaned_data["closed_on"]
        if day > self.today:
            raise ValidationError(_("Deze dag moet nog komen. Kies vandaag of eerder."))
        if not is_open(day, self.today):
            words = _("Dat is meer dan {days} geleden. De kaart zou niet meer werken.")
            raise ValidationError(format_lazy(words, days=lazy_span(OPEN_FOR, "days")))
        return day

    def again(self, *, number: str) -> "CardForm":
        """Return the form as it was filled in, with another number."""
        data = {name: self.data.get(name) for name in self.fields} | {"form": number}
        return CardForm(data, access=self.access, today=self.today, row=self.row)

    def facts(self) -> dict[str, Any]:
        """Return what the card is about, and the number of the form; only when it is valid."""
        facts: dict[str, Any] = dict(self.cleaned_data)
        if row := self.row:
            facts |= {"provider": row.provider, "closed_on": row.closed_on}
            facts |= {"supporter": row.supporter, "request": row}
        return facts
