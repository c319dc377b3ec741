"""One screen on which a supporter files a signal, or mends one."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.forms import BoundField
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText
from directory.models import Law, LifeDomain, Municipality, Provider, TargetGroup
from signals.enums import Frequency, Severity, SignalKind
from signals.filing.actions.signals import Facts, Words
from signals.filing.forms.texts import TextForm
from signals.models import Signal
from signals.permissions import Access

LONGEST = 2000  # characters of one text
LONG = {"rows": 3, "autocomplete": "off"}
TEXTS = ("what", "leads_to", "would_help")


def law_choices() -> list[tuple[str, str]]:
    """Return the laws that can be chosen, by code."""
    return list(Law.objects.filter(is_used=True).values_list("code", "name"))


def domain_choices() -> list[tuple[str, str]]:
    """Return the fields of life that can be chosen, by code."""
    return list(LifeDomain.objects.filter(is_used=True).values_list("code", "name"))


def group_choices() -> list[tuple[str, str]]:
    """Return the target groups that can be chosen, by code."""
    return list(TargetGroup.objects.filter(is_used=True).values_list("code", "name"))


def _several(label: Any, choices: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=choices, required=False, widget=forms.CheckboxSelectMultiple
    )


class SignalForm(TextForm):
    """What somebody saw, that is bigger than one person."""

    looked_through: ClassVar[tuple[str, ...]] = TEXTS

    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        label=_("Voor welke organisatie?"), queryset=Provider.objects.none(), empty_label=None
    )
    kind = forms.ChoiceField(
        label=_("Wat is er aan de hand?"),
        choices=[("", _("Kies een soort")), *SignalKind.choices],
        error_messages={"required": _("Kies wat er aan de hand is.")},
    )
    municipality: "forms.ModelChoiceField[Municipality]" = forms.ModelChoiceField(
        label=_("Gemeente"),
        queryset=Municipality.objects.current().order_by("name"),
        required=False,
        empty_label=_("Het hele land, of ik weet het niet"),
    )
    what = LongText(
        label=_("Wat gebeurt er?"),
        help_text=_("Zonder namen. Alleen uw organisatie leest dit."),
        most=LONGEST,
        attrs=LONG,
        error_messages={"required": _("Schrijf in een paar zinnen wat er gebeurt.")},
    )
    leads_to = LongText(label=_("Waar leidt het toe?"), most=LONGEST, required=False, attrs=LONG)
    would_help = LongText(label=_("Wat zou helpen?"), most=LONGEST, required=False, attrs=LONG)
    frequency = forms.ChoiceField(
        label=_("Hoe vaak ziet u dit?"), choices=Frequency.choices, initial=Frequency.UNKNOWN
    )
    severity = forms.TypedChoiceField(
        label=_("Hoe erg is het?"),
        choices=[("", _("weet ik niet")), *Severity.choices],
        coerce=lambda value: Severity(int(value)),
        empty_value=None,
        required=False,
    )
    since = forms.DateField(
        label=_("Sinds wanneer?"),
        help_text=_("Welke dag van de maand, maakt niet uit."),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Kies een dag.")},
    )
    laws = _several(_("Welke wetten?"), law_choices)
    domains = _several(_("Welke leefgebieden?"), domain_choices)
    groups = _several(_("Welke doelgroepen?"), group_choices)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    zaak = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, access: Access, provider: int | None = None, **kwargs: Any
    ) -> None:
        """`provider` is the one organisation it can be of, as of a case; None: their choice."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["provider"]
        places = list(access.roles) if provider is None else [provider]
        field.queryset = Provider.objects.filter(pk__in=places)
        if len(places) == 1:  # no choice
            self.initial["provider"] = places[0]
            field.widget = forms.HiddenInput()

    def clean_since(self) -> date | None:
        """Return the first day of that month; not one to come."""
        day: date | None = self.cleaned_data["since"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(_("Deze dag is nog niet geweest."))
        return day.replace(day=1) if day else None

    def clean(self) -> dict[str, Any]:
        """Hold that somebody looked whether a person can be recognised."""
        facts = super().clean()
        if not facts.get("is_checked"):
            self.add_error("is_checked", _("Kijk na of een collega iemand kan herkennen."))
        return facts

    def facts(self) -> Facts:
        told = self.cleaned_data
        return Facts(
            kind=SignalKind(told["kind"]),
            municipality=told["municipality"],
            laws=tuple(told["laws"]),
            domains=tuple(told["domains"]),
            groups=tuple(told["groups"]),
            frequency=Frequency(told["frequency"]),
            severity=told["severity"],
            since=told["since"],
        )

    def words(self) -> Words:
        told = self.cleaned_data
        return Words(*(told[name] for name in TEXTS))

    def overtake(self, row: Signal) -> None:
        """Say that somebody changed it meanwhile; whoever presses again knows that."""
        words = _(
            "Een collega veranderde dit signaal net. Wat u invulde, staat er nog. "
            "Kijk het na en druk nog eens."
        )
        self.add_error(None, words)
        sent = self.data.copy()  # type: ignore[attr-defined]
        sent["seen"] = str(row.version)
        self.data = sent

    @property
    def first(self) -> "list[BoundField]":
        """What is filled in most."""
        names = ("provider", "kind", "municipality", "frequency", "severity", "since")
        return [self[name] for name in names if not self[name].is_hidden]

    @property
    def texts(self) -> "list[BoundField]":
        return [self[name] for name in TEXTS]

    @property
    def folded(self) -> "list[BoundField]":
        """Lists of which several can be chosen."""
        return [self[name] for name in ("laws", "domains", "groups")]


def as_stored(row: Signal) -> dict[str, Any]:
    """Return what the form shows of a signal that is there."""
    facts = {
        name: getattr(row, name)
        for name in (
            *("kind", "municipality_id", "frequency", "severity", "since"),
            *("laws", "domains", "groups"),
        )
    }
    words = {name: row.observation.decrypt(name) or "" for name in TEXTS}
    return {**facts, **words, "municipality": facts.pop("municipality_id"), "seen": row.version}
