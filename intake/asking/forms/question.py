"""The questions that somebody answers before sending, one form for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from directory.models import LifeDomain, Municipality
from directory.places import gazetteer
from directory.places.answers import Choice, Kind
from directory.places.queries.municipalities import town_with
from directory.search.queries.requests import Taker
from directory.search.queries.terms import coded, life_domains
from intake.asking.queries import Candidates
from intake.enums import ForWhom
from intake.rules.personal_text import LEAVE, Weighed, weigh

FOR_US = "kies"  # the portal chooses the organisation
SHOWN = 6  # organisations to choose from
NONE_OF_OURS = _("Wij kunnen hier niet voor u kiezen. Kies zelf wie bij u past, of bel iemand.")
ASK_PLACE = {
    Kind.EMPTY: _("Vul uw postcode of plaats in."),
    Kind.UNKNOWN: _(
        "Wij kunnen deze plaats niet vinden. "
        "Vul de 4 cijfers van uw postcode in, of de naam van uw plaats."
    ),
    Kind.POSTCODE_UNKNOWN: _("Deze postcode kennen wij niet. Vul de naam van uw plaats in."),
    Kind.WISH: _("Vul hier alleen in waar u woont: uw postcode of plaats."),
    Kind.ABROAD: _("Wij zoeken alleen in Nederland. Vul een Nederlandse gemeente in."),
}


@dataclass(frozen=True, repr=False)
class Deed:
    """What was pressed on the page of a question, beside the buttons onward and back."""

    about_data: str = ""  # take personal data out, or leave it in
    marked: str = ""  # the text that this was said about
    place: str = ""  # a municipality out of several


class QuestionForm(PortalForm):
    """One question. It is settled when it is right, and nothing about it is left to decide."""

    deed = Deed()
    weighed: Weighed | None = None

    def is_settled(self) -> bool:
        return self.is_valid() and (self.weighed is None or self.weighed.is_settled)

    def kept(self) -> dict[str, str]:
        """Return the answer as it travels on."""
        return {name: str(value or "") for name, value in self.cleaned_data.items()}

    def _weigh(self, name: str) -> str:
        """Look at a text for personal data; what was decided holds for exactly that text."""
        left: str = self.data.get(f"left_{name}", "")
        choice, marked = self.deed.about_data or LEAVE, self.deed.marked or left
        self.weighed = weigh(self.cleaned_data[name], choice=choice, marked=marked)
        return self.weighed.text

    def _left(self) -> str:
        return self.weighed.mark if self.weighed and self.weighed.is_settled else ""


class WordsForm(QuestionForm):
    """What it is about, in own words."""

    text = LongText(
        label=_("Wat is er aan de hand?"),
        help_text=_("Een paar zinnen is genoeg. Schrijf geen namen op: die zijn niet nodig."),
        error_messages={"required": _("Schrijf iets op. Eén zin is genoeg.")},
        attrs={"rows": 7, "autocomplete": "off"},
    )
    domain = forms.ChoiceField(
        label=_("Waar gaat het vooral over?"),
        required=False,
        error_messages={"invalid_choice": _("Kies een onderwerp uit de lijst.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        domain: Any = self.fields["domain"]
        names = [(term.code, term.name.capitalize()) for term in life_domains()]
        domain.choices = [("", _("Dat weet ik niet")), *names]

    def clean_text(self) -> str:
        return self._weigh("text")

    def kept(self) -> dict[str, str]:
        return {**super().kept(), "left_text": self._left()}

    @property
    def chosen_domain(self) -> LifeDomain | None:
        return coded(life_domains(), self.cleaned_data["domain"])


class WhomForm(QuestionForm):
    """For whom it is; may be skipped."""

    for_whom = forms.ChoiceField(
        label=_("Voor wie zoekt u hulp?"),
        choices=ForWhom.choices,
        required=False,
        error_messages={"invalid_choice": _("Kies een van de antwoorden.")},
        widget=forms.RadioSelect,
    )

    @property
    def answer(self) -> ForWhom | None:
        chosen = self.cleaned_data["for_whom"]
        return ForWhom(chosen) if chosen else None


class TownForm(QuestionForm):
    """Where somebody lives, as they spell it; what travels on is a municipality of ours."""

    plaats = forms.CharField(
        label=_("Waar woont u?"),
        help_text=_("Postcode of plaats. Wij onthouden alleen de gemeente."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    municipality = forms.CharField(required=False)

    town: Municipality | None = None
    choices: Sequence[Choice] = ()
    is_named_more_often = False  # several places bear exactly this name

    def clean(self) -> dict[str, Any]:
        """Find the municipality: the one pressed, the one known, or what was typed."""
        cleaned = super().clean() or {}
        typed = cleaned.get("plaats", "")
        known = town_with(cleaned.get("municipality", ""))
        if known and typed not in {"", known.everyday_name}:
            known = None
        self.town = town_with(self.deed.place) or known or self._found(typed)
        return cleaned

    def is_settled(self) -> bool:
        return super().is_settled() and self.town is not None

    def kept(self) -> dict[str, str]:
        return {"plaats": self.answer.everyday_name, "municipality": self.answer.slug}

    @property
    def answer(self) -> Municipality:
        """The municipality; only when this is settled."""
        if self.town is None:
            raise ValueError("There is no municipality yet.")
        return self.town

    def _found(self, typed: str) -> Municipality | None:
        answer = gazetteer.find(typed)
        if answer.kind is Kind.FOUND:
            return town_with(answer.choices[0].municipality_slug)
        if answer.kind in ASK_PLACE:
            self.add_error("plaats", ASK_PLACE[answer.kind])
        self.choices = answer.choices
        self.is_named_more_often = answer.kind is Kind.CHOOSE
        return None


class OfferForm(QuestionForm):
    """To whom it goes: an organisation that somebody chose, or the one that fits best."""

    offer = forms.ChoiceField(
        label=_("Aan wie stelt u uw vraag?"),
        error_messages={
            "required": _("Kies aan wie u uw vraag stelt."),
            "invalid_choice": _("Deze organisatie neemt hier nu geen vragen aan. Kies opnieuw."),
        },
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, found: Candidates, **options: Any) -> None:
        super().__init__(*args, **options)
        self.takers, self.ours = found.takers, found.ours
        self.only_bound = found.only_bound
        offer: Any = self.fields["offer"]
        slugs = [taker.offer.slug for taker in self.takers]
        offer.choices = [(slug, slug) for slug in ([FOR_US, *slugs] if self.ours else slugs)]
        if self["offer"].value() == FOR_US:
            offer.error_messages["invalid_choice"] = NONE_OF_OURS

    @property
    def shown(self) -> Sequence[Taker]:
        """The best few, and before them the one that somebody came with."""
        wished = [taker for taker in self.takers if taker.offer.slug == self["offer"].value()]
        return list(dict.fromkeys([*wished, *self.takers[:SHOWN]]))

    @property
    def value(self) -> str:
        """Which button is pressed: ours, when what somebody came with cannot be had.

        None at all where there is nobody whom we may choose: then the choice is theirs.
        """
        value = str(self["offer"].value() or "")
        if any(taker.offer.slug == value for taker in self.takers):
            return value
        return FOR_US if self.ours else ""

    @property
    def is_wish_gone(self) -> bool:
        """Whether somebody came with an organisation that takes no questions from there."""
        return self["offer"].value() not in {None, "", FOR_US, self.value}

    @property
    def chosen(self) -> Taker:
        """The one organisation that gets the question; only when this is settled."""
        slug = self.cleaned_data["offer"]
        if slug == FOR_US and self.ours:
            return self.ours
        return next(taker for taker in self.takers if taker.offer.slug == slug)

    @property
    def is_our_choice(self) -> bool:
        return bool(self.cleaned_data["offer"] == FOR_US)
