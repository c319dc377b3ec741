"""One row of an offer as a form of its own page: a location, opening hours, or an exception."""

from collections.abc import Sequence
from typing import Any

from django import forms

from clientsupport.forms import PortalForm
from directory.listing.gap import Gap
from directory.listing.rows import Row

Choices = Sequence[tuple[str, Any]]


class RowForm(PortalForm):
    """What one row says. `seen` is the mark of the row that somebody started from."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    @property
    def ends_next_day(self) -> bool:
        """Whether what is filled in goes on after midnight: the page says so beside it."""
        opens, closes = (self._shown(name)[:5] for name in ("opens", "closes"))
        return bool(opens) and "00:00" < closes <= opens

    def row(self) -> Row:
        """Return the row that was filled in."""
        raise NotImplementedError

    def show(self, gaps: list[Gap]) -> None:
        """Say at each field what is missing or cannot be right."""
        for gap in gaps:
            self.errors.setdefault(gap.field, self.error_class()).append(str(gap.words))

    def _shown(self, name: str) -> str:
        return str(self[name].value() or "") if name in self.fields else ""


class TimesForm(RowForm):
    """A row with times, for calling or for walking in somewhere."""

    def __init__(self, *args: Any, purposes: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        location = self.fields["location"]
        assert isinstance(location, forms.ChoiceField)  # noqa: S101 (of every form of this kind)
        location.choices = purposes
