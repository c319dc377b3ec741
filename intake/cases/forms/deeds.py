"""What is done with one case: each form says on which version of it the page was made."""

from collections.abc import Collection
from dataclasses import fields
from typing import Any, ClassVar

from django import forms
from django.db.models import Q
from django.forms import BoundField
from django.utils import timezone
from django.utils.choices import flatten_choices
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText
from directory.enums import Payer
from directory.models import Law, LifeDomain
from intake.cases.actions.facts import CaseFacts
from intake.cases.actions.logging import Contact
from intake.cases.actions.periods import ChangeOfLaw
from intake.cases.forms.facts import FactsForm
from intake.cases.forms.fields import (
    NOT_KNOWN,
    day_field,
    domain_choices,
    group_choices,
    minutes_field,
)
from intake.cases.words import CHANNELS
from intake.enums import Activity, CaseCloseReason, FollowOn, NotKept, PeriodReason
from intake.models import Case, ContactMoment
from intake.workplace.forms.texts import StaffText

CHANGED = _(
    "Deze zaak is net gewijzigd: door een collega, of door u in een ander venster. "
    "Wat u invulde, staat er nog. Kijk wat er nu geldt en druk nog eens."
)
KEPT = [("", _("Weet ik niet")), ("yes", _("Ja")), ("no", _("Nee"))]


class CaseForm(StaffText):
    """A deed on a case that is known as `seen`: the version of which its page was made."""

    looked_through: ClassVar[tuple[str, ...]] = ()
    day: ClassVar[str | None] = None  # beside which field stands that a day cannot be

    is_overtaken = False

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, row: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = row
        self.initial.setdefault("seen", row.version)  # of a kept form: what it was made of

    def clean_seen(self) -> int:
        """Return the version; none, which no case has, when the form does not say."""
        return self.cleaned_data["seen"] or 0

    def overtake(self) -> None:
        """Say that somebody changed the case meanwhile; whoever presses again knows that."""
        self.row.refresh_from_db()
        self.add_error(None, CHANGED)
        self.is_overtaken = True
        self._show(seen=str(self.row.version))

    def now(self) -> list[tuple[str, str]]:
        """Return what the form is about as it is stored now: what it is called, and what it is."""
        return []


