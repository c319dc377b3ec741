"""What an alert says: the same few words to everybody, and not what it is about.

A text message goes as a mail to the gateway that NAASTU_SMS_GATEWAY names.
"""

from django.conf import settings

from clientsupport.mail import send_plain
from clientsupport.wording.languages import published
from intake.enums import AlertBy
from intake.rules.contact import Alert

TEMPLATES = {AlertBy.EMAIL: "request_alert", AlertBy.SMS: "request_alert_sms"}


def send(alert: Alert) -> None:
    """Send the words of an alert; nothing by text message when there is no gateway any more."""
    if to := _address(alert):
        send_plain(TEMPLATES[alert.by], to=to, language=published(alert.language))


def _address(alert: Alert) -> str:
    if alert.by == AlertBy.EMAIL:
        return alert.to
    return str(settings.SMS_GATEWAY.format(number=alert.to)) if settings.SMS_GATEWAY else ""
