"""Locations and opening hours of an offer: rows that come and go without scripts."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from directory.enums import Occurrence, Weekday
from directory.listing.content import (
    MOST_ROWS,
    ExceptionContent,
    HoursContent,
    LocationContent,
)

UNKNOWN, YES, NO = "", "yes", "no"
ANSWERS = [(UNKNOWN, _("weet ik niet")), (YES, _("ja")), (NO, _("nee"))]
TIMES = ["%H:%M", "%H.%M", "%H:%M:%S", "%H"]

Choices = Sequence[tuple[str, Any]]


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


def is_at_night(form: forms.Form) -> bool:
    """Tell whether the times of a form, kept or just typed, close on the day after they open."""
    opens, closes = (str(form[name].value() or "")[:5] for name in ("opens", "closes"))
    return bool(opens) and "00:00" < closes <= opens


class LocationForm(PortalForm):
    """One place. `key` says which stored one it is; it changes nothing of another offer."""

    key = forms.RegexField(r"^n?\d{1,18}$", widget=forms.HiddenInput)
    name = NeededText(
        label=_("Hoe heet de plek?"), help_text=_("Bijvoorbeeld: bibliotheek."), max_length=100
    )
    street = forms.CharField(label=_("Straat en nummer"), max_length=150, required=False)
    postcode = forms.CharField(label=_("Postcode"), max_length=7, required=False)
    town = forms.CharField(label=_("Plaats"), max_length=100, required=False)
    has_step_free_access = answer_field(label=_("Zonder drempels?"))
    has_accessible_toilet = answer_field(label=_("Aangepast toilet?"))
    accessibility = forms.CharField(label=_("Meer over de toegang"), max_length=200, required=False)
    is_private = forms.BooleanField(
        label=_("Dit adres is geheim: het staat nergens op de website"), required=False
    )

    @staticmethod
    def initial_of(place: LocationContent) -> dict[str, Any]:
        """Return what the form of a location begins with."""
        return {
            **vars_of(place),
            "has_step_free_access": answer(place.has_step_free_access),
            "has_accessible_toilet": answer(place.has_accessible_toilet),
        }

    def content(self) -> LocationContent:
        """Return the location that was filled in."""
        facts = {name: value for name, value in self.cleaned_data.items() if name != "DELETE"}
        return LocationContent(**facts)


class HoursForm(PortalForm):
    """The same time on one or more days."""

    location = forms.ChoiceField(label=_("Waarvoor?"), required=False)
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

    def __init__(self, *args: Any, purposes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        location = self.fields["location"]
        assert isinstance(location, forms.ChoiceField)  # noqa: S101 (declared above)
        location.choices = purposes

    @property
    def ends_next_day(self) -> bool:
        """Whether what is filled in goes on after midnight: the page says so beside it."""
        return is_at_night(self)

    @staticmethod
    def initial_of(hours: HoursContent) -> dict[str, Any]:
        """Return what the form of a row of hours begins with."""
        return vars_of(hours)

    def content(self) -> HoursContent:
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


def vars_of(content: LocationContent | HoursContent | ExceptionContent) -> dict[str, Any]:
    """Return the fields of a value by name."""
    return {name: getattr(content, name) for name in content.__dataclass_fields__}


class Rows(forms.BaseFormSet):  # type: ignore[type-arg]
    """Rows with a box to take each one away."""

    remove_label: Any = ""

    def add_fields(self, form: forms.Form, index: int | None) -> None:
        super().add_fields(form, index)
        form.fields["DELETE"].label = self.remove_label

    @property
    def is_full(self) -> bool:
        """Whether there may be no more rows."""
        return len(self.forms) >= MOST_ROWS

    @property
    def most(self) -> int:
        return MOST_ROWS

    def kept(self) -> list[Any]:
        """Return the forms that stay."""
        return [form for form in self.forms if not form.cleaned_data.get("DELETE")]


def too_many(words: Any) -> dict[str, Any]:
    """Return the messages of rows of which more came than may be; `words` have %(num)d in them."""
    return {**forms.BaseFormSet.default_error_messages, "too_many_forms": words}


class LocationRows(Rows):
    remove_label = _("Haal deze locatie weg")
    default_error_messages = too_many(
        _("Hoogstens %(num)d locaties. Wat daarna kwam, is niet bewaard.")
    )


class HoursRows(Rows):
    remove_label = _("Haal deze tijden weg")
    default_error_messages = too_many(
        _("Hoogstens %(num)d tijden. Wat daarna kwam, is niet bewaard.")
    )


LocationFormSet: Any = forms.formset_factory(
    LocationForm,
    formset=LocationRows,
    extra=0,
    can_delete=True,
    max_num=MOST_ROWS,
    absolute_max=MOST_ROWS,
)
HoursFormSet: Any = forms.formset_factory(
    HoursForm,
    formset=HoursRows,
    extra=0,
    can_delete=True,
    max_num=MOST_ROWS,
    absolute_max=MOST_ROWS,
)
