"""How a team arranges its work: example answers, and who is away."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from clientsupport.models import User
from directory.models import Membership, Provider
from intake.models import Absence
from intake.permissions import Access
from intake.workplace.forms.texts import StaffText
from intake.workplace.queries.team import (
    absentees,
    colleagues_of,
    providers_of,
    works_alone,
    works_at,
)

# A year that was mistyped would let the colleague read for all that time.
AHEAD = timedelta(days=366)
AWAY_ALREADY = _("Voor een van deze dagen staat de afwezigheid er al. Kies andere dagen.")


class TemplateForm(StaffText):
    """A text with which a team often answers."""

    title = forms.CharField(
        label=_("Titel"),
        help_text=_("Zo vindt u het terug."),
        max_length=80,
        error_messages={"required": _("Geef het een titel.")},
    )
    text = LongText(
        label=_("Tekst"),
        help_text=_("Schrijf hier niets op over een inwoner."),
        most=2000,
        attrs={"rows": 8},
        error_messages={"required": _("Schrijf de tekst.")},
    )
    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        label=_("Voor welke organisatie?"), queryset=Provider.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, writer=access.user, **kwargs)
        providers = providers_of(access)
        field: Any = self.fields["provider"]
        field.queryset = providers
        if len(access.roles) == 1:
            self.initial.setdefault("provider", providers.first())
            field.widget = forms.HiddenInput()


class Person(forms.ModelChoiceField):  # type: ignore[type-arg]
    """Memberships, by the name of who it is."""

    def label_from_instance(self, obj: Membership) -> str:
        return f"{obj.user}"


class AbsenceForm(PortalForm):
    """Who is away, from when to when, and who reads and answers for them."""

    who = Person(label=_("Wie is er niet?"), queryset=Membership.objects.none(), empty_label=None)
    first_day = forms.DateField(
        label=_("Vanaf"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een dag.")},
    )
    last_day = forms.DateField(
        label=_("Tot en met"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Kies een dag.")},
    )
    replacement = forms.ModelChoiceField(
        label=_("Wie neemt waar?"),
        help_text=_("Deze collega leest en beantwoordt zolang de hulpvragen."),
        queryset=User.objects.none(),
        empty_label=_("Kies een collega"),
        required=False,  # only who works alone has nobody
    )
    reason = forms.CharField(
        label=_("Waarom neemt u zelf waar?"),
        help_text=_(
            "Alleen nodig als u zelf waarneemt voor een collega. Dit komt in het logboek, en de "
            "functionaris gegevensbescherming krijgt bericht. Schrijf niets op over een inwoner."
        ),
        max_length=300,
        required=False,
    )

    def __init__(self, *args: Any, access: Access, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        people: QuerySet[Membership] = absentees(access)
        self._fill("who", people)
        self._fill("replacement", colleagues_of(access))
        if not access.is_coordinator:
            del self.fields["reason"]  # for who enters their own absence only
        self.initial.setdefault("who", people.filter(user=access.user).first())

    def clean(self) -> dict[str, Any]:
        """Hold that the days follow each other, and that the other one is a colleague."""
        facts = super().clean() or {}
        first, last = facts.get("first_day"), facts.get("last_day")
        for name, day in (("first_day", first), ("last_day", last)):
            if day and day < self.today:
                self.add_error(name, _("Deze dag is voorbij. Kies vandaag of later."))
            if day and day > self.today + AHEAD:
                self.add_error(name, self._too_far(day))
        if first and last and last < first:
            self.add_error("last_day", _("Deze dag ligt voor de eerste dag."))
        who, replacement = facts.get("who"), facts.get("replacement")
        if who and replacement and not self._is_colleague(who, replacement):
            self.add_error("replacement", _("Kies een andere collega van dezelfde organisatie."))
        if who and not replacement and "replacement" not in self.errors:
            self._check_alone(who)
        if who and first and last and not self.errors:
            self._check_not_away(who, first, last)
        return facts

    @property
    def leaves_nobody(self) -> bool:
        """Whether nobody reads meanwhile; only when it is valid."""
        return self.cleaned_data["replacement"] is None

    def _too_far(self, day: date) -> str:
        words = gettext("%(day)s is te ver weg. Kies een eerdere dag, uiterlijk %(last)s.")
        return words % {"day": date_format(day), "last": date_format(self.today + AHEAD)}

    def _check_alone(self, who: Membership) -> None:
        """Only who works alone may be away without a colleague who reads."""
        if not works_alone(who.user, who.provider_id):
            self.add_error("replacement", _("Kies een collega."))

    def _check_not_away(self, who: Membership, first: date, last: date) -> None:
        known = Absence.objects.filter(provider=who.provider_id, user=who.user_id)
        if known.during(first, last).exists():
            self.add_error("first_day", AWAY_ALREADY)

    def _is_colleague(self, who: Membership, replacement: User) -> bool:
        return who.user_id != replacement.pk and works_at(replacement, who.provider_id)

    def _fill(self, name: str, rows: Any) -> None:
        field: Any = self.fields[name]
        field.queryset = rows
