"""Mail about one's own account. Jobs send it, so nobody can tell from a wait that it was sent."""

from datetime import timedelta
from typing import NamedTuple

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts.device_words import DeviceKind
from clientsupport.enums import AuditAction
from clientsupport.mail import absolute, send
from clientsupport.models import AuditEvent, User
from clientsupport.wording.languages import published

RESET_WORKS = timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
# What allauth calls a change (the last part of its template's name), in our words.
CHANGES: dict[str, Promise] = {
    "password_changed": _("Uw wachtwoord is gewijzigd."),
    "password_reset": _("Uw wachtwoord is opnieuw gekozen."),
    "password_set": _("Uw wachtwoord is gekozen."),
    "totp_activated": _("U kunt nu inloggen met codes uit een app."),
    "totp_deactivated": _("De app met codes werkt niet meer voor uw account."),
    "webauthn_added": _("Er is een passkey bij gekomen."),
    "webauthn_removed": _("Er is een passkey weggehaald."),
    "recovery_codes_generated": _("Er zijn nieuwe herstelcodes gemaakt. De oude werken niet meer."),
    "account_connected": _("U kunt nu ook inloggen via uw eigen organisatie."),
}
RESET = _("De redactie heeft uw tweede stap weggehaald. U kiest een nieuwe als u weer inlogt.")


class Recipient(NamedTuple):
    to: str
    language: str


def send_password_reset(user: User) -> None:
    """Send the link with which somebody chooses a new password. Its token is made here."""
    with translation.override(published(user.language)):
        token = default_token_generator.make_token(user)
        where = {"uidb36": user_pk_to_url_str(user), "key": token}
        link = absolute(reverse("account_reset_password_from_key", kwargs=where))
    send("password_reset", **_recipient(user)._asdict(), context={"link": link})


def send_account_changed(event: AuditEvent, device: DeviceKind) -> None:
    """Tell somebody that the way into their account changed, as the audit log says; when, where."""
    user = User.objects.get(pk=event.object_id)
    is_reset = event.action == AuditAction.FACTOR_RESET
    change = RESET if is_reset else CHANGES[event.reason]
    with translation.override(published(user.language)):
        by_editor = {"device": ""} if is_reset else {}  # the device was not theirs
        said = {"change": str(change), "was_asked_for": is_reset}
        context = _where(event, device) | said | by_editor
    send("account_changed", **_recipient(user)._asdict(), context=context)


def send_logged_in(event: AuditEvent, device: DeviceKind) -> None:
    """Tell somebody that they logged in with a browser that we did not know."""
    user = User.objects.get(pk=event.object_id)
    with translation.override(published(user.language)):
        context = _where(event, device)
    send("logged_in", **_recipient(user)._asdict(), context=context)


def _where(event: AuditEvent, device: DeviceKind) -> dict[str, object]:
    return {
        "moment": localtime(event.at),
        "device": device.in_words(),
        "link": absolute(reverse("my_account")),
    }


def _recipient(user: User) -> Recipient:
    return Recipient(to=user.email, language=published(user.language))