class ContactForm(StaffText):
    """One contact, or work for somebody."""

    day: ClassVar[str | None] = "on"

    on = day_field(_("Dag"))
    channel = forms.ChoiceField(label=_("Contact"), choices=CHANNELS, required=False)
    activity = forms.ChoiceField(label=_("Activiteit"), choices=Activity.choices)
    minutes = minutes_field()
    text = LongText(
        label=_("Notitie"),
        help_text=_("Alleen u leest dit, en uw team als u de zaak deelt."),
        required=False,
        attrs={"rows": 3, "autocomplete": "off"},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate().isoformat()
        self.fields["on"].widget.attrs["max"] = today
        usual = {"on": today, "channel": CHANNELS[0][0], "activity": Activity.ADVICE}
        self.initial = {**usual, **self.initial}

    def as_before(self, last: ContactMoment | None) -> "ContactForm":
        """Return what is filled in, with the facts of the contact before."""
        before = {name: getattr(last, name) for name in ("channel", "activity", "minutes")}
        given = {name: self.data.get(name, "") for name in ("on", "text", "draft")}
        return ContactForm(initial={**given, **(before if last else {})}, writer=self.writer)

    def contact(self) -> Contact:
        facts = self.cleaned_data
        activity = Activity(facts["activity"])
        return Contact(facts["on"], facts["channel"], activity, facts["minutes"], facts["text"])


class StepForm(CaseForm):
    """What is to be done next, and when; neither: nothing is."""

    looked_through: ClassVar[tuple[str, ...]] = ("text",)
    day: ClassVar[str | None] = "on"

    text = forms.CharField(
        label=_("Volgende stap"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    on = day_field(_("Wanneer?"), required=False)

    def clean(self) -> dict[str, Any]:
        """Hold that what is to be done has a day."""
        facts = super().clean()
        if facts.get("text") and not facts.get("on") and "on" not in self.errors:
            self.add_error("on", _("Kies een dag voor de volgende stap."))
        return facts

    def now(self) -> list[tuple[str, str]]:
        row = self.row
        day = date_format(row.next_step_on) if row.next_step_on else "–"
        step = row.decrypt("next_step") or "–"
        return [(str(self["text"].label), step), (str(self["on"].label), day)]


class LawForm(CaseForm):
    """Another law from a day on."""

    day: ClassVar[str | None] = "starts_on"

    law: "forms.ModelChoiceField[Law]" = forms.ModelChoiceField(
        label=_("Welke wet geldt er?"),
        queryset=Law.objects.filter(is_used=True),
        to_field_name="code",
        empty_label=_("Kies een wet"),
        error_messages={"required": _("Kies een wet.")},
    )
    starts_on = day_field(_("Vanaf welke dag?"))
    reason = forms.ChoiceField(
        label=_("Waarom?"),
        choices=[("", _("Kies waarom")), *PeriodReason.choices],
        error_messages={"required": _("Kies waarom.")},
    )
    payer = forms.ChoiceField(
        label=_("Wie betaalt?"), choices=[("", _("weet ik niet")), *Payer.choices], required=False
    )
    kept = forms.ChoiceField(
        label=_("Houdt de cliënt dezelfde cliëntondersteuner?"),
        choices=KEPT,
        required=False,
    )
    why_not_kept = forms.ChoiceField(
        label=_("Zo nee, waarom niet?"),
        choices=[("", _("Kies waarom")), *NotKept.choices],
        required=False,
    )

    def __init__(self, *args: Any, row: Case, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        fields: dict[str, Any] = self.fields
        if row.periods.filter(is_mistake=False).exists():
            changes = [each for each in fields["reason"].choices if each[0] != PeriodReason.START]
            fields["reason"].choices = changes
            return
        self.initial.update(reason=PeriodReason.START, starts_on=row.opened_on)
        for name in ("kept", "why_not_kept"):  # nothing changes: with this law the case begins
            fields[name].widget = forms.HiddenInput()

    def now(self) -> list[tuple[str, str]]:
        periods = self.row.periods.filter(is_mistake=False).select_related("law")
        return [(date_format(period.starts_on), str(period.law)) for period in periods]

    def clean(self) -> dict[str, Any]:
        """Hold that somebody else has a reason, and the same one none."""
        facts = super().clean()
        kept, why = facts.get("kept"), facts.get("why_not_kept")
        if kept == "no" and not why:
            self.add_error("why_not_kept", _("Kies waarom de cliënt een ander kreeg."))
        if kept != "no" and why:
            self.add_error("kept", _("U koos waarom er een ander komt. Kies dan ‘nee’."))
        return facts

    def change(self) -> ChangeOfLaw:
        facts = self.cleaned_data
        why, kept = facts["why_not_kept"], facts["kept"]
        return ChangeOfLaw(
            law=facts["law"],
            starts_on=facts["starts_on"],
            payer=Payer(facts["payer"]) if facts["payer"] else None,
            reason=PeriodReason(facts["reason"]),
            kept_supporter={"yes": True, "no": False}.get(kept),
            why_not_kept=NotKept(why) if why else None,
        )


class CloseForm(CaseForm):
    """When a case ended, and how."""

    day: ClassVar[str | None] = "on"

    reason = forms.ChoiceField(
        label=_("Waarom sluit u af?"),
        choices=CaseCloseReason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies waarom u afsluit.")},
    )
    follow_on = forms.ChoiceField(
        label=_("Wie helpt daarna?"), choices=FollowOn.choices, initial=FollowOn.UNKNOWN
    )
    on = day_field(_("Afgesloten op"))


class ChangeFactsForm(CaseForm, FactsForm):
    """Mending the facts. What is chosen already stays a choice, also when it is no longer used."""

    looked_through: ClassVar[tuple[str, ...]] = ("alias",)

    def __init__(self, *args: Any, row: Case, near: Collection[int], **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["municipality"].near = near
        chosen = LifeDomain.objects.filter(Q(is_used=True) | Q(code__in=row.domains))
        fields["domain"].queryset = chosen
        fields["domains"].choices = lambda: domain_choices(row.domains)
        fields["groups"].choices = lambda: group_choices(row.groups)
        fields["reference"].required = True
        fields["reference"].help_text = _("Nooit een naam of BSN.")
        self.initial = {**_facts(row), **self.initial}

    def facts(self) -> CaseFacts:
        """Return what is stored."""
        return CaseFacts(**{each.name: self.cleaned_data[each.name] for each in fields(CaseFacts)})

    def now(self) -> list[tuple[str, str]]:
        """Return what is stored now of the fields that were filled in otherwise."""
        stored = ChangeFactsForm(row=self.row, near=())
        return [
            (str(self[name].label), _shown(stored[name]))
            for name in _facts(self.row)
            if _values(self[name].value()) != _values(stored[name].value())
        ]


def _facts(row: Case) -> dict[str, Any]:
    """Return the facts of a case as they stand in the form."""
    first, others = row.domains[:1], row.domains[1:]
    same = ("channel", "language", "first_time", "age_band", "referrer", "contact_form")
    return {
        "municipality": row.municipality_id or NOT_KNOWN,
        "domain": first[0] if first else NOT_KNOWN,
        "domains": others,
        "groups": row.groups,
        "reference": row.reference,
        "alias": row.decrypt("alias") or "",
        **{name: getattr(row, name) for name in same},
    }


def _values(value: Any) -> list[str]:
    """Return what stands in a field, as it is sent."""
    values = value if isinstance(value, list) else [value]
    return [str(each) for each in values if each not in (None, "")]


def _shown(field: BoundField) -> str:
    """Return what stands in a field, as it is read."""
    choices = getattr(field.field, "choices", None)
    named = dict(flatten_choices(choices)) if choices else {}
    by_text = {str(key): str(label) for key, label in named.items()}
    return ", ".join(by_text.get(value, value) for value in _values(field.value())) or "–"
