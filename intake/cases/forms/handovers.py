"""To whom a case goes: proposed by who works on it, or given by a coordinator."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText
from clientsupport.models import User
from directory.models import Provider
from directory.people.queries import Heir
from intake.cases.actions.proposing import Proposal
from intake.cases.forms.deeds import CaseForm
from intake.cases.forms.fields import day_field
from intake.cases.queries.handovers import organisations_to
from intake.enums import Shared
from intake.models import Case
from intake.workplace.queries.team import colleagues

TEAM = "team"
Choice = tuple[str, Any]
REASON_HELP = _(
    "Alleen nodig als u daardoor een zaak van een collega kunt lezen. Dit komt in het logboek, en "
    "de functionaris gegevensbescherming krijgt bericht. Schrijf niets op over een cliënt."
)


class HandForm(CaseForm):
    """To whom, with what, when the client said yes, and why."""

    looked_through: ClassVar[tuple[str, ...]] = ("text",)
    day: ClassVar[str | None] = "consent_on"

    to = forms.ChoiceField(
        label=_("Wie gaat ermee verder?"), error_messages={"required": _("Kies wie.")}
    )
    shared = forms.ChoiceField(
        label=_("Wat gaat mee?"),
        help_text=_("Binnen uw organisatie leest uw collega altijd alles."),
        choices=Shared.choices,
        initial=Shared.FACTS,
        widget=forms.RadioSelect,
    )
    consent_on = day_field(
        _("Wanneer zei de cliënt ja?"),
        required=False,
        help_text=_(
            "Moet, als de zaak naar een andere organisatie gaat. Binnen uw organisatie: de dag "
            "waarop u het besprak, als dat zo is."
        ),
    )
    text = LongText(
        label=_("Waarom?"),
        help_text=_("Alleen wie u dit vraagt, leest het. Schrijf niet op wie de cliënt is."),
        required=False,
        attrs={"rows": 3, "autocomplete": "off"},
    )

    def __init__(self, *args: Any, row: Case, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        self._people = {f"c{user.pk}": user for user in _others(row)}
        self._places = {f"o{place.pk}": place for place in organisations_to(row)}
        choices: Any = list(self._choices())
        self.fields["to"].choices = choices  # type: ignore[attr-defined]
        self.fields["consent_on"].widget.attrs["max"] = timezone.localdate().isoformat()
        self.has_others = len(choices) > 1

    def proposal(self) -> Proposal:
        """Return what is proposed; only when it is valid."""
        facts = self.cleaned_data
        place: Provider = self._places.get(facts["to"], self.row.provider)
        return Proposal(
            to_provider=place,
            to_supporter=self._people.get(facts["to"]),
            shared=Shared(facts["shared"]),
            consent_on=facts["consent_on"],
            reason=facts["text"],
        )

    def _choices(self) -> Iterator[Choice]:
        yield "", gettext("Kies wie")
        if self._people:
            inside = [(key, str(user)) for key, user in self._people.items()]
            yield self.row.provider.name, [(TEAM, gettext("het hele team")), *inside]
        if self._places:
            places = [(key, place.name) for key, place in self._places.items()]
            yield gettext("Een andere organisatie"), places


class GiveForm(CaseForm):
    """To whom a coordinator gives a case, and why if that opens it."""

    looked_through: ClassVar[tuple[str, ...]] = ()

    to = forms.ChoiceField(
        label=_("Wie gaat ermee verder?"), error_messages={"required": _("Kies wie.")}
    )
    text = forms.CharField(
        label=_("Waarom moet u deze zaak lezen?"),
        help_text=REASON_HELP,
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, row: Case, **kwargs: Any) -> None:
        super().__init__(*args, row=row, **kwargs)
        self._people = {f"c{user.pk}": user for user in _others(row)}
        inside = [(key, str(user)) for key, user in self._people.items()]
        choices = [("", _("Kies wie")), (TEAM, _("het hele team")), *inside]
        self.fields["to"].choices = choices  # type: ignore[attr-defined]

    def heir(self) -> Heir:
        """Return who gets it; only when it is valid."""
        return Heir(self._people.get(self.cleaned_data["to"]))


def _others(row: Case) -> list[User]:
    return list(colleagues(row.provider).exclude(pk=row.supporter_id or 0))
