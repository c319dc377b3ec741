"""Codes of a case as a supporter reads them, where the directory words them for residents."""

from collections.abc import Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.enums import Channel, SpokenLanguage
from intake.enums import OTHER_LANGUAGE

Choice = tuple[str, str | Promise]
UNKNOWN = _("weet ik niet")
FOR_STAFF: dict[str, str | Promise] = {
    Channel.PHONE: _("telefoon"),
    Channel.HOME: _("bij de cliënt thuis"),
}
CHANNELS: Sequence[Choice] = [
    *((channel.value, FOR_STAFF.get(channel, channel.label)) for channel in Channel),
    ("", UNKNOWN),
]
LANGUAGES: Sequence[Choice] = [*SpokenLanguage.choices, OTHER_LANGUAGE, ("", UNKNOWN)]


def channel_words(code: str) -> str:
    """Say by which way somebody was spoken to."""
    return str(dict(CHANNELS).get(code, code))


def language_words(code: str) -> str:
    """Say in which language."""
    return str(dict(LANGUAGES).get(code, code))
