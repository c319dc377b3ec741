"""What people with an account see when too many passwords are looked at in the same moment."""

from typing import Any

from django.forms import BaseForm, PasswordInput
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from clientsupport import slow_hashes
from clientsupport.http.patience import busy
from clientsupport.slow_hashes import Busy

BUSY = _("Het is nu druk. Wacht een paar tellen en probeer het dan nog eens.")


class GivesTheFormBack:
    """Before a view of allauth that hashes: when it is busy, the same form with one sentence.

    One stands in line before anything else is done, so that who waits costs nothing meanwhile.
    """

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with slow_hashes.gate.turn():
                response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]
        except Busy:
            form = say_busy(self.get_form())  # type: ignore[attr-defined]
            context = self.get_context_data(form=form)  # type: ignore[attr-defined]
            return busy(self.render_to_response(context).render())  # type: ignore[attr-defined]
        return response


def say_busy(form: BaseForm) -> BaseForm:
    """Return the form with the sentence above it; what was typed stays, but no password does."""
    secret = {n for n, f in form.fields.items() if isinstance(f.widget, PasswordInput)}
    form.data = {name: value for name, value in form.data.items() if name not in secret}
    form.full_clean()  # without a password nothing is hashed
    form.errors.clear()
    form.add_error(None, BUSY)
    return form
