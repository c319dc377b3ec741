"""The page on which somebody chooses a place, after typing one that we cannot pin down."""

from collections.abc import Iterable
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from clientsupport.http.caching import unstored_page
from directory.criteria import SearchCriteria
from directory.places.answers import Answer, Choice, Kind
from directory.places.forms import PlaceForm
from directory.places.queries.municipalities import provinces

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
    request: HttpRequest, *, form: PlaceForm, answer: Answer, asked: SearchCriteria
) -> HttpResponse:
    """Say what was not understood, and offer the likeliest places and the list per province."""
    heading, explanation = SAYS[answer.kind]
    if not answer.choices:
        form.add_error("plaats", WHAT_TO_DO[answer.kind])
    context = {
        "form": form,
        "heading": heading,
        "explanation": explanation if answer.choices else "",
        "choices": links(answer.choices, asked),
        "provinces": provinces(),
    }
    return render(request, "directory/places/place_choose.html", context)
