"""The page that asks for a code. What is wrong, unknown or deleted looks and costs the same."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.http import limits
from clientsupport.http.patience import busy
from clientsupport.privacy.codes import Busy
from clientsupport.privacy.codes.form import CodeForm
from clientsupport.privacy.codes.guessing import Guessing
from clientsupport.privacy.codes.writing import Code

BUSY = _("Het is nu druk. Wacht een paar tellen en vul uw code dan nog eens in.")
Found = TypeVar("Found")


@dataclass(frozen=True)
class Entrance(Generic[Found]):
    """One such page: `template` shows its `form`; `name` is what wrong codes are counted by.

    `find` returns what a code opens, or lets somebody in at once; it may raise `Busy`. The page
    where somebody waits has the same `button`.
    """

    name: str
    find: Callable[[Code], Found | None]
    template: str
    button: str | Promise
    not_found: str | Promise

    def answer(
        self, request: HttpRequest, opened: Callable[[HttpRequest, Found], HttpResponse]
    ) -> HttpResponse:
        """Ask for the code, and answer with `opened` to the right one."""
        if request.method != "POST":
            return self._ask(request, CodeForm())
        form = CodeForm(request.POST)
        if not form.is_valid():
            return self._ask(request, form)
        guessing, address = Guessing(self.name), limits.address_of(request)
        pass_ = form.cleaned_data["pass_"]
        if guessing.must_wait(address) and not guessing.has_waited(pass_):
            return self._wait(request, guessing)
        try:
            found = self.find(form.cleaned_data["code"])
        except Busy:
            guessing.give_back(pass_)
            return busy(self._ask(request, CodeForm.refused(BUSY, pass_=pass_), status=503))
        if found is None:
            guessing.note_wrong(address)
            return self._ask(request, CodeForm.refused(self.not_found))
        return opened(request, found)

    def _ask(self, request: HttpRequest, form: CodeForm, status: int = 200) -> HttpResponse:
        return render(request, self.template, {"form": form}, status=status)

    def _wait(self, request: HttpRequest, guessing: Guessing) -> HttpResponse:
        """Let somebody wait, each next time longer; the form then holds a pass for one try."""
        wait = guessing.wait(limits.address_of(request))
        context: dict[str, Any] = {
            "form": CodeForm(initial={"pass_": wait.pass_}),
            "seconds": wait.seconds,
            "button": self.button,
        }
        response = render(request, "clientsupport/codes/wait.html", context, status=429)
        response.headers["Retry-After"] = str(wait.seconds)
        return response
