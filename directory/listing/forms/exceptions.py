"""Exceptions to the opening hours of an offer, by date: rows that come and go without scripts."""

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from directory.listing.content import MOST_ROWS, ExceptionContent
from directory.listing.exception_gaps import beginning_refused, day_refused
from directory.listing.forms.hours import (
    Choices,
    NeededChoice,
    Rows,
    date_field,
    is_at_night,
    time_field,
    too_many,
    vars_of,
)


class ExceptionForm(PortalForm):
    """One day, or days in a row, on which it is closed or other times hold."""

    location = NeededChoice(label=_("Waarvoor?"))
    first_day = date_field(label=_("Eerste dag"))
    last_day = date_field(
        label=_("Laatste dag"), help_text=_("Leeg is alleen die ene dag."), required=False
    )
    is_closed = forms.BooleanField(label=_("Dan is het dicht"), required=False)
    opens = time_field(label=_("Of open van"))
    closes = time_field(label=_("Tot"))

    def __init__(self, *args: Any, purposes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        location = self.fields["location"]
        assert isinstance(location, forms.ChoiceField)  # noqa: S101 (declared above)
        location.choices = purposes

    def clean_first_day(self) -> date | None:
        return self._clean_day("first_day")

    def clean_last_day(self) -> date | None:
        return self._clean_day("last_day")

    def _clean_day(self, field: str) -> date | None:
        """Refuse days that are over or far away already here: a draft forgets what is over."""
        day: date | None = self.cleaned_data[field]
        goes_on = field == "first_day" and self["last_day"].value()  # it may have begun
        today = timezone.localdate()
        refused = beginning_refused if goes_on and day and day < today else day_refused
        if day and (why := refused(day, today)):
            raise forms.ValidationError(why)
        return day

    @property
    def ends_next_day(self) -> bool:
        """Whether what is filled in goes on after midnight: the page says so beside it."""
        return is_at_night(self)

    @staticmethod
    def initial_of(other: ExceptionContent) -> dict[str, Any]:
        """Return what the form of an exception begins with."""
        return vars_of(other)

    def content(self) -> ExceptionContent:
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


class ExceptionRows(Rows):
    remove_label = _("Haal deze uitzondering weg")
    default_error_messages = too_many(
        _("Hoogstens %(num)d uitzonderingen. Wat daarna kwam, is niet bewaard.")
    )


ExceptionFormSet: Any = forms.formset_factory(
    ExceptionForm,
    formset=ExceptionRows,
    extra=0,
    can_delete=True,
    max_num=MOST_ROWS,
    absolute_max=MOST_ROWS,
)
