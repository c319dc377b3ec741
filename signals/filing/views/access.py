"""What the pages of signals share: who is there, which signal, and deeds that are refused."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from clientsupport.accounts.errors import overtaken
from clientsupport.accounts.staff import who
from clientsupport.transitions import WrongState
from signals.filing.forms.signal import TEXTS
from signals.filing.queries.signals import find_signal
from signals.models import Signal
from signals.permissions import Access, access_on_page
from signals.refusals import NotYours
from signals.seeing import organisations_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
OrganisationView = Callable[Concatenate[HttpRequest, Access, P], HttpResponse]
SignalView = Callable[[HttpRequest, Access, Signal], HttpResponse]


def in_organisations(view: OrganisationView[P]) -> View[P]:
    """Let a view see what the organisations of somebody see; for others it does not exist."""

    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        user = who(request)
        access = access_on_page(user)
        if not access.is_supporter:
            raise Http404
        with organisations_of(user):
            return view(request, access, *args, **kwargs)

    return wrapped


def on_signal(view: SignalView) -> View[[UUID]]:
    """Give a view the signal of its address; for other organisations it is not there."""

    def finding_it(request: HttpRequest, access: Access, /, uuid: UUID) -> HttpResponse:
        row = find_signal(access.user, uuid)
        if row is None:
            raise Http404
        try:
            return view(request, access, row)
        except (NotYours, Signal.DoesNotExist):
            words = gettext("Dit signaal is er niet meer. Er is niets bewaard.")
            return overtaken(request, words, back=reverse("signals:signals"), kept=_typed(request))
        except WrongState as refused:
            here = reverse("signals:signal", args=[row.pk])
            return overtaken(request, str(refused), back=here, kept=_typed(request))

    return in_organisations(functools.update_wrapper(finding_it, view))


def _typed(request: HttpRequest) -> str:
    """Return the words of the form, to give back what is not kept."""
    return "\n\n".join(filter(None, (request.POST.get(name, "") for name in TEXTS)))
