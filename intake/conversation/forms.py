"""What a resident fills in once they are in their conversation."""

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clientsupport.forms import LongText, PortalForm
from clientsupport.privacy.personal_data import without_bsn
from directory.search.queries.requests import Taker
from intake.enums import AlertBy, Caution
from intake.rules.contact import (
    BSN_GONE,
    Alert,
    Contact,
    mail_address,
    mobile_number,
    reachable,
)
from intake.rules.personal_text import Weighed, weigh


class MessageForm(PortalForm):
    """What somebody writes to the organisation."""

    text = LongText(
        label=_("Uw bericht"),
        help_text=_("Schrijf geen namen op en geen burgerservicenummer. Dat is niet nodig."),
        error_messages={
            "required": _("Schrijf eerst een bericht."),
            "too_long": ngettext_lazy(
                "Uw bericht is %(shown)s teken te lang. Maak er 2 berichten van.",
                "Uw bericht is %(shown)s tekens te lang. Maak er 2 berichten van.",
                "extra",
            ),
        },
        attrs={"rows": 6, "autocomplete": "off"},
    )
    gezien = forms.CharField(required=False)
    gegevens = forms.CharField(required=False)

    def weigh(self) -> Weighed:
        """Look at the text for personal data, with what was decided about it."""
        facts = self.cleaned_data
        return weigh(facts["text"], choice=facts["gegevens"], marked=facts["gezien"])


class ContactForm(PortalForm):
    """A way to reach somebody outside the portal, and how careful to be."""

    to = forms.CharField(
        label=_("Uw telefoonnummer of e-mailadres"),
        max_length=200,
        error_messages={"required": _("Vul een telefoonnummer of een e-mailadres in.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    caution = forms.ChoiceField(
        label=_("Is het veilig om u te bellen of te mailen?"),
        choices=Caution.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies wat voor u veilig is.")},
    )
    when = forms.CharField(
        label=_("Wanneer kan dat het best?"),
        help_text=_("Bijvoorbeeld: op dinsdag, als de kinderen op school zijn."),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    was_blanked = False  # whether a BSN was taken out

    def clean_to(self) -> str:
        to: str = self.cleaned_data["to"]
        return self._noted(to, reachable(to))

    def clean_when(self) -> str:
        """Blank a BSN; whoever shares a telephone number may give more, but never that."""
        when: str = self.cleaned_data["when"]
        return self._noted(when, without_bsn(when))

    def _noted(self, given: str, left: str) -> str:
        self.was_blanked = self.was_blanked or left != given
        return left

    def contact(self) -> Contact:
        """Return what was filled in."""
        facts = self.cleaned_data
        return Contact(facts["to"], Caution(facts["caution"]), facts["when"])


class AlertForm(PortalForm):
    """Where to tell that there is a message. Text messages only where there is a gateway."""

    by = forms.ChoiceField(
        label=_("Hoe wilt u het seintje krijgen?"),
        choices=AlertBy.choices,
        widget=forms.RadioSelect,
        initial=AlertBy.EMAIL,
        error_messages={"required": _("Kies hoe u het seintje wilt krijgen.")},
    )
    to = forms.CharField(
        label=_("Uw e-mailadres of mobiele nummer"),
        max_length=200,
        error_messages={"required": _("Vul in waar wij het seintje heen sturen.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if not settings.SMS_GATEWAY:
            del self.fields["by"]
            self.fields["to"].label = _("Uw e-mailadres")

    def clean(self) -> dict[str, Any]:
        """Check the address for what it is to be used for."""
        cleaned = super().clean() or {}
        if to := cleaned.get("to"):
            check = mobile_number if self._by(cleaned) == AlertBy.SMS else mail_address
            try:
                cleaned["to"] = check(to)
            except ValidationError as error:
                self._refuse(to, error)
        return cleaned

    def _refuse(self, to: str, error: ValidationError) -> None:
        """Show the address once more: whole, but for a BSN beside it."""
        without = without_bsn(to)
        if without != to:
            cast("dict[str, Any]", self.data)["to"] = without
            self.add_error("to", BSN_GONE)
        self.add_error("to", error)

    def alert(self, *, language: str) -> Alert:
        """Return what was filled in."""
        return Alert(self._by(self.cleaned_data), self.cleaned_data["to"], language)

    def _by(self, cleaned: dict[str, Any]) -> AlertBy:
        return AlertBy(cleaned.get("by") or AlertBy.EMAIL)


class ProposalForm(PortalForm):
    """Yes or no to going to another organisation; `passing` is the proposal that was read."""

    passing = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    answer = forms.ChoiceField(choices=[("yes", ""), ("no", "")])


class OtherForm(PortalForm):
    """Which other organisation to ask; only what the page offers can be chosen.

    `sure` names the one whose facts stood on the page before: nothing happens unseen.
    """

    offer = forms.ChoiceField(
        label=_("Wie wilt u vragen?"),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Kies wie u wilt vragen."),
            "invalid_choice": _("Deze organisatie kan nu geen vragen krijgen. Kies een andere."),
        },
    )

    sure = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, takers: Iterable[Taker], **options: Any) -> None:
        super().__init__(*args, **options)
        self.takers = {taker.offer.slug: taker for taker in takers}
        field = cast(forms.ChoiceField, self.fields["offer"])
        field.choices = [(slug, slug) for slug in self.takers]

    @property
    def chosen(self) -> Taker:
        """The organisation that was chosen; only when this is right."""
        return self.takers[self.cleaned_data["offer"]]

    @property
    def is_sure(self) -> bool:
        """Whether the page before showed the one that was chosen, and asked."""
        return bool(self.cleaned_data["sure"] == self.cleaned_data["offer"])


class LastGroupForm(PortalForm):
    """The last five characters of a new code: who can type them, wrote it down."""

    form = forms.CharField(max_length=500)
    group = forms.CharField(required=False)
