"""What somebody thinks of the help: faces with words, and a mark. Everything may be passed over."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import EmptyIsAnswer, PortalForm
from intake.enums import Face, Statement
from intake.rules.appreciation import HIGHEST, LOWEST, Opinion

ANSWERS = [*Face.choices, ("", _("Geen antwoord"))]
MARKS = [*((mark, str(mark)) for mark in range(LOWEST, HIGHEST + 1)), ("", _("Geen cijfer"))]
NOT_OFFERED = _("Kies een van de antwoorden.")


class Choice(EmptyIsAnswer, forms.TypedChoiceField):
    """A number that is chosen; None when it was passed over."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            coerce=int,
            empty_value=None,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": NOT_OFFERED},
            **options,
        )


class OpinionForm(PortalForm):
    """A face for each statement, and a mark; `card` is what its holder was given for the code."""

    card = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for statement in Statement:
            self.fields[statement.value] = Choice(label=statement.label, choices=ANSWERS)
        self.fields["mark"] = Choice(label=_("Welk cijfer geeft u?"), choices=MARKS)

    @property
    def statements(self) -> list[BoundField]:
        """The fields that are answered with a face."""
        return [self[name] for name in Statement.values]

    @property
    def opinion(self) -> Opinion:
        """What was filled in; only when it is valid."""
        faces = {name: self.cleaned_data[name] for name in Statement.values}
        return Opinion(faces, self.cleaned_data["mark"])

    def clean(self) -> dict[str, Any]:
        """Ask for one answer at least."""
        cleaned = super().clean() or {}
        if not self.errors and self.opinion.is_empty:
            raise ValidationError(_("U heeft nog niets gekozen. Geef op één vraag antwoord."))
        return cleaned
