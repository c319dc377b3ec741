"""Allauth's forms with our labels and hints, and without grey words inside the fields."""

from typing import Any

from allauth.account import forms as account
from allauth.core import context
from allauth.mfa.base import forms as factor
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts import step_codes
from clientsupport.accounts.sessions import keep_session
from clientsupport.enums import Rhythm
from clientsupport.forms import PortalForm, SentJSON

LONG_ENOUGH = format_lazy(
    _("Minstens {length} tekens. Tip: neem een hele zin die alleen u bedenkt."),
    length=settings.PASSWORD_LENGTH,
)
CODE = _("Zes cijfers uit uw app, of een van uw herstelcodes.")


class OurWords(forms.Form):
    """Labels and hints by name of the field; `labels` and `hints` of each form."""

    labels: dict[str, object] = {}
    hints: dict[str, object] = {}
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = str(self.labels.get(name, field.label))
            field.help_text = str(self.hints.get(name, ""))

    @property
    def title_prefix(self) -> str:
        """What stands before the page's title while something is wrong: read out first."""
        return gettext("Fout: ") if self.is_bound and self.errors else ""


class LoginForm(OurWords, account.LoginForm):
    labels = {"login": _("Uw e-mailadres"), "password": _("Uw wachtwoord")}


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    labels = {"password": _("Uw wachtwoord")}


class ResetPasswordForm(OurWords, account.ResetPasswordForm):
    labels = {"email": _("Uw e-mailadres")}


class ResetPasswordKeyForm(OurWords, account.ResetPasswordKeyForm):
    labels = {"password1": _("Nieuw wachtwoord"), "password2": _("Nog een keer")}
    hints = {"password1": LONG_ENOUGH}


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    labels = {
        "oldpassword": _("Uw wachtwoord van nu"),
        "password1": _("Nieuw wachtwoord"),
        "password2": _("Nog een keer"),
    }
    hints = {"password1": LONG_ENOUGH}

    def clean_oldpassword(self) -> str:
        typed: str = super().clean_oldpassword()
        keep_session(context.request, self.user)
        return typed


class SetPasswordForm(OurWords, account.SetPasswordForm):
    labels = {"password1": _("Nieuw wachtwoord"), "password2": _("Nog een keer")}
    hints = {"password1": LONG_ENOUGH}


class TypedCode(OurWords):
    """A code of the second step is read before it is checked: a paste brings much along."""

    def clean_code(self) -> str:
        self.cleaned_data["code"] = step_codes.read(self.cleaned_data["code"])
        code: str = super().clean_code()  # type: ignore[misc]  # of allauth's form beside this
        return code


class AuthenticateForm(TypedCode, factor.AuthenticateForm):
    labels = {"code": _("Code")}
    hints = {"code": CODE}


class ReauthenticateFactorForm(TypedCode, factor.ReauthenticateForm):
    labels = {"code": _("Code")}
    hints = {"code": CODE}


class ActivateTOTPForm(TypedCode, totp.ActivateTOTPForm):
    labels = {"code": _("Code uit de app")}
    hints = {"code": _("Zes cijfers. Elke halve minuut komt er een nieuwe.")}


class HoldsCredential(forms.Form):
    """What a passkey said, as the browser sent it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["credential"].decoder = SentJSON  # type: ignore[attr-defined]  # it is JSON


class PasskeyLoginForm(HoldsCredential, webauthn.LoginWebAuthnForm):
    """Logging in by a passkey alone."""


class WithoutLimit(HoldsCredential, webauthn.AuthenticateWebAuthnForm):
    """A passkey as second step: it cannot be guessed, so that wrong codes do not hold it up."""

    def clean_credential(self) -> Authenticator:
        credential = self.cleaned_data["credential"]
        webauthn.auth.parse_authentication_response(credential)
        return webauthn.auth.complete_authentication(self.user, credential)


class PasskeyForm(WithoutLimit):
    """Logging in."""


class ReauthenticatePasskeyForm(WithoutLimit):
    """Once more, before a sensitive deed."""

    reauthenticated = True


class AddPasskeyForm(HoldsCredential, OurWords, webauthn.AddWebAuthnForm):
    """Always one that logs in by itself: with a fingerprint, a face or the pin of the device."""

    labels = {"name": _("Naam van deze passkey")}
    hints = {"name": _("Bijvoorbeeld: laptop van het werk.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["passwordless"].widget = forms.HiddenInput()
        self.initial["passwordless"] = True


class MailForm(PortalForm):
    """How often somebody wants to hear by mail what waits for them, and in which language."""

    rhythm = forms.ChoiceField(
        label=_("Hoe vaak wilt u een e-mail over wat op u wacht?"),
        help_text=_(
            "E-mail komt op werkdagen, tussen 8 en 18 uur. Wat vandaag af moet of te laat is, "
            "sturen wij altijd dezelfde werkdag."
        ),
        choices=Rhythm.choices,
        widget=forms.RadioSelect,
    )
    language = forms.ChoiceField(
        label=_("In welke taal?"), choices=settings.LANGUAGES, widget=forms.RadioSelect
    )


class EditPasskeyForm(OurWords, webauthn.EditWebAuthnForm):
    labels = {"name": _("Naam van deze passkey")}
