"""What is filled in about days on which somebody is closed."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import EmptyIsAnswer, PortalForm
from clientsupport.working_days import Span
from directory.closures.queries import offers_of, overlapping
from directory.display.opening_words import days_words
from directory.listing.exception_gaps import day_refused
from directory.models import Offer, OpeningException, Provider

WHOLE = _("De hele organisatie")


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een dag."), "invalid": _("Kies een dag.")},
    )


class WhatField(EmptyIsAnswer, forms.ModelChoiceField):  # type: ignore[type-arg]
    """One of the offers; None is the whole organisation."""


class ClosureForm(PortalForm):
    """From when until when, and for what: nothing chosen is the whole organisation."""

    offer = WhatField(label=_("Wat is dicht?"), queryset=Offer.objects.none(), empty_label=WHOLE)
    first_day = _day(_("Eerste dag"))
    last_day = _day(_("Laatste dag"))

    def __init__(self, *args: Any, provider: Provider, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.provider, self.today = provider, today
        self.fields["offer"].queryset = offers_of(provider)  # type: ignore[attr-defined]

    def clean_first_day(self) -> date:
        return self._sound("first_day")

    def clean_last_day(self) -> date:
        return self._sound("last_day")

    def clean(self) -> dict[str, Any]:
        """Hold that the days follow each other, and that nothing is said of them yet."""
        facts = super().clean() or {}
        first, last = facts.get("first_day"), facts.get("last_day")
        if not first or not last:
            return facts
        if last < first:
            self.add_error("last_day", _("De laatste dag ligt vóór de eerste."))
        elif other := overlapping(self.provider, facts.get("offer"), Span(first, last)):
            self.refuse(other)
        return facts

    def refuse(self, other: OpeningException) -> None:
        """Say what is said about these days already."""
        if other.is_closing:
            words = gettext("Het is al dicht: %(days)s. Kies andere dagen.")
        else:
            words = gettext(
                "Er staan al andere tijden bij dit aanbod: %(days)s. Haal die eerst weg, of kies "
                "andere dagen."
            )
        self.add_error("first_day", words % {"days": days_words(other.span)})

    @property
    def span(self) -> Span:
        """The days that were filled in; only when it is valid."""
        return Span(self.cleaned_data["first_day"], self.cleaned_data["last_day"])

    def _sound(self, field: str) -> date:
        day: date = self.cleaned_data[field]
        if why := day_refused(day, self.today):
            raise forms.ValidationError(why)
        return day
