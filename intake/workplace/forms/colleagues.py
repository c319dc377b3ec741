"""Which colleague is asked to take a request over, or to read along."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from clientsupport.models import User
from intake.models import HelpRequest
from intake.workplace.queries.team import colleagues


class ColleagueForm(PortalForm):
    """A colleague of whoever works on a request: not they themselves, and not who has it."""

    to = forms.ModelChoiceField(
        label=_("Welke collega?"),
        queryset=User.objects.none(),
        empty_label=_("Kies een collega"),
        error_messages={"required": _("Kies een collega.")},
    )

    def __init__(self, *args: Any, row: HelpRequest, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = colleagues(row.provider).exclude(pk__in=[by.pk, row.supporter_id or by.pk])
        self.fields["to"].queryset = others  # type: ignore[attr-defined]
        self.has_colleagues = others.exists()
