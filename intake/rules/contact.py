"""How somebody can be reached outside the portal, as one text for an encrypted column. Pure."""

import json
import re
from dataclasses import asdict, dataclass, replace

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.personal_data import without_bsn
from clientsupport.wording import phones
from intake.enums import AlertBy, Caution

NO_MAIL = _("Dit lijkt geen e-mailadres. Kijk het na.")
NEITHER = _("Dit lijkt geen telefoonnummer en geen e-mailadres. Kijk het na.")
NO_MOBILE = _("Vul een Nederlands mobiel nummer in: 06 en 8 cijfers.")
ONLY_MAIL = _("Laat hier alleen uw e-mailadres staan: 1 adres, zonder andere woorden.")
ONLY_MOBILE = _("Laat hier alleen uw mobiele nummer staan: 1 nummer, zonder andere woorden.")
BSN_GONE = _("Er stond een burgerservicenummer (BSN) in. Dat hebben wij weggehaald.")
BETWEEN = re.compile(r"[\s,;/()<>\[\]]+")  # what may stand around a mail address
STOPS = ".:!?'\"’”"  # that end a sentence, and are no part of an address in it
MORE = re.compile(r"\w|\+")  # words or digits beside a number


def reachable(to: str) -> str:
    """Return how somebody can be called or mailed, as typed but without a BSN in words beside it.

    Anything else raises a ValidationError.
    """
    without = without_bsn(to)
    if _mails(to) or phones.read(without):
        return without
    if phones.read(to):  # the number itself may look like a BSN
        return to
    raise ValidationError(NEITHER)


def mail_address(to: str) -> str:
    """Return a mail address, with nothing beside it; else raise a ValidationError."""
    found = _mails(to)
    if found != [to]:
        raise ValidationError(ONLY_MAIL if found else NO_MAIL)
    return to


def mobile_number(to: str) -> str:
    """Return the digits that a text message goes to; else raise a ValidationError."""
    phone = phones.read(to)
    if phone is None or not phone.is_dutch_mobile:
        raise ValidationError(NO_MOBILE)
    if MORE.search(phone.before + phone.behind):
        raise ValidationError(ONLY_MOBILE)
    return phone.dials.removeprefix("+")


def _mails(text: str) -> list[str]:
    return [part for word in BETWEEN.split(text) if _is_mail(part := word.strip(STOPS))]


def _is_mail(word: str) -> bool:
    try:
        validate_email(word)
    except ValidationError:
        return False
    return True


@dataclass(frozen=True, repr=False)
class Contact:
    """A telephone number or mail address for the organisation, and how careful to be.

    `to` is empty when only the address of an appointment at home is shared.
    """

    to: str
    caution: Caution
    when: str = ""  # in their own words
    address: str = ""  # where an appointment at home is; goes with it

    @classmethod
    def at(cls, address: str) -> "Contact":
        """Share an address and nothing else."""
        return cls("", Caution.ASK_FIRST, address=address)

    def with_address(self, address: str) -> "Contact":
        return replace(self, address=address)

    def without_address(self) -> "Contact | None":
        """Return what is left of it; None when that is nothing."""
        return replace(self, address="") if self.to else None

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "Contact":
        facts = json.loads(text)
        address = facts.get("address", "")  # of before there were appointments: none
        return cls(facts["to"], Caution(facts["caution"]), facts["when"], address)


@dataclass(frozen=True, repr=False)
class Alert:
    """Where to say that there is a message; only the sending job reads it (docs/decisions/0006)."""

    by: AlertBy
    to: str
    language: str

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "Alert":
        facts = json.loads(text)
        return cls(AlertBy(facts["by"]), facts["to"], facts["language"])
