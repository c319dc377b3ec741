"""Handing in a spreadsheet."""

from typing import ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.documents.careful_reading import read_carefully
from clientsupport.documents.refusals import LIMITS, sentence
from clientsupport.documents.rows import MOST_ROWS, NotATable, Row
from clientsupport.forms import PortalForm


class UploadForm(PortalForm):
    """A file; cleaned to its rows."""

    most_rows: ClassVar[int] = MOST_ROWS

    file = forms.FileField(
        label=_("Kies het bestand"),
        help_text=format_lazy(_("XLSX, ODS of CSV, hoogstens {megabytes} MB."), **LIMITS),
        widget=forms.ClearableFileInput({"accept": ".xlsx,.ods,.csv"}),
        error_messages={
            "required": _("Kies eerst een bestand."),
            "empty": _("Dit bestand is leeg."),
        },
    )

    def clean_file(self) -> list[Row]:
        """Return the rows of the file, the first with the headings."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        try:
            rows = read_carefully(file.read(), most_rows=self.most_rows)
        except NotATable as refused:
            raise forms.ValidationError(sentence(refused, most_rows=self.most_rows)) from None
        if len(rows) < 2:
            raise forms.ValidationError(gettext("Er staan geen rijen in dit bestand."))
        return rows
