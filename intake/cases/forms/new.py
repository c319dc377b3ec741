"""Quick entry: a case with its first contact, on one screen."""

from typing import Any, ClassVar

from django import forms
from django.forms import BoundField
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText
from directory.enums import Payer
from directory.models import Law, Provider
from intake.cases.actions.logging import Contact
from intake.cases.actions.opening import NewCase
from intake.cases.forms.facts import FactsForm
from intake.cases.forms.fields import OrUnknown, day_field, minutes_field
from intake.cases.queries.beginning import Beginning
from intake.enums import Activity, CaseCloseReason, FollowOn
from intake.permissions import Access
from intake.rules.case_days import check_in_case, check_next_step, check_opening
from intake.workplace.queries.team import providers_of

FIRST = ("municipality", "domain", "law", "activity", "minutes")  # five to fill in
PRESET = ("first_time", "channel", "language", "on")
MORE = (
    *("text", "step", "step_on", "reference", "alias", "age_band", "referrer", "contact_form"),
    *("payer", "opened_on", "domains", "groups"),
)
CLOSE = "afsluiten"  # the deed that ends it at once
CLOSING = ("close_reason", "follow_on")
BY_HAND = ("text", "alias", "reference", "step", "domains", "groups")
FROM_FACTS = (
    *("municipality", "domains", "groups", "referrer", "contact_form", "channel", "language"),
    *("first_time", "age_band", "reference", "alias"),
)


class NewCaseForm(FactsForm):
    """What is entered of a new case; everything but five fields is preset or may stay empty."""

    looked_through: ClassVar[tuple[str, ...]] = ("alias", "step", "text")

    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        label=_("Voor welke organisatie?"), queryset=Provider.objects.none(), empty_label=None
    )
    law = OrUnknown(
        label=_("Wet"),
        queryset=Law.objects.filter(is_used=True),
        to_field_name="code",
        empty_label=_("Kies een wet"),
        error_messages={"required": _("Kies een wet, of ‘weet ik niet’.")},
    )
    activity = forms.ChoiceField(
        label=_("Activiteit"), choices=Activity.choices, initial=Activity.ADVICE
    )
    minutes = minutes_field()
    on = day_field(_("Dag"))
    opened_on = day_field(
        _("Eerste contact op"),
        required=False,
        help_text=_("Alleen als dat eerder was. Daarmee begint de zaak."),
    )
    payer = forms.ChoiceField(
        label=_("Wie betaalt?"), choices=[("", _("weet ik niet")), *Payer.choices], required=False
    )
    text = LongText(
        label=_("Notitie"),
        help_text=_("Alleen u leest dit, en uw team als u de zaak deelt."),
        required=False,
        attrs={"rows": 3, "autocomplete": "off"},
    )
    step = forms.CharField(
        label=_("Volgende stap"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    step_on = day_field(_("Volgende stap op"), required=False)
    close_reason = forms.ChoiceField(
        label=_("Waarom is het klaar?"),
        choices=CaseCloseReason.choices,
        initial=CaseCloseReason.HELPED,
    )
    follow_on = forms.ChoiceField(
        label=_("Wie helpt daarna?"), choices=FollowOn.choices, initial=FollowOn.UNKNOWN
    )

    def __init__(self, *args: Any, access: Access, beginning: Beginning, **kwargs: Any) -> None:
        super().__init__(*args, writer=access.user, **kwargs)
        field: Any = self.fields["provider"]
        field.queryset = providers_of(access)
        self.fields["on"].widget.attrs["max"] = timezone.localdate().isoformat()
        self.fields["municipality"].near = beginning.near  # type: ignore[attr-defined]
        known = dict(beginning.initial)
        if len(access.roles) == 1:
            known["provider"] = next(iter(access.roles))
        if "provider" in known:  # no choice: there is one, or it is the one that was asked
            field.queryset = field.queryset.filter(pk=known["provider"])
            field.widget = forms.HiddenInput()
        self.initial = {**known, **self.initial}
        first = "domain" if known.get("municipality") else "municipality"
        self.fields[first].widget.attrs["autofocus"] = True

    def clean(self) -> dict[str, Any]:
        """Hold that the days can be, and that a next step has one."""
        facts, today = super().clean(), timezone.localdate()
        on, step_on = facts.get("on"), facts.get("step_on")
        if opened := facts.get("opened_on"):
            self.hold("opened_on", check_opening, opened, today=today)
        if on:
            first = opened or on
            self.hold("on", check_opening, on, today=today)
            self.hold("on", check_in_case, on, opened=first, closed=None, today=today)
        if step_on:
            self.hold("step_on", check_next_step, step_on, today=today)
        elif facts.get("step") and "step_on" not in self.errors:
            self.add_error("step_on", _("Kies een dag voor de volgende stap."))
        return facts

    @property
    def opens_more(self) -> bool:
        """Whether something in the part that is folded needs to be seen."""
        return any(name in self.errors or self[name].value() for name in BY_HAND) or any(
            field.errors for field in self.more
        )

    def new(self, beginning: Beginning) -> NewCase:
        """Return what the case begins with."""
        facts = self.cleaned_data
        return NewCase(
            provider=facts["provider"],
            law=facts["law"],
            payer=Payer(facts["payer"]) if facts["payer"] else None,
            opened_on=facts["opened_on"] or facts["on"],
            first_response_on=beginning.first_response_on,
            **{name: facts[name] for name in FROM_FACTS},
        )

    def contact(self) -> Contact:
        """Return its first contact."""
        facts = self.cleaned_data
        activity = Activity(facts["activity"])
        return Contact(facts["on"], facts["channel"], activity, facts["minutes"], facts["text"])

    @property
    def first(self) -> "list[BoundField]":
        """The five that are filled in; and for which organisation, where that is a question."""
        asked = ("provider", *FIRST) if not self["provider"].is_hidden else FIRST
        return [self[name] for name in asked]

    @property
    def closes(self) -> bool:
        """Whether the button was pressed that ends the case at once."""
        return bool(self.data.get("deed") == CLOSE)

    @property
    def preset(self) -> "list[BoundField]":
        return [self[name] for name in PRESET]

    @property
    def closing(self) -> "list[BoundField]":
        """What is asked of advice that is done."""
        return [self[name] for name in CLOSING]

    @property
    def more(self) -> "list[BoundField]":
        """The fields that are folded away."""
        return [self[name] for name in MORE]
