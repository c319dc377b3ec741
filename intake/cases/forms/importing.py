"""Handing in a file of cases."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.sheets.forms import UploadForm
from directory.models import Provider
from intake.permissions import Access

MOST_ROWS = 20_000  # of a file, that with the headings included


class CasesForm(UploadForm):
    """A file of cases, and of which organisation they are where somebody works at several."""

    most_rows: ClassVar[int] = MOST_ROWS

    provider: "forms.ModelChoiceField[Provider]" = forms.ModelChoiceField(
        queryset=Provider.objects.none(),
        label=_("Van welke organisatie zijn deze zaken?"),
        error_messages={"required": _("Kies een organisatie.")},
    )
    field_order = ("provider", "file")

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = Provider.objects.filter(pk__in=access.roles).order_by("name")
        self.only: Provider | None = places.get() if len(access.roles) == 1 else None
        if self.only:
            del self.fields["provider"]
        else:
            self.fields["provider"].queryset = places  # type: ignore[attr-defined]

    @property
    def chosen(self) -> Provider:
        """Whose cases these are, once the form is valid."""
        found: Provider = self.only or self.cleaned_data["provider"]
        return found
