"""How long cases are kept, why one is erased before, and why a colleague's is read."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.wording import spelling
from intake.enums import ErasureReason
from intake.models import Case
from intake.rules.case_keeping import MONTHS, USUAL_MONTHS
from intake.workplace.forms.deeds import GlassForm


class PolicyForm(PortalForm):
    """After how many months closed cases go."""

    months = forms.TypedChoiceField(
        label=_("Hoe lang na het afsluiten wordt een zaak gewist?"),
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies hoe lang.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["months"].choices = [(months, _after(months)) for months in MONTHS]


class ErasureForm(PortalForm):
    """Why a case goes before its day. What a client wants gone is closed first."""

    reason = forms.TypedChoiceField(
        label=_("Waarom?"),
        coerce=ErasureReason,
        choices=ErasureReason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies waarom.")},
    )

    def __init__(self, *args: Any, row: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not row.is_closed:
            fields: dict[str, Any] = self.fields
            fields["reason"].help_text = _("Wil de cliënt het? Sluit de zaak dan eerst af.")
            mistaken = (ErasureReason.MISTAKE, ErasureReason.DOUBLE)
            fields["reason"].choices = [(reason, reason.label) for reason in mistaken]


class CaseGlassForm(GlassForm):
    """Why a coordinator reads the case of a colleague."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = _("Waarom moet u deze zaak lezen?")
        self.fields["reason"].help_text = _(
            "Dit komt in het logboek. Schrijf niets op over de cliënt."
        )


def _after(months: int) -> str:
    span = spelling.months(months)
    usual = gettext("%(span)s (zo is het als u niets kiest)") % {"span": span}
    return usual if months == USUAL_MONTHS else span
