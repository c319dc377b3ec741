"""A form of staff that is pressed twice does its deed once.

The token against forms of other sites is masked anew for each page, so it numbers the forms by
itself: the same token with the same words in it is the same form. Its key is stored in the
transaction of the deed: the second press waits for the first, and is led where that one was led.
A popup of the admin, pressed twice, hands the same over once more to the page that opened it.
What ended in no redirect (something to mend, nothing done) may be sent again, and so may what is
typed on a page that was fetched anew, as browsers do when somebody goes back to a page of staff.

It holds in the areas of staff. Not where nobody is logged in, as those forms are
known again in other ways (docs/codes.md), nor for one's own account, where the package in use says
what is done already.
"""

import hashlib
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import InterfaceError, OperationalError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac

from clientsupport.encryption import DecryptionFailed, decrypt_for, encrypt_for
from clientsupport.http.errors import database_away
from clientsupport.models import SentForm
from clientsupport.site.areas import is_account_area, is_staff_area

LASTS = timedelta(hours=2)  # long enough for who comes back from a call
PURPOSE = "sent_form"  # of the encryption key, and of the hash
TOKEN = "csrfmiddlewaretoken"  # noqa: S105
DEED, FORM = "deed_of_form", "sent_form"  # on the request
POPUP, SAID = "admin/popup_response.html", "popup_response_data"  # of the admin, and what it holds
HANDED = "popup:"  # before that, where an address stands else
BROKEN = 500  # from here on a status says that nothing was done


class OncePerForm:
    """Begins directly before the view, when all that can refuse a request has looked at it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            with ExitStack() as deed:
                vars(request)[DEED] = deed
                answer = self.get_response(request)
                if form := vars(request).get(FORM):
                    _keep(form, answer)
                return answer
        except (OperationalError, InterfaceError):
            return database_away(request)

    def process_view(
        self, request: HttpRequest, _view: Callable[..., Any], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        if not _is_form_of_staff(request):
            return None
        try:
            return _begin(request, vars(request)[DEED])
        except (OperationalError, InterfaceError):
            return database_away(request)


def forget() -> int:
    """Delete the forms that were sent a while ago, and return how many."""
    deleted: int = SentForm.objects.filter(sent_at__lt=timezone.now() - LASTS).delete()[0]
    return deleted


def _is_form_of_staff(request: HttpRequest) -> bool:
    """Tell whether this is one; the guard, which stands before, lets nobody else this far."""
    is_form = request.method == "POST" and TOKEN in request.POST
    return is_form and is_staff_area(request.path_info)


def _begin(request: HttpRequest, deed: ExitStack) -> HttpResponse | None:
    """Open the transaction of a deed; return where the first press led when this is another."""
    deed.enter_context(transaction.atomic())
    first = {"sent_at": timezone.now()}
    form, is_first = SentForm.objects.get_or_create(key=_key(request), defaults=first)
    if not is_first:
        led_to = _led_to(form)
        if led_to.startswith(HANDED):
            return render(request, POPUP, {SAID: led_to.removeprefix(HANDED)})
        return HttpResponseRedirect(led_to or request.path)
    vars(request)[FORM] = form
    return None


def _keep(form: SentForm, answer: HttpResponse) -> None:
    """Write down where a deed led, or that it was none."""
    if answer.status_code >= BROKEN:
        transaction.set_rollback(True)
    elif led_to := answer.headers["Location"] if _is_done(answer) else _handed_over(answer):
        form.led_to = encrypt_for(PURPOSE, led_to)
        form.save(update_fields=["led_to"])
    else:
        form.delete()


def _is_done(answer: HttpResponse) -> bool:
    """Tell whether a deed was done: it leads on, and not to who has to confirm a password first."""
    return isinstance(answer, HttpResponseRedirect) and not is_account_area(answer.url)


def _handed_over(answer: HttpResponse) -> str:
    """Return what a popup of the admin did, to do it again; "" for any other page."""
    said = (getattr(answer, "context_data", None) or {}).get(SAID)
    return f"{HANDED}{said}" if said else ""


def _led_to(form: SentForm) -> str:
    """Return where the first press led; "" when its key is gone by now."""
    try:
        return decrypt_for(PURPOSE, form.led_to)
    except DecryptionFailed:
        return ""


def _key(request: HttpRequest) -> str:
    parts = [request.path_info.encode(), request.POST.urlencode().encode()]
    for name, files in request.FILES.lists():
        parts += [name.encode(), *map(_digest, files)]
    return salted_hmac(PURPOSE, b"\n".join(parts), algorithm="sha256").hexdigest()


def _digest(file: "UploadedFile[Any]") -> bytes:
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.digest()
