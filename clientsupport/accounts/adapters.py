"""Where our rules meet allauth: who may log in, what is written down, how secrets are kept."""

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url

from clientsupport.accounts import timeouts
from clientsupport.accounts.guard import FACTORS, STRONG_LOGIN
from clientsupport.audit import record, record_object
from clientsupport.encryption import decrypt_for, encrypt_for
from clientsupport.enums import AuditAction
from clientsupport.models import User

MFA_SECRETS = "mfa"  # purpose of the encryption key


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only; logging in begins the clock of the session."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("start")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return resolve_url("my_account")

    def get_client_ip(self, request: HttpRequest) -> str:
        """Only for limits and the list of one's own sessions; see docs/privacy-log.md."""
        return str(super().get_client_ip(request))

    def post_login(self, request: HttpRequest, user: User, **details: Any) -> HttpResponse:
        timeouts.begin(request.session, now=int(time.time()))
        record_object(AuditAction.LOGGED_IN, user, by=user)
        response: HttpResponse = super().post_login(request, user, **details)
        return response

    def logout(self, request: HttpRequest) -> None:
        if isinstance(request.user, User):
            record_object(AuditAction.LOGGED_OUT, request.user, by=request.user)
        super().logout(request)

    def send_notification_mail(
        self, template_prefix: str, user: User, context: Any = None, email: str | None = None
    ) -> None:
        """Every change of a login is told to its owner, and stands in the audit log."""
        changed = AuditAction.FACTOR_CHANGED if "mfa/" in template_prefix else AuditAction.CHANGED
        record_object(changed, user, by=user, reason=template_prefix.rpartition("/")[2])
        super().send_notification_mail(template_prefix, user, context, email)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Without the address that was tried: it may be a password typed in the wrong field."""
        record(AuditAction.LOGIN_FAILED, by=None, object_type="clientsupport.user")
        super().authentication_failed(request, **credentials)


class MFAAdapter(DefaultMFAAdapter):
    """Secrets of second factors lie encrypted; nobody takes away their last factor."""

    def get_totp_issuer(self) -> str:
        return "Naast u"

    def _get_site_name(self) -> str:
        return "Naast u"

    def encrypt(self, text: str) -> str:
        return encrypt_for(MFA_SECRETS, text)

    def decrypt(self, encrypted_text: str) -> str:
        return decrypt_for(MFA_SECRETS, encrypted_text)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        others = Authenticator.objects.filter(user=authenticator.user, type__in=FACTORS)
        return bool(others.exclude(pk=authenticator.pk).exists())


class SocialAdapter(DefaultSocialAccountAdapter):
    """Single sign-on leads only to an account that was invited with the same, verified address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        if not sociallogin.is_existing:
            user = _invited(sociallogin)
            if user is None:
                raise ImmediateHttpResponse(
                    render(request, "socialaccount/not_invited.html", status=403)
                )
            sociallogin.connect(request, user)
        extra = sociallogin.account.extra_data
        claims = extra.get("id_token", extra)
        if settings.SSO_STRONG_ACR and claims.get("acr") == settings.SSO_STRONG_ACR:
            request.session[STRONG_LOGIN] = True


def _invited(sociallogin: SocialLogin) -> User | None:
    """Return the active account with an address that the authority's own login vouches for."""
    verified = [address.email for address in sociallogin.email_addresses if address.verified]
    known = EmailAddress.objects.filter(verified=True, user__is_active=True)
    match = known.filter(email__in=[email.lower() for email in verified]).first()
    return match.user if match else None
