"""What a supporter fills in about an appointment."""

from datetime import datetime, timedelta
from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.wording.spelling import span as in_words
from directory.enums import AppointmentKind
from directory.models import Location
from directory.models.appointment_hours import LONGEST
from directory.slots.queries import span
from intake.appointments.actions.planning import Wanted
from intake.models import Appointment, HelpRequest
from intake.workplace.forms.deeds import ENDED, WROTE
from intake.workplace.seen import Seen

FARTHEST = timedelta(days=365)
SHORTEST, USUAL = 5, 30  # minutes
NO_HOUR = _("Op deze dag gaat de klok vooruit of achteruit. Kies een eerdere of latere tijd.")


class SeenOnly(PortalForm):
    """A deed on a request; it says up to which message its writer had read."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    missed: Seen | None = None  # what was seen before something came that was not

    def clean_seen(self) -> Seen:
        """Return what was seen: nothing at all when the form does not say."""
        return Seen.from_text(self.cleaned_data["seen"])

    def hold(self, row: HelpRequest) -> None:
        """Say that something happened meanwhile; from now on it was seen, and the rest stays."""
        before: Seen = self.cleaned_data["seen"]
        self.add_error(None, WROTE if before.is_behind(row) else ENDED)
        cast("dict[str, Any]", self.data)["seen"] = str(Seen.of(row))
        self.missed = before


class NumberForm(SeenOnly):
    """Which appointment a deed is about."""

    number = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class EndForm(NumberForm):
    """Whether the resident came."""

    came = forms.ChoiceField(choices=[("yes", ""), ("no", "")])


class TimeFields(PortalForm):
    """When, how long, how and where; `places` are those of the offer, or of each of the offers."""

    day = forms.DateField(
        label=_("Dag"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een dag."), "invalid": _("Kies een dag.")},
    )
    time = forms.TimeField(
        label=_("Hoe laat?"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"required": _("Vul een tijd in."), "invalid": _("Vul een tijd in.")},
    )
    minutes = forms.IntegerField(
        label=_("Hoeveel minuten?"), initial=USUAL, min_value=SHORTEST, max_value=LONGEST
    )
    kind = forms.ChoiceField(
        label=_("Hoe?"),
        choices=AppointmentKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies hoe de afspraak is.")},
    )
    place: "forms.ModelChoiceField[Location]" = forms.ModelChoiceField(
        label=_("Waar?"),
        queryset=Location.objects.none(),
        required=False,
        empty_label=_("Geen vaste plek"),
    )

    def choose_from(self, places: "QuerySet[Location]") -> None:
        """Let one of these be where it is."""
        cast("Any", self.fields["place"]).queryset = places

    def clean(self) -> dict[str, Any]:
        """Hold that the time exists, lies ahead and says where it is."""
        facts = super().clean() or {}
        kind, place = facts.get("kind"), facts.get("place")
        if kind == AppointmentKind.WALK_IN and self.fields["place"].queryset and not place:  # type: ignore[attr-defined]
            self.add_error("place", _("Kies waar de afspraak is."))
        if kind and kind != AppointmentKind.WALK_IN:
            facts["place"] = None
        if facts.get("day") and facts.get("time") and facts.get("minutes"):
            self._check_time(facts)
        return facts

    def wanted(self) -> Wanted:
        """Return what was filled in; only when it is valid."""
        facts = self.cleaned_data
        start, end = facts["span"]
        return Wanted(
            AppointmentKind(facts["kind"]), start, end, facts["place"], facts.get("is_agreed", True)
        )

    def _check_time(self, facts: dict[str, Any]) -> None:
        start = datetime.combine(facts["day"], facts["time"])
        found = span(start, start + timedelta(minutes=facts["minutes"]))
        if found is None:
            self.add_error("time", NO_HOUR)
        elif found[0] <= timezone.now():
            self.add_error("day", _("Dit tijdstip is al voorbij. Kies een later tijdstip."))
        elif found[0] > timezone.now() + FARTHEST:
            words = gettext("Dit is meer dan %(span)s vooruit. Kies een eerdere dag.")
            self.add_error("day", words % {"span": in_words(FARTHEST, "years")})
        facts["span"] = found


class TimeForm(TimeFields, SeenOnly):
    """The same for a request; whether the resident said yes already."""

    is_agreed = forms.BooleanField(
        label=_("De inwoner weet dit al en vindt het goed, bijvoorbeeld aan de telefoon"),
        required=False,
    )

    def __init__(
        self, *args: Any, row: HelpRequest, moving: Appointment | None = None, **kwargs: Any
    ) -> None:
        initial = {"seen": str(Seen.of(row))} | (as_filled_in(moving) if moving else {})
        super().__init__(*args, initial=initial, **kwargs)
        if row.offer_id:
            self.choose_from(Location.objects.filter(offer=row.offer_id))


def as_filled_in(moving: Appointment) -> dict[str, Any]:
    """Return what the form says of an appointment that is put at another time."""
    begins = timezone.localtime(moving.starts_at)
    long = moving.ends_at - moving.starts_at
    return {
        "day": begins.date(),
        "time": begins.time(),
        "minutes": USUAL if moving.is_day_part else long // timedelta(minutes=1),
        "kind": moving.kind,
        "place": moving.place_id,
    }
