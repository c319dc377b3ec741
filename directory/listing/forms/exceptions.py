"""Asking for an exception to the opening hours of an offer, by date."""

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.listing.content import ExceptionContent
from directory.listing.forms.needed import NeededChoice, date_field, time_field
from directory.listing.forms.row import TimesForm


class ExceptionForm(TimesForm):
    """One day, or days in a row, on which it is closed or other times hold."""

    location = NeededChoice(label=_("Waarvoor?"))
    first_day = date_field(label=_("Eerste dag"))
    last_day = date_field(
        label=_("Laatste dag"), help_text=_("Leeg is alleen die ene dag."), required=False
    )
    is_closed = forms.BooleanField(label=_("Dan is het dicht"), required=False)
    opens = time_field(label=_("Of open van"))
    closes = time_field(label=_("Tot"))

    def row(self) -> ExceptionContent:
        """Return the exception that was filled in; times and days as ISO 8601."""
        given = self.cleaned_data
        return ExceptionContent(
            location=given["location"],
            first_day=given["first_day"].isoformat() if given["first_day"] else "",
            last_day=given["last_day"].isoformat() if given["last_day"] else "",
            is_closed=given["is_closed"],
            opens=f"{given['opens']:%H:%M}" if given["opens"] else "",
            closes=f"{given['closes']:%H:%M}" if given["closes"] else "",
        )
