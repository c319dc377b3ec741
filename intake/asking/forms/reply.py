"""How somebody wants to be answered: here with the code, or also elsewhere."""

from dataclasses import replace
from typing import Any, TypeVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import PortalForm
from intake.asking.forms.question import QuestionForm
from intake.conversation.forms import AlertForm, ContactForm
from intake.enums import AlertBy, Caution
from intake.rules.contact import Alert, Contact

HERE, ELSEWHERE = "hier", "buiten"
REPLIES = [
    (HERE, _("Hier, met een code")),
    (ELSEWHERE, _("Ook per telefoon of e-mail")),
]
AnyForm = TypeVar("AnyForm", bound=PortalForm)


class ReplyForm(QuestionForm):
    """The code always works; contact elsewhere and an alert only when asked for."""

    reply = forms.ChoiceField(
        label=_("Hoe wilt u antwoord krijgen?"),
        choices=REPLIES,
        widget=forms.RadioSelect,
        initial=HERE,
        error_messages={
            "required": _("Kies hoe u antwoord wilt krijgen."),
            "invalid_choice": _("Kies hoe u antwoord wilt krijgen."),
        },
    )
    to = forms.CharField(
        label=_("Uw telefoonnummer of e-mailadres"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    caution = forms.ChoiceField(
        label=_("Is het veilig om u te bellen of te mailen?"),
        choices=Caution.choices,
        required=False,
        widget=forms.RadioSelect,
    )
    when = forms.CharField(
        label=_("Wanneer kan dat het best?"),
        help_text=_("Bijvoorbeeld: op dinsdag, als de kinderen op school zijn."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    alert = forms.BooleanField(label=_("Stuur mij een seintje als er antwoord is"), required=False)
    by = forms.ChoiceField(
        label=_("Hoe wilt u het seintje krijgen?"),
        choices=AlertBy.choices,
        required=False,
        initial=AlertBy.EMAIL,
        widget=forms.RadioSelect,
    )
    alert_to = forms.CharField(
        label=_("Uw e-mailadres"),
        help_text=_("Er staat alleen in: er is een bericht. Niet van wie en niet waarover."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    contact: Contact | None = None
    alerting: AlertForm | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if settings.SMS_GATEWAY:
            self.fields["alert_to"].label = _("Uw e-mailadres of mobiele nummer")
        else:
            del self.fields["by"]
        if not self.is_bound:
            self._mark_needed()

    def clean(self) -> dict[str, Any]:
        """Check what the answers ask for; what belongs to another answer does not matter."""
        cleaned = super().clean() or {}
        if cleaned.get("reply") == ELSEWHERE:
            found = self._inner(ContactForm, {"to": "to", "caution": "caution", "when": "when"})
            cleaned["when"] = self._weigh("when") if "when" in self.cleaned_data else ""
            if found:
                facts = found.cleaned_data
                cleaned["to"] = self._without_bsn(facts["to"])
                self.contact = Contact(facts["to"], Caution(facts["caution"]), cleaned["when"])
        if cleaned.get("alert"):
            self.alerting = self._inner(AlertForm, {"by": "by", "to": "alert_to"})
        self._mark_needed()
        return cleaned

    def kept(self) -> dict[str, str]:
        alert = "on" if self.cleaned_data.get("alert") else ""
        return {**super().kept(), "alert": alert, "left_when": self._left()}

    def alert_in(self, language: str) -> Alert | None:
        """Return where to say that there is an answer."""
        return self.alerting.alert(language=language) if self.alerting else None

    def _without_bsn(self, left: str) -> str:
        """Take over what is left beside a number; whoever wrote a BSN sees it once more."""
        if self.weighed and left != self.cleaned_data["to"]:
            self.weighed = replace(self.weighed, was_blanked=True)
        return left

    def _mark_needed(self) -> None:
        """Let the page not say that these may stay empty: where they are seen, they may not."""
        for name in {"to", "caution", "by", "alert_to"} & set(self.fields):
            self.fields[name].required = True

    def _inner(self, form: type[AnyForm], names: dict[str, str]) -> AnyForm | None:
        """Check some of the fields with the form of the conversation, and take over its errors.

        What is shown again is as that form leaves it: without a BSN.
        """
        inner = form({name: self.data.get(ours, "") for name, ours in names.items()})
        inner.is_valid()
        left = {ours: inner.data[name] for name, ours in names.items()}
        self.data = {**self.data, **left}
        for name, errors in inner.errors.items():
            self.add_error(names[name] if names[name] in self.fields else None, errors)
        return None if inner.errors else inner
