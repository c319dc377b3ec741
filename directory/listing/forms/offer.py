"""Everything of an offer except its locations and hours, in one form that may be incomplete."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from clientsupport.forms import PortalForm
from directory.enums import AreaKind, Part, Province
from directory.facts.table import FACTS, PLAIN, TEXT_KEYS, TEXTS
from directory.listing.content import AreaContent, OfferContent
from directory.listing.forms.fact_fields import (
    FormPart,
    initial_of,
    part_of,
    plain_field,
    said_in,
    text_field,
)
from directory.listing.forms.hours import NeededText
from directory.listing.words import Names
from directory.places import gazetteer
from directory.places.answers import Kind

SHOWN = (Language.DUTCH, Language.ENGLISH)  # the other languages are folded away
BETWEEN_NAMES = re.compile(r"[,;\n]+")
MOST_NAMES = 400


@dataclass(frozen=True)
class Edition:
    """The texts of an offer in one language, and how many of them are still missing."""

    language: Language
    fields: tuple[BoundField, ...]
    missing: int

    @property
    def is_shown(self) -> bool:
        return self.language in SHOWN


class OfferForm(PortalForm):
    """What an offer says. Nothing is required to be kept; see `directory.listing.gaps`."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    is_national = forms.BooleanField(label=_("In heel Nederland"), required=False)
    municipalities = forms.MultipleChoiceField(
        label=_("Gemeenten"),
        help_text=_("Haal het vinkje weg bij een gemeente waar u niet meer helpt."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    add_municipality = NeededText(
        label=_("Gemeenten erbij"),
        help_text=_("Typ een of meer namen, met een komma ertussen."),
        max_length=5000,
        widget=forms.TextInput(attrs={"list": "gemeenten", "autocomplete": "off"}),
    )
    provinces = forms.MultipleChoiceField(
        label=_("Hele provincies"),
        choices=Province.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    regions = forms.MultipleChoiceField(
        label=_("Hele zorgkantoorregio's"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, *args: Any, names: Names, chosen: Mapping[str, str], **kwargs: Any) -> None:
        """`chosen` are the municipalities that can be unticked: CBS code → name."""
        super().__init__(*args, **kwargs)
        for language in Language:
            for text in TEXTS:
                self.fields[f"{text.name}_{language.value}"] = text_field(text, language)
        for fact in PLAIN:
            self.fields[fact.name] = plain_field(fact, names, self.initial.get(fact.name))
        # As on the page: errors are listed in this order.
        self.order_fields(["seen", *TEXT_KEYS, *(name for fact in FACTS for name in fact.fields)])
        for name, choices in (("regions", names.regions), ("municipalities", chosen)):
            field = self.fields[name]
            assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 (declared above)
            field.choices = [*choices.items()]

    @staticmethod
    def initial_of(content: OfferContent) -> dict[str, Any]:
        """Return what the form begins with."""
        return {
            **content.texts,
            **{fact.name: initial_of(fact, getattr(content, fact.name)) for fact in PLAIN},
            "is_national": bool(_codes(content, AreaKind.NATIONAL)),
            "municipalities": _codes(content, AreaKind.MUNICIPALITY),
            "provinces": _codes(content, AreaKind.PROVINCE),
            "regions": _codes(content, AreaKind.REGION),
        }

    def clean_add_municipality(self) -> list[str]:
        """Return the CBS codes of the names that were typed."""
        typed = BETWEEN_NAMES.split(self.cleaned_data["add_municipality"])
        names = [name.strip() for name in typed if name.strip()][:MOST_NAMES]
        return [_municipality(name) for name in names]

    def editions(self) -> Iterator[Edition]:
        """Yield the texts per language, Dutch first."""
        for language in Language:
            fields = tuple(self[f"{text.name}_{language.value}"] for text in TEXTS)
            yield Edition(language, fields, sum(not field.value() for field in fields))

    def parts(self) -> dict[str, FormPart]:
        """Return the fields of the plain facts, by the place of their part on the page."""
        return {part.value: part_of(self, part) for part in Part}

    def facts(self) -> dict[str, Any]:
        """Return the facts of the content that this form knows."""
        given = self.cleaned_data
        return {
            **{fact.name: said_in(fact, given[fact.name]) for fact in PLAIN},
            "texts": {key: given[key] for key in TEXT_KEYS if given[key]},
            "areas": tuple(self._areas()),
        }

    def _areas(self) -> Iterator[AreaContent]:
        given = self.cleaned_data
        if given["is_national"]:
            yield AreaContent(kind=AreaKind.NATIONAL.value)
        for code in sorted({*given["municipalities"], *given["add_municipality"]}):
            yield AreaContent(kind=AreaKind.MUNICIPALITY.value, code=code)
        for code in given["provinces"]:
            yield AreaContent(kind=AreaKind.PROVINCE.value, code=code)
        for slug in given["regions"]:
            yield AreaContent(kind=AreaKind.REGION.value, code=slug)


def _codes(content: OfferContent, kind: AreaKind) -> list[str]:
    return [area.code for area in content.areas if area.kind == kind]


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
