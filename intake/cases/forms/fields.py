"""Fields of the forms of a case."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db.models import Q
from django.forms.models import ModelChoiceIterator
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.personal_data import Kind, find
from directory.models import LifeDomain, Municipality, TargetGroup
from intake.models.case import LONGEST_REFERENCE
from intake.models.case_history import LONGEST

NOT_KNOWN = "onbekend"  # what is sent for "weet ik niet"
LOOKS = r"^(?=.*\d)[A-Za-z0-9./-]+\Z"  # of a reference
LOOKS_WRONG = _("Gebruik letters, cijfers, streepjes en punten. Er moet een cijfer in staan.")
DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class OrUnknownIterator(ModelChoiceIterator):  # type: ignore[type-arg]
    """First nothing, then that it is not known, then what is offered."""

    def __iter__(self) -> Iterator[Any]:
        yield ("", self.field.empty_label)
        yield (NOT_KNOWN, gettext("Weet ik niet"))
        for row in self.queryset.iterator():
            yield self.choice(row)


class OrUnknown(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice that has to be made; not to know it is one of them, and gives None."""

    iterator = OrUnknownIterator

    def clean(self, value: Any) -> Any:
        return None if value == NOT_KNOWN else super().clean(value)


class MunicipalityIterator(OrUnknownIterator):
    """Those where the organisation helps stand first."""

    def __iter__(self) -> Iterator[Any]:
        yield ("", self.field.empty_label)
        yield (NOT_KNOWN, gettext("Weet ik niet"))
        rows = self.queryset.values_list("pk", "name")
        near: Collection[int] = self.field.near  # type: ignore[attr-defined]
        ours = [row for row in rows if row[0] in near]
        if ours:
            yield (gettext("Waar u helpt"), ours)
        yield (gettext("Andere gemeenten"), [row for row in rows if row[0] not in near])


class MunicipalityField(OrUnknown):
    """Where somebody lives; `near` holds the keys of those where the organisation helps."""

    iterator = MunicipalityIterator
    near: Collection[int] = ()

    def __init__(self) -> None:
        super().__init__(
            label=_("Gemeente van de cliënt"),
            queryset=Municipality.objects.current().order_by("name"),
            empty_label=_("Kies een gemeente"),
            error_messages={"required": _("Kies een gemeente, of ‘weet ik niet’.")},
        )


class ReferenceField(forms.CharField):
    """The number under which an organisation knows somebody; never a name or a BSN."""

    def __init__(self, **kwargs: Any) -> None:
        too_long = _("Dit kenmerk is te lang. Er passen {most} tekens in.")
        super().__init__(
            label=_("Eigen kenmerk"),
            max_length=LONGEST_REFERENCE,
            validators=[RegexValidator(LOOKS, message=LOOKS_WRONG)],
            widget=forms.TextInput(attrs={"autocomplete": "off"}),
            error_messages={
                "max_length": format_lazy(too_long, most=LONGEST_REFERENCE),
                "required": _("Vul een kenmerk in."),
            },
            **kwargs,
        )

    def run_validators(self, value: str) -> None:
        """Hold that nobody can be known by it; that it is long or odd is told after that."""
        kinds = {finding.kind for finding in find(value)} - {Kind.CASE_NUMBER}
        if Kind.BSN in kinds:
            raise forms.ValidationError(
                _("Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan.")
            )
        if kinds:
            raise forms.ValidationError(
                _("Hieraan is iemand te herkennen. Kies een ander kenmerk.")
            )
        super().run_validators(value)


def day_field(label: Any, **kwargs: Any) -> forms.DateField:
    """Return a field for a day."""
    missing = _("Kies een dag.")
    return forms.DateField(
        label=label, widget=DAY, error_messages={"required": missing, "invalid": missing}, **kwargs
    )


def minutes_field() -> forms.IntegerField:
    """Return the field for how long something took."""
    wrong = format_lazy(_("Vul hele minuten in, hoogstens {most}."), most=LONGEST)
    return forms.IntegerField(
        label=_("Minuten"),
        min_value=1,
        max_value=LONGEST,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages=dict.fromkeys(["required", "invalid", "min_value", "max_value"], wrong),
    )


def domain_choices(chosen: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Return the fields of life that can be chosen, by code; and those that are `chosen`."""
    return _choices(LifeDomain, chosen)


def group_choices(chosen: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Return the same of target groups."""
    return _choices(TargetGroup, chosen)


def _choices(
    model: type[LifeDomain] | type[TargetGroup], chosen: Sequence[str]
) -> list[tuple[str, str]]:
    offered = model.objects.filter(Q(is_used=True) | Q(code__in=chosen))
    return list(offered.values_list("code", "name"))
