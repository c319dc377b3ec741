"""What is filled in about when appointments can be made."""

from typing import Any, cast

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from directory.enums import AppointmentKind, Weekday
from directory.models import AppointmentHours, Location, Offer
from directory.models.appointment_hours import LONGEST, MOST_AT_ONCE, MOST_NOTICE
from directory.rules.opening import DAYS_AHEAD

FIELDS = (
    *("kind", "location", "opens", "closes", "minutes", "pause", "places"),
    *("valid_from", "valid_until", "ahead_days", "notice_hours"),
)


def _clock(label: Any, missing: Any) -> forms.TimeField:
    return forms.TimeField(
        label=label,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"required": missing, "invalid": missing},
    )


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Kies een dag.")},
    )


class HoursForm(PortalForm):
    """A time on some days of the week; it is checked as the row that it becomes."""

    kind = forms.ChoiceField(
        label=_("Hoe?"),
        choices=AppointmentKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies hoe de afspraak is.")},
    )
    location: "forms.ModelChoiceField[Location]" = forms.ModelChoiceField(
        label=_("Waar?"),
        help_text=_("Alleen bij ‘op een vaste plek’."),
        queryset=Location.objects.none(),
        required=False,
        empty_label=_("Geen locatie"),
    )
    weekdays = forms.TypedMultipleChoiceField(
        label=_("Op welke dagen?"),
        choices=Weekday.choices,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Kies een dag.")},
    )
    opens = _clock(_("Van"), _("Vul in hoe laat het begint."))
    closes = _clock(_("Tot"), _("Vul in hoe laat het ophoudt."))
    minutes = forms.IntegerField(
        label=_("Minuten per afspraak"),
        help_text=_("Leeg: mensen kiezen alleen het dagdeel. U spreekt daarna de tijd af."),
        required=False,
        min_value=5,
        max_value=LONGEST,
    )
    pause = forms.IntegerField(
        label=_("Minuten pauze ertussen"), initial=0, min_value=0, max_value=LONGEST
    )
    places = forms.IntegerField(
        label=_("Hoeveel afspraken kunnen er tegelijk zijn?"),
        help_text=_("Geldt voor alles wat dit aanbod op dat moment doet."),
        initial=1,
        min_value=1,
        max_value=MOST_AT_ONCE,
    )
    ahead_days = forms.IntegerField(
        label=_("Hoeveel dagen vooruit?"), initial=28, min_value=1, max_value=DAYS_AHEAD
    )
    notice_hours = forms.IntegerField(
        label=_("Hoeveel uur van tevoren op zijn laatst?"),
        initial=24,
        min_value=0,
        max_value=MOST_NOTICE,
    )
    valid_from = _day(_("Geldt vanaf"))
    valid_until = _day(_("Geldt tot en met"))

    def __init__(self, *args: Any, offer: Offer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offer = offer
        places = Location.objects.public().filter(offer=offer)
        cast("Any", self.fields["location"]).queryset = places

    def clean(self) -> dict[str, Any]:
        """Check what was filled in as a row, with the words of its own rules."""
        facts = super().clean() or {}
        if self.errors:
            return facts
        row = AppointmentHours(offer=self.offer, weekday=facts["weekdays"][0], **self.facts())
        try:
            row.full_clean(exclude=["offer"])
        except ValidationError as error:
            self._refuse(error)
        return facts

    def facts(self) -> dict[str, Any]:
        """Return what holds on each of the days."""
        return {name: self.cleaned_data[name] for name in FIELDS}

    def _refuse(self, error: ValidationError) -> None:
        for name, found in error.error_dict.items():
            self.add_error("closes" if name == NON_FIELD_ERRORS else name, found)
