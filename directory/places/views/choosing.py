"""The page on which somebody chooses a place, after typing one that we cannot pin down."""

from collections.abc import Iterable
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.http.caching import unstored_page
from directory.criteria import SearchCriteria
from directory.enums import Abroad
from directory.places.answers import Answer, Choice, Kind, PlaceElsewhere
from directory.places.forms import PlaceForm
from directory.places.queries.municipalities import provinces
from directory.places.queries.topics import names_of

SAYS = {  # heading, explanation
    Kind.CHOOSE: (_("Welke plaats bedoelt u?"), _("Deze naam komt vaker voor in Nederland.")),
    Kind.NEAR: (_("Bedoelt u een van deze plaatsen?"), ""),
    Kind.PROVINCE: (_("In welke gemeente woont u?"), _("Dit is een provincie. Kies uw gemeente.")),
    Kind.POSTCODE_UNKNOWN: (
        _("Deze postcode kennen wij niet"),
        _("Is het een postbus? Dan hoort hij waarschijnlijk bij deze gemeente:"),
    ),
    Kind.UNKNOWN: (_("Wij kunnen deze plaats niet vinden"), ""),
    Kind.EMPTY: (_("Waar woont u?"), ""),
    Kind.WISH: (_("Waar woont u?"), _("Dan zoeken wij wie u daar helpt.")),
    Kind.ABROAD: (_("Daar kunnen wij niet zoeken"), ""),
}
ELSEWHERE = _(
    "Wij kennen alleen hulp in Nederland. "
    "Heeft u te maken met een Nederlandse gemeente of met zorg uit Nederland? "
    "Vul dan die gemeente in. Anders: vraag het aan de gemeente waar u woont."
)
OVERSEAS = _(
    "Wij kennen alleen hulp in het deel van Nederland dat in Europa ligt. "
    "Vraag op uw eiland wie u daar helpt. "
    "Gaat het over een gemeente in Europees Nederland? Vul die dan in."
)
SAYS_ABROAD = {  # what else to do
    Abroad.CARIBBEAN: OVERSEAS,
    Abroad.ISLANDS: OVERSEAS,
}
WHAT_TO_DO = {  # where there is nothing to choose
    Kind.POSTCODE_UNKNOWN: _("Kijk of de 4 cijfers kloppen, of vul de naam van uw plaats in."),
    Kind.UNKNOWN: _("Vul de 4 cijfers van uw postcode in, of de naam van uw plaats."),
    Kind.EMPTY: _("U heeft nog niets ingevuld. Vul uw postcode of plaats in."),
}


def leads_to(choice: Choice, asked: SearchCriteria) -> str:
    """Return the address of the results for a place, with what else was asked."""
    kept = replace(asked, municipality="", place="", postcode="", page=1).to_query()
    return reverse("directory:search", query={**choice.query, **kept})


def links(choices: Iterable[Choice], asked: SearchCriteria) -> list[dict[str, str]]:
    """Return what the template `_choices.html` shows of each choice."""
    return [
        {
            "label": choice.label,
            "detail": choice.detail,
            "code": choice.municipality_code,
            "url": leads_to(choice, asked),
        }
        for choice in choices
    ]


@unstored_page
def ask_again(
    request: HttpRequest, *, typed: str, answer: Answer, asked: SearchCriteria
) -> HttpResponse:
    """Say what was not understood, and offer the likeliest places and the list per province.

    `typed` stands in the field again, unless it was no place at all.
    """
    asked = asked.adding(answer.topics)
    is_place = answer.kind not in {Kind.WISH, Kind.ABROAD}
    form = PlaceForm({"plaats": typed if is_place else "", **asked.filters()})
    if not answer.choices and answer.kind in WHAT_TO_DO:
        form.add_error("plaats", WHAT_TO_DO[answer.kind])
    context = {
        "form": form,
        "heading": _heading(answer),
        "explanation": _explanation(answer),
        "topics": names_of(answer.topics),
        "choices": links(map(_with_postcode, answer.choices), asked),
        "provinces": provinces(),
    }
    return render(request, "directory/places/place_choose.html", context)


def _with_postcode(choice: Choice) -> Choice:
    """Say that four digits were taken for a postcode: in "AOW 2025" they are a year."""
    if not choice.postcode:
        return choice
    detail = gettext("postcode %(digits)s, %(detail)s")
    return replace(choice, detail=detail % {"digits": choice.postcode, "detail": choice.detail})


def _heading(answer: Answer) -> str:
    if answer.kind is Kind.NEAR and len(answer.choices) == 1:
        return gettext("Bedoelt u %(place)s?") % {"place": answer.choices[0].label}
    heading, _explanation = SAYS[answer.kind]
    return str(heading)


def _explanation(answer: Answer) -> str:
    """Return the sentence below the heading; one about a choice only when there is one."""
    if place := answer.elsewhere:
        opening = _also(place) if answer.choices else _named(place)
        return f"{opening} {SAYS_ABROAD.get(place.country, ELSEWHERE)}"
    _heading, explanation = SAYS[answer.kind]
    return str(explanation) if answer.choices or answer.kind is Kind.WISH else ""


def _also(place: PlaceElsewhere) -> str:
    """Say that a name is also that of a place in which we do not search."""
    where = gettext("%(place)s is ook een plaats waar wij niet kunnen zoeken (%(country)s).")
    return where % {"place": place.name, "country": place.country.label}


def _named(place: PlaceElsewhere) -> str:
    """Say which place was understood, with its country when that says more."""
    country = str(place.country.label)
    if place.country is Abroad.ELSEWHERE or place.name == country:
        return gettext("U vulde %(place)s in.") % {"place": place.name}
    where = gettext("U vulde %(place)s in (%(country)s).")
    return where % {"place": place.name, "country": country}
