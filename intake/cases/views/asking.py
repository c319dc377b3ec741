"""The page that asks about one deed in a case, and what it says when the deed cannot be done."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from intake.cases.actions.holding import Changed
from intake.cases.actions.opening import ReferenceTaken
from intake.cases.forms.deeds import CaseForm, ContactForm
from intake.models import Case
from intake.rules.case_days import NotPossible

TAKEN = _("Uw organisatie heeft al een zaak met dit kenmerk. Kies een ander.")


@dataclass(frozen=True)
class Deed:
    """What the page says: its heading, its button, and perhaps what it leads to."""

    title: str | Promise
    button: str | Promise
    lead: str | Promise = ""
    copies: bool = False  # whether there is a button that copies the contact before


def done(form: CaseForm | ContactForm, deed: Callable[[], object]) -> bool:
    """Do it. False: the form says why it cannot be, and nothing was changed."""
    try:
        deed()
    except NotPossible as refused:
        form.add_error(form.day, str(refused))
    except ReferenceTaken:
        form.add_error("reference", TAKEN)
    except Changed:
        form.overtake()  # type: ignore[union-attr]
    else:
        return True
    return False


def ask(
    request: HttpRequest,
    row: Case,
    form: CaseForm | ContactForm,
    deed: Deed,
    *,
    is_kept: bool = False,
) -> HttpResponse:
    """Show the page."""
    context = {"row": row, "form": form, "deed": deed, "is_kept": is_kept}
    return render(request, "intake/cases/deed.html", context)
