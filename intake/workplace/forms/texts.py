"""Base of each form in which staff write a text: it is kept meanwhile, and looked through once."""

from functools import cached_property
from typing import Any, ClassVar, cast

from django import forms
from django.http import QueryDict
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.models import User
from clientsupport.privacy.personal_data import Kind
from intake.rules.own_words import OwnWords
from intake.rules.personal_text import Weighed, point_out
from intake.workplace.drafts import Known, Typed, known_in, wrote
from intake.workplace.queries.own_words import own_words

NEWER = _(
    "U typte dit ook in een ander venster, en dat is bewaard. "
    "Wilt u liever wat hier staat? Druk dan nog eens."
)


class StaffText(PortalForm):
    """A text of staff. `begin` says what lies there of it; `writer` is who is asked about it.

    A form that is not settled is not valid: its page asks, with everything that was typed.
    """

    looked_through: ClassVar[tuple[str, ...]] = ("text",)  # what a resident or a colleague reads
    typed: Typed | None = None  # what was kept
    was_typed = False  # whether the page shows that
    is_new = False  # whether it shows what lies nowhere yet: the browser keeps that at once
    is_asked = False  # whether it asks which of two texts is kept
    weighed: Weighed | None = None

    draft = forms.CharField(required=False, widget=forms.HiddenInput)
    gezien = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, writer: User | None = None, is_sent: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.writer, self.is_sent = writer, is_sent

    def begin(self, typed: Typed, *, is_filled: bool = False) -> None:
        """Fill in what was kept, and let the browser keep more of it.

        `is_filled`: the page shows something newer already, as of a session that ended.
        """
        self.typed, self.is_new = typed, is_filled or self.is_bound
        if self.is_bound:
            return
        self.was_typed = bool(typed.version) and not is_filled
        if self.was_typed:
            self.initial.update(typed.fields)
        self.initial.setdefault("draft", wrote([typed.version]))

    @property
    def keeps(self) -> SafeString:
        """The attributes of the form's element, with which the browser keeps what is typed."""
        if self.typed is None:
            return SafeString("")
        keep = ' data-cs-keep="{}" data-cs-what="{}" data-cs-about="{}" data-cs-by="{}"'
        typed = self.typed
        keep += f' data-cs-prefix="{self.prefix}-"' if self.prefix else ""
        keep += " data-cs-new" if self.is_new and not self.is_asked else ""
        return format_html(keep, typed.address, typed.of, typed.about, typed.by)

    def is_valid(self) -> bool:
        return super().is_valid() and (self.weighed is None or self.weighed.is_settled)

    def clean_draft(self) -> Known:
        """Return the versions of the draft that this page made or showed."""
        return known_in(self.cleaned_data["draft"])

    def clean(self) -> dict[str, Any]:
        """Look the text through; what is asked about it stands in `weighed`."""
        facts = super().clean() or {}
        before = facts.pop("gezien", "")
        for name in self.looked_through if self.is_sent else ():
            if facts.get(name) and (self.weighed is None or self.weighed.is_settled):
                before = self._look_through(name, facts, before)
        return facts

    def _look_through(self, name: str, facts: dict[str, Any], before: str) -> str:
        """Weigh one text, and return what was asked about until now."""
        self.weighed = self._point_out(facts[name], before)
        facts[name] = self.weighed.text
        asked = " ".join([before, self.weighed.pointed]).strip()
        self._show(**{name: self.weighed.text, "gezien": asked})
        return asked

    def prefer_this(self, version: int) -> None:
        """Say that something else was kept meanwhile; pressing again keeps this."""
        self.is_asked = True
        self.add_error(None, NEWER)
        self._show(draft=wrote([version]))

    def _point_out(self, text: str, before: str) -> Weighed:
        choice = self.data.get("gegevens", "")
        return point_out(text, choice=choice, pointed=before, spares=self._is_own)

    def _is_own(self, kind: Kind, words: str) -> bool:
        return self._own.has(kind, words)

    @cached_property
    def _own(self) -> OwnWords:
        return own_words(self.writer) if self.writer else OwnWords()

    def _show(self, **fields: str) -> None:
        """Let the page show other words than were sent."""
        sent = cast("QueryDict", self.data).copy()
        for name, value in fields.items():
            sent[self.add_prefix(name)] = value
        self.data = sent
