"""Where our rules meet allauth: who may log in, what is written down, how secrets are kept."""

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts import devices, kept_forms, timeouts
from clientsupport.accounts.device_words import DeviceKind, device_of
from clientsupport.accounts.guard import FACTORS, STRONG_LOGIN, has_second_factor
from clientsupport.accounts.jobs import (
    send_account_changed,
    send_logged_in,
    send_password_reset,
)
from clientsupport.accounts.sessions import keep_session
from clientsupport.audit.log import record, record_object
from clientsupport.encryption import decrypt_for, encrypt_for
from clientsupport.enums import AuditAction
from clientsupport.models import User

MFA_SECRETS = "mfa"  # purpose of the encryption key
THEIR_STAGE = "allauth.mfa.stages.AuthenticateStage"
OUR_STAGE = "clientsupport.accounts.stages.SecondFactorStage"


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only; logging in begins the clock of the session."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("Het e-mailadres of het wachtwoord klopt niet."),
        "enter_current_password": _("Dit is niet uw wachtwoord van nu."),
        "incorrect_password": _("Dit wachtwoord klopt niet."),
        "too_many_login_attempts": _(
            "Dit is te vaak geprobeerd. Wacht vijf minuten. Een passkey werkt wel meteen."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def should_send_confirmation_mail(self, *_args: Any, **_details: Any) -> bool:
        """An address is confirmed by its invitation, never afterwards."""
        return False

    def get_login_stages(self) -> list[str]:
        return [OUR_STAGE if s == THEIR_STAGE else s for s in super().get_login_stages()]

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("start")

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("account_login")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("my_account")

    def post_login(self, request: HttpRequest, user: User, **details: Any) -> HttpResponse:
        timeouts.begin(request.session, now=int(time.time()))
        kept_forms.keep_only_for(request.session, user)
        event = record_object(AuditAction.LOGGED_IN, user, by=user)
        response: HttpResponse = super().post_login(request, user, **details)
        if has_second_factor(request):
            if not devices.number_of(request, user.email):
                send_logged_in.defer(event=event.pk, device=_device(request).number)
            devices.remember(request, response, user.email)
        return response

    def logout(self, request: HttpRequest) -> None:
        if isinstance(request.user, User):
            record_object(AuditAction.LOGGED_OUT, request.user, by=request.user)
        super().logout(request)

    def send_password_reset_mail(self, user: User, email: str, context: Any) -> None:
        send_password_reset.defer(user=user.pk)

    def send_notification_mail(
        self, template_prefix: str, user: User, context: Any = None, email: str | None = None
    ) -> None:
        """Every change of a login is told to its owner, and stands in the audit log."""
        changed = AuditAction.FACTOR_CHANGED if "mfa/" in template_prefix else AuditAction.CHANGED
        change = template_prefix.rpartition("/")[2]
        event = record_object(changed, user, by=user, reason=change)
        send_account_changed.defer(event=event.pk, device=_device(self.request).number)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count the attempt, and give it back when the password was right (allauth does)."""
        action, key = self._count_of(request, **credentials)
        usage = ratelimit.consume(request, app="allauth.account", action=action, key=key)
        self._login_failed_rl_usage = usage
        if not usage:
            raise self.validation_error("too_many_login_attempts")

    def _count_of(self, request: HttpRequest, **credentials: Any) -> tuple[str, str]:
        """Return where wrong passwords are counted: of this browser, or of all that are unknown."""
        key: str = self._get_login_attempts_cache_key(request, **credentials)
        number = devices.number_of(request, credentials.get("email", ""))
        return ("failed_at_home", f"{key}|{number}") if number else ("failed_elsewhere", key)

    def _delete_login_attempts_cached_email(self, request: HttpRequest, **credentials: Any) -> None:
        """After a new password, by a link in the mail, every count begins anew."""
        action, key = self._count_of(request, **credentials)
        ratelimit.clear(request, app="allauth.account", action=action, key=key)

    def reauthenticate(self, user: User, password: str) -> bool:
        is_right = bool(super().reauthenticate(user, password))
        keep_session(self.request, User.objects.get(pk=user.pk))
        return is_right

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Without the address that was tried: it may be a password typed in the wrong field."""
        record(AuditAction.LOGIN_FAILED, by=None, object_type="clientsupport.user")
        super().authentication_failed(request, **credentials)


def _device(request: HttpRequest) -> DeviceKind:
    return device_of(request.headers.get("User-Agent", ""))


class MFAAdapter(DefaultMFAAdapter):
    """Secrets of second factors lie encrypted; nobody takes away their last factor."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Deze code klopt niet, of is al gebruikt. Neem de volgende."),
    }

    def get_totp_issuer(self) -> str:
        return "Naast u"

    def _get_site_name(self) -> str:
        return "Naast u"

    def encrypt(self, text: str) -> str:
        return encrypt_for(MFA_SECRETS, text)

    def decrypt(self, encrypted_text: str) -> str:
        return decrypt_for(MFA_SECRETS, encrypted_text)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return gettext("Passkey %(number)s") % {"number": number}

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        others = Authenticator.objects.filter(user=authenticator.user, type__in=FACTORS)
        return bool(others.exclude(pk=authenticator.pk).exists())


class SocialAdapter(DefaultSocialAccountAdapter):
    """Single sign-on leads only to an account that was invited with the same, verified address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Find the account; `connect` is refused, or a login could be tied to somebody else's."""
        if sociallogin.state.get("process") != AuthProcess.LOGIN:
            raise _refusal(request)
        claims = sociallogin.account.extra_data.get("id_token", {})
        sociallogin.account.extra_data = {}  # we need nothing of what they told us
        if not sociallogin.is_existing:
            user = _invited(sociallogin)
            if user is None:
                raise _refusal(request)
            sociallogin.connect(request, user)
        if settings.SSO_STRONG_ACR and claims.get("acr") == settings.SSO_STRONG_ACR:
            request.session[STRONG_LOGIN] = sociallogin.user.pk


def _invited(sociallogin: SocialLogin) -> User | None:
    """Return the active account with an address that the authority's own login vouches for."""
    # `is True`: some write the claim as a text, and "false" would count as true.
    vouched = [a.email.lower() for a in sociallogin.email_addresses if a.verified is True]
    known = EmailAddress.objects.filter(verified=True, user__is_active=True)
    match = known.filter(email__in=vouched).first()
    return match.user if match else None


def _refusal(request: HttpRequest) -> ImmediateHttpResponse:
    return ImmediateHttpResponse(render(request, "socialaccount/not_invited.html", status=403))
