"""What somebody may look for in the audit log."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import AuditAction
from clientsupport.forms import PortalForm
from clientsupport.oversight.queries import Wanted

LONGEST = 150  # characters of a name


def _day(label: Any) -> forms.DateField:
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=False, widget=widget)


def _words(label: Any, hint: Any = "") -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, max_length=LONGEST, required=False)


class LogForm(PortalForm):
    """Fields that narrow the log; none is needed. It travels in the address, so it holds names of
    people who work here and of organisations, never of a resident.
    """

    van = _day(_("Vanaf"))
    tot = _day(_("Tot en met"))
    soort = forms.ChoiceField(
        label=_("Wat er gebeurde"), choices=[("", _("alles")), *AuditAction.choices], required=False
    )
    wie = _words(_("Door wie"), _("Naam of e-mailadres van een medewerker."))
    organisatie = _words(_("Organisatie"))
    waarover = _words(
        _("Waarover"), _("Naam van het aanbod, de organisatie of de medewerker; of het kenmerk.")
    )

    def clean(self) -> dict[str, Any]:
        """Refuse a period that ends before it begins."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        since, until = cleaned.get("van"), cleaned.get("tot")
        if since and until and until < since:
            self.add_error("tot", ValidationError(gettext("Dit is eerder dan ‘vanaf’.")))
        return cleaned

    def wanted(self) -> Wanted:
        """Return what is looked for, of a form that is right."""
        said = self.cleaned_data
        return Wanted(
            since=said["van"],
            until=said["tot"],
            action=said["soort"],
            person=said["wie"],
            organisation=said["organisatie"],
            about=said["waarover"],
        )
