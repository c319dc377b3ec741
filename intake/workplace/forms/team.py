"""How a team arranges its work: example answers, and who is away."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from clientsupport.models import User
from directory.models import Membership, Provider
from intake.permissions import Access
from intake.workplace.forms.texts import StaffText
from intake.workplace.queries.team import absentees, colleagues_of, providers_of, works_at


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
        error_messages={"required": _("Kies een collega.")},
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
        if last and last < (first or self.today):
            self.add_error("last_day", _("Deze dag ligt voor de eerste dag."))
        who, replacement = facts.get("who"), facts.get("replacement")
        if who and replacement and not self._is_colleague(who, replacement):
            self.add_error("replacement", _("Kies een andere collega van dezelfde organisatie."))
        return facts

    def _is_colleague(self, who: Membership, replacement: User) -> bool:
        return who.user_id != replacement.pk and works_at(replacement, who.provider_id)

    def _fill(self, name: str, rows: Any) -> None:
        field: Any = self.fields[name]
        field.queryset = rows
