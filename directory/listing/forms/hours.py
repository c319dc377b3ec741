"""Asking for opening hours: the same time on one or more days."""

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.enums import Occurrence, Weekday
from directory.listing.content import HoursContent
from directory.listing.forms.needed import NeededChoice, NeededDays, date_field, time_field
from directory.listing.forms.row import TimesForm


class HoursForm(TimesForm):
    """The same time on one or more days."""

    location = NeededChoice(label=_("Waarvoor?"))  # "" is by telephone
    weekdays = NeededDays(
        label=_("Op welke dagen?"),
        choices=Weekday.choices,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
    )
    opens = time_field(label=_("Van"))
    closes = time_field(label=_("Tot"))
    on_holidays = forms.BooleanField(label=_("Ook op feestdagen"), required=False)
    occurrence = forms.TypedChoiceField(
        label=_("Hoe vaak?"),
        choices=Occurrence.choices,
        coerce=int,
        empty_value=None,
        required=False,
    )
    valid_from = date_field(label=_("Geldt vanaf"), required=False)
    valid_until = date_field(label=_("Geldt tot en met"), required=False)

    def row(self) -> HoursContent:
        """Return the hours that were filled in; times and days as ISO 8601."""
        given = self.cleaned_data
        return HoursContent(
            location=given["location"],
            weekdays=tuple(sorted(given["weekdays"])),
            occurrence=given["occurrence"] or 0,
            opens=f"{given['opens']:%H:%M}" if given["opens"] else "",
            closes=f"{given['closes']:%H:%M}" if given["closes"] else "",
            valid_from=given["valid_from"].isoformat() if given["valid_from"] else "",
            valid_until=given["valid_until"].isoformat() if given["valid_until"] else "",
            on_holidays=given["on_holidays"],
        )
