"""Everything of an offer except its locations and hours, in one form that may be incomplete."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from clientsupport.forms import PortalForm, plain_lines
from directory.enums import AreaKind, Channel, LegalBasis, Province, ReviewRhythm, SpokenLanguage
from directory.listing.content import TEXT_KEYS, TEXTS, AreaContent, OfferContent
from directory.listing.forms.hours import NeededText, answer, answer_field
from directory.listing.words import Names
from directory.places import gazetteer
from directory.places.answers import Kind
from directory.rules.freshness import WAITING_KEPT

SHOWN = (Language.DUTCH, Language.ENGLISH)  # the other languages are folded away
FROM_RIGHT = {Language.ARABIC}
BETWEEN_NAMES = re.compile(r"[,;\n]+")
MOST_NAMES = 400


# Fields that residents need, but a draft may go without.


class NeededChoice(forms.ChoiceField):
    def validate(self, value: Any) -> None:
        if value not in self.empty_values:
            super().validate(value)


class NeededChoices(forms.MultipleChoiceField):
    def validate(self, value: Any) -> None:
        if value not in self.empty_values:
            super().validate(value)


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
    legal_basis = NeededChoice(
        label=_("Wie regelt deze hulp?"), choices=LegalBasis.choices, widget=forms.RadioSelect
    )
    laws = NeededChoices(label=_("Waar helpt u bij?"), widget=forms.CheckboxSelectMultiple)
    target_groups = forms.MultipleChoiceField(
        label=_("Voor wie?"),
        help_text=_("Kiest u niets, dan is het voor iedereen."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    life_domains = forms.MultipleChoiceField(
        label=_("Waar weet u veel van?"), widget=forms.CheckboxSelectMultiple, required=False
    )
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
    phone = forms.CharField(
        label=_("Telefoon"), max_length=30, required=False, widget=forms.TextInput({"type": "tel"})
    )
    email = forms.CharField(
        label=_("E-mailadres"),
        max_length=254,
        required=False,
        widget=forms.TextInput({"inputmode": "email", "spellcheck": "false"}),
    )
    website = forms.CharField(
        label=_("Website"),
        max_length=200,
        required=False,
        widget=forms.TextInput({"inputmode": "url", "spellcheck": "false"}),
    )
    channels = forms.MultipleChoiceField(
        label=_("Hoe kan iemand contact hebben?"),
        choices=Channel.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    languages = forms.MultipleChoiceField(
        label=_("Welke talen spreken uw mensen?"),
        choices=SpokenLanguage.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    has_interpreter = answer_field(label=_("Kunt u een tolk regelen?"))
    has_lived_experience = answer_field(label=_("Heeft u mensen met eigen ervaring?"))
    takes_requests = forms.BooleanField(
        label=_("Wij nemen vragen zonder naam aan, via Naast u"), required=False
    )
    has_no_fixed_hours = forms.BooleanField(
        label=_("Geen vaste tijden: mensen mogen altijd bellen"), required=False
    )
    response_days = forms.IntegerField(
        label=_("Binnen hoeveel werkdagen krijgt iemand antwoord?"),
        help_text=_("0 is dezelfde dag. Leeg is onbekend."),
        min_value=0,
        max_value=260,
        required=False,
    )
    waiting_weeks = forms.IntegerField(
        label=_("Hoeveel weken moet iemand nu wachten?"),
        help_text=format_lazy(
            _("0 is geen wachttijd. Na {days} dagen tonen wij dit niet meer."),
            days=WAITING_KEPT.days,
        ),
        min_value=0,
        max_value=260,
        required=False,
    )
    review_months = forms.TypedChoiceField(
        label=_("Hoe vaak kijkt u dit na?"), choices=ReviewRhythm.choices, coerce=int
    )

    def __init__(self, *args: Any, names: Names, chosen: Mapping[str, str], **kwargs: Any) -> None:
        """`chosen` are the municipalities that can be unticked: CBS code → name."""
        super().__init__(*args, **kwargs)
        for key in TEXT_KEYS:
            self.fields[key] = _text_field(key)
        self.order_fields(["seen", *TEXT_KEYS])  # as on the page: errors are listed in this order
        for name, choices in (
            ("laws", names.laws),
            ("target_groups", names.target_groups),
            ("life_domains", names.life_domains),
            ("regions", names.regions),
            ("municipalities", chosen),
        ):
            field = self.fields[name]
            assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 (declared above)
            field.choices = [*choices.items()]

    @staticmethod
    def initial_of(content: OfferContent) -> dict[str, Any]:
        """Return what the form begins with."""
        names = [name for name in OfferForm.base_fields if hasattr(content, name)]
        return {
            **{name: getattr(content, name) for name in names},
            **content.texts,
            "has_interpreter": answer(content.has_interpreter),
            "has_lived_experience": answer(content.has_lived_experience),
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
            fields = tuple(self[f"{text}_{language.value}"] for text in TEXTS)
            yield Edition(language, fields, sum(not field.value() for field in fields))

    def facts(self) -> dict[str, Any]:
        """Return the facts of the content that this form knows."""
        given = self.cleaned_data
        names = [name for name in given if hasattr(OfferContent, name) and name != "facts"]
        return {
            **{name: _frozen(given[name]) for name in names},
            "texts": {key: plain_lines(given[key]) for key in TEXT_KEYS if given[key]},
            "areas": tuple(self._areas()),
            **{name: tuple(given[name]) for name in LISTS},
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


LISTS = ("laws", "target_groups", "life_domains", "channels", "languages")


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _codes(content: OfferContent, kind: AreaKind) -> list[str]:
    return [area.code for area in content.areas if area.kind == kind]


def _text_field(key: str) -> forms.CharField:
    text, _sep, code = key.rpartition("_")
    language = Language(code)
    attributes = {"lang": code, "dir": "rtl" if language in FROM_RIGHT else "ltr"}
    labels = {"title": _("Titel"), "summary": _("In één zin"), "description": _("Uitleg")}
    longest = {"title": 150, "summary": 300, "description": 5000}
    kind = NeededText if language == Language.DUTCH and text != "description" else forms.CharField
    lines = {"title": 0, "summary": 2, "description": 6}[text]
    return kind(
        label=f"{labels[text]} ({language.label})",
        max_length=longest[text],
        required=kind is NeededText,
        widget=forms.Textarea({**attributes, "rows": lines})
        if lines
        else forms.TextInput(attributes),
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
