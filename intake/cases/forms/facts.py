"""The facts of a case that are entered at its beginning, and can be mended later."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from directory.models import LifeDomain
from intake.cases.forms.fields import (
    MunicipalityField,
    OrUnknown,
    ReferenceField,
    domain_choices,
    group_choices,
)
from intake.cases.words import CHANNELS, LANGUAGES
from intake.enums import AgeBand, ContactForm, FirstTime, Referrer
from intake.rules.case_days import NotPossible
from intake.workplace.drafts import Typed
from intake.workplace.forms.texts import StaffText

LONGEST_ALIAS = 60  # characters
SEVERAL = ("domains", "groups")  # fields with more than one code


class FactsForm(StaffText):
    """Who it is about, without a name."""

    looked_through: ClassVar[tuple[str, ...]] = ("alias",)

    municipality = MunicipalityField()
    domain = OrUnknown(
        label=_("Leefgebied"),
        queryset=LifeDomain.objects.filter(is_used=True),
        to_field_name="code",
        empty_label=_("Kies een leefgebied"),
        error_messages={"required": _("Kies een leefgebied, of ‘weet ik niet’.")},
    )
    first_time = forms.ChoiceField(
        label=_("Voor het eerst hulp?"),
        choices=FirstTime.choices,
        initial=FirstTime.UNKNOWN,
    )
    channel = forms.ChoiceField(
        label=_("Contact"), choices=CHANNELS, initial=CHANNELS[0][0], required=False
    )
    language = forms.ChoiceField(
        label=_("Taal"), choices=LANGUAGES, initial=LANGUAGES[0][0], required=False
    )
    reference = ReferenceField(
        required=False, help_text=_("Leeg: wij geven een nummer. Nooit een naam of BSN.")
    )
    alias = forms.CharField(
        label=_("Schuilnaam"),
        help_text=_("Een woord waaraan u de cliënt herkent. Geen echte naam. Staat op slot."),
        required=False,
        max_length=LONGEST_ALIAS,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    age_band = forms.ChoiceField(label=_("Leeftijd"), choices=AgeBand.choices, required=False)
    referrer = forms.ChoiceField(
        label=_("Hoe gekomen?"), choices=Referrer.choices, initial=Referrer.UNKNOWN
    )
    contact_form = forms.ChoiceField(
        label=_("Soort hulp"), choices=ContactForm.choices, initial=ContactForm.ADVICE
    )
    domains = forms.MultipleChoiceField(
        label=_("Ook andere leefgebieden"),
        choices=domain_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    groups = forms.MultipleChoiceField(
        label=_("Doelgroepen"),
        choices=group_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def begin(self, typed: Typed, *, is_filled: bool = False) -> None:
        """Fill in what was kept; codes of one field were kept as one text."""
        super().begin(typed, is_filled=is_filled)
        self.initial.update(split(self.initial))

    def hold(self, name: str, rule: Callable[..., None], *facts: Any, **more: Any) -> None:
        """Say beside a field, once, why its day cannot be."""
        try:
            rule(*facts, **more)
        except NotPossible as refused:
            if name not in self.errors:
                self.add_error(name, str(refused))

    def clean(self) -> dict[str, Any]:
        """Put the first field of life before the others."""
        facts = super().clean() or {}
        first: LifeDomain | None = facts.pop("domain", None)
        others = facts.get("domains", [])
        facts["domains"] = list(dict.fromkeys([first.code, *others] if first else others))
        for name, kind in ENUMS.items():
            if name in facts:
                facts[name] = kind(facts[name])
        return facts


def several(kept: QueryDict) -> dict[str, list[str]]:
    """Return the codes of the fields that have several, of a form that was kept."""
    return {name: kept.getlist(name) for name in SEVERAL}


ENUMS: dict[str, Any] = {
    "first_time": FirstTime,
    "age_band": AgeBand,
    "referrer": Referrer,
    "contact_form": ContactForm,
}


def split(initial: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the codes of the fields that have several, as they were kept in one text."""
    given = {name: initial[name] for name in SEVERAL if name in initial}
    return {name: v.split() if isinstance(v, str) else v for name, v in given.items()}
