"""Asking for help without a name: five questions at one address, which never tells anything.

All answers travel in the form; nothing is stored before somebody sends them. A form that was not
made in the session of this browser gives an empty first question, and repeats nothing.
"""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clientsupport.http.caching import unstored_page
from clientsupport.http.effectless import without_effect
from clientsupport.privacy.codes import tickets
from directory.places.queries.municipalities import town_with
from directory.search.queries.requests import taking, to_call
from directory.search.queries.what_else import what_else
from intake.asking.actions import new_form
from intake.asking.forms.question import Deed
from intake.asking.forms.walk import Walk
from intake.asking.steps import SKIPPABLE, Answers, Button, Step, goal_of, step_named
from intake.asking.views.session import asking_or_new, is_of_now

PAGES = {
    Step.WORDS: "intake/asking/words.html",
    Step.WHOM: "intake/asking/whom.html",
    Step.PLACE: "intake/asking/place.html",
    Step.OFFER: "intake/asking/offer.html",
    Step.REPLY: "intake/asking/reply.html",
    Step.CHECK: "intake/asking/check.html",
}
# For who cannot put it into words: how it could begin.
BEGINNINGS = {
    "brief": (
        _("Ik snap een brief niet"),
        _("Ik heb een brief gekregen die ik niet snap. De brief is van … en gaat over …"),
    ),
    "hulp": (
        _("Ik krijg geen goede hulp"),
        _("Ik krijg niet de hulp die ik nodig heb. Het gaat om …"),
    ),
    "gesprek": (
        _("Ik heb een gesprek"),
        _("Ik heb binnenkort een gesprek en wil daar iemand bij. Het gesprek gaat over …"),
    ),
}


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
@without_effect
def ask(request: HttpRequest) -> HttpResponse:
    """Show a question, and after the last one all answers."""
    if request.method != "POST":
        return show(request, Walk(_begin(request.GET), goal=Step.WORDS))
    return _go_on(request) if is_of_now(request) else blank(request)


def blank(request: HttpRequest) -> HttpResponse:
    """Show an empty first question instead of what a form says that is not of this session."""
    return show(request, Walk(_begin({}), goal=Step.WORDS), status=403, why="blank")


def _go_on(request: HttpRequest) -> HttpResponse:
    answers, came_from = Answers.read(request.POST), step_named(request.POST.get("stap", ""))
    if beginning := BEGINNINGS.get(request.POST.get("begin", "")):
        text = f"{answers.get('text')}\n{beginning[1]}".strip()
        return show(request, Walk(answers.changed(text=text), goal=Step.WORDS), goes_on="id_text")
    pressed = request.POST.get("naar", Button.NEXT)
    if pressed == Button.SKIP and came_from in SKIPPABLE:
        answers = answers.without(came_from)
    goal = goal_of(came_from, pressed, changing=bool(answers.get("changing")))
    if came_from is Step.CHECK and goal is not Step.CHECK:
        answers = answers.changed(changing="on")
    return show(request, Walk(answers, goal=goal, came_from=came_from, deed=_deed(request.POST)))


def show(request: HttpRequest, walk: Walk, *, status: int = 200, **context: Any) -> HttpResponse:
    """Make the page where a walk ended: a question, or the check page with a form of its own."""
    asking = asking_or_new(request)
    more: dict[str, Any] = {"walk": walk, "languages": _languages(), "marker": asking.marker}
    match walk.shown:
        case Step.CHECK:
            more["number"] = new_form()
        case Step.WORDS:
            more["beginnings"] = [(name, label) for name, (label, _text) in BEGINNINGS.items()]
        case Step.OFFER if not walk.offer.ours:
            more |= {"instead": to_call(walk.town.answer), "lines": what_else().lines}
        case step:
            more["can_skip"] = step in SKIPPABLE
    response = render(request, PAGES[walk.shown], more | context, status=status)
    return response if is_of_now(request) else asking.keep_in(response)


def _languages() -> list[tuple[str, str, str]]:
    """Return where the form stands in each other language, to go on there with all answers."""
    here, found = get_language(), []
    for code, name in settings.LANGUAGES:
        with override(code):
            found.append((code, name, reverse("intake:ask")))
    return [edition for edition in found if edition[0] != here]


def _begin(query: Mapping[str, str]) -> Answers:
    """Return what somebody came with: names of our tables only."""
    values = {"begun": tickets.begin()}
    if offer := taking(query.get("aanbod", "")):
        values["offer"] = offer.slug
    if town := town_with(query.get("gemeente", "")):
        values |= {"municipality": town.slug, "plaats": town.everyday_name}
    return Answers(values)


def _deed(posted: Mapping[str, str]) -> Deed:
    return Deed(
        about_data=posted.get("gegevens", ""),
        marked=posted.get("gezien", ""),
        place=posted.get("kies", ""),
    )
