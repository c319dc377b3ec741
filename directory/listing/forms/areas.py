"""Asking where somebody helps: a page of municipalities to untick, names to add, larger areas."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory.enums import AreaKind, Province
from directory.listing.content import AreaContent, OfferContent
from directory.listing.forms.needed import NeededText
from directory.listing.words import Names
from directory.places import gazetteer
from directory.places.answers import Kind

BETWEEN_NAMES = re.compile(r"[,;\n]+")
MOST_NAMES = 400


class MunicipalityNames(NeededText):
    """Names in somebody's own spelling, cleaned to CBS codes."""

    def clean(self, value: Any) -> Any:
        typed = BETWEEN_NAMES.split(super().clean(value))
        names = [name.strip() for name in typed if name.strip()][:MOST_NAMES]
        return [_municipality(name) for name in names]


def area_fields(names: Names, shown: Iterable[str]) -> dict[str, forms.Field]:
    """Return the fields; `shown` are the codes of the municipalities that can be unticked."""
    boxes = [(code, names.municipalities[code]) for code in shown if code in names.municipalities]
    return {
        "shown": forms.CharField(widget=forms.HiddenInput, required=False),
        "add_municipality": MunicipalityNames(
            label=_("Gemeenten erbij"),
            help_text=_("Typ een of meer namen, met een komma ertussen."),
            max_length=5000,
            widget=forms.TextInput(attrs={"list": "gemeenten", "autocomplete": "off"}),
        ),
        "municipalities": _boxes(_("Gemeenten"), boxes),
        "is_national": forms.BooleanField(label=_("In heel Nederland"), required=False),
        "provinces": _boxes(_("Hele provincies"), Province.choices),
        "regions": _boxes(_("Hele zorgkantoorregio's"), [*names.regions.items()]),
    }


def initial_areas(content: OfferContent, shown: Iterable[str]) -> dict[str, Any]:
    """Return what those fields begin with."""
    return {
        "shown": ",".join(shown),
        "is_national": bool(codes(content, AreaKind.NATIONAL)),
        "municipalities": codes(content, AreaKind.MUNICIPALITY),
        "provinces": codes(content, AreaKind.PROVINCE),
        "regions": codes(content, AreaKind.REGION),
    }


def areas_in(given: dict[str, Any], before: OfferContent) -> Iterator[AreaContent]:
    """Yield the areas that were filled in; municipalities on other pages of the list stay."""
    if given["is_national"]:
        yield AreaContent(kind=AreaKind.NATIONAL.value)
    elsewhere = {*codes(before, AreaKind.MUNICIPALITY)} - {*given["shown"].split(",")}
    for code in sorted({*elsewhere, *given["municipalities"], *given["add_municipality"]}):
        yield AreaContent(kind=AreaKind.MUNICIPALITY.value, code=code)
    for code in given["provinces"]:
        yield AreaContent(kind=AreaKind.PROVINCE.value, code=code)
    for slug in given["regions"]:
        yield AreaContent(kind=AreaKind.REGION.value, code=slug)


def codes(content: OfferContent, kind: AreaKind) -> list[str]:
    """Return the codes of the areas of a kind."""
    return [area.code for area in content.areas if area.kind == kind]


def by_name(content: OfferContent, names: Names) -> list[str]:
    """Return the codes of the municipalities, in the order of their names."""
    called = names.municipalities
    return sorted(codes(content, AreaKind.MUNICIPALITY), key=lambda code: called.get(code, code))


def _boxes(label: Any, choices: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=choices, widget=forms.CheckboxSelectMultiple, required=False
    )


def _municipality(name: str) -> str:
    """Return the CBS code of a municipality in somebody's own spelling."""
    answer = gazetteer.find(name)
    if answer.kind is Kind.FOUND:
        return answer.choices[0].municipality_code
    likely = ", ".join(choice.label for choice in answer.choices[:6])
    if answer.kind is Kind.PROVINCE:
        words = gettext("‘%(name)s’ is een provincie. Kies die hieronder.")
    elif likely:
        words = gettext("Welke gemeente bedoelt u met ‘%(name)s’? Typ een van deze: %(likely)s.")
    else:
        words = gettext("Wij kennen geen gemeente ‘%(name)s’.")
    raise forms.ValidationError(words % {"name": name, "likely": likely})
