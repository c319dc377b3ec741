"""The page on which somebody chooses a place, after typing one that we cannot pin down."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from clientsupport.caching import unstored_page
from directory.criteria import SearchCriteria
from directory.forms import PlaceForm
from directory.gazetteer import Answer, Choice
from directory.queries.places import provinces


def leads_to(choice: Choice, asked: SearchCriteria) -> str:
    """Return the address of the results for a place, with what else was asked."""
    kept = replace(asked, municipality="", place="", postcode="", page=1).to_query()
    return reverse("directory:search", query={**choice.query, **kept})


@unstored_page
def ask_again(
    request: HttpRequest, *, form: PlaceForm, answer: Answer, asked: SearchCriteria
) -> HttpResponse:
    """Say what was not understood, and offer the likeliest places and the list per province."""
    choices = [
        {
            "label": choice.label,
            "detail": choice.detail,
            "code": choice.municipality_code,
            "url": leads_to(choice, asked),
        }
        for choice in answer.choices
    ]
    context = {"form": form, "kind": answer.kind, "choices": choices, "provinces": provinces()}
    return render(request, "directory/place_choose.html", context)
