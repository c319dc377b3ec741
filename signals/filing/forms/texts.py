"""Words in which no person may stand: the finder looks along."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.privacy.personal_data import find
from clientsupport.privacy.personal_data.finder import always_blanked


class TextForm(PortalForm):
    """Words that others read: a BSN is refused, and for what may be a person somebody says it."""

    looked_through: ClassVar[tuple[str, ...]] = ("text",)

    is_checked = forms.BooleanField(
        label=_("Ik keek het na: een collega kan hier niemand in herkennen."), required=False
    )

    def clean(self) -> dict[str, Any]:
        """Look through what was written."""
        facts: dict[str, Any] = super().clean() or {}
        for name in self.looked_through:
            text = facts.get(name) or ""
            findings = find(text)
            if always_blanked(findings):
                self.add_error(name, gettext("Hier staat een burgerservicenummer. Haal het weg."))
            elif findings and not facts.get("is_checked"):
                shown = ", ".join(text[found.start : found.end] for found in findings)
                self.add_error(name, gettext("Is dit een persoon: %(words)s?") % {"words": shown})
        return facts
