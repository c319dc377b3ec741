"""What people with an account see when too many passwords are looked at in the same moment."""

from typing import Any

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from clientsupport.http.errors import COME_BACK
from clientsupport.slow_hashes import Busy

BUSY = _("Het is nu druk. Wacht een paar tellen en probeer het dan nog eens.")


class GivesTheFormBack:
    """Before a view of allauth that hashes: when it is busy, the same form with one sentence."""

    form: Any
    request: HttpRequest

    def get_form(self, form_class: Any = None) -> Any:
        self.form = super().get_form(form_class)  # type: ignore[misc]
        return self.form

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
        except Busy:
            context = self.get_context_data(form=say_busy(self.form))  # type: ignore[attr-defined]
            return busy(self.render_to_response(context).render())  # type: ignore[attr-defined]
        return response


def say_busy(form: BaseForm) -> BaseForm:
    """Return the form with the sentence above it; what was typed stays, passwords never do."""
    form.add_error(None, BUSY)
    return form


def busy(response: HttpResponse) -> HttpResponse:
    """Return the answer as one that asks to come back in a moment."""
    response.status_code = 503
    response.headers["Retry-After"] = COME_BACK
    return response
