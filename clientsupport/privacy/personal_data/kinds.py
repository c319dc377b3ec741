"""What the finder can find. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Kind(StrEnum):
    """Kinds of personal data; the value stands in the mark that replaces it."""

    NAME = "naam"
    BSN = "bsn"
    PHONE = "telefoon"
    EMAIL = "email"
    ADDRESS = "adres"
    POSTCODE = "postcode"
    BIRTH_DATE = "geboortedatum"
    IBAN = "iban"
    CASE_NUMBER = "zaaknummer"


LABELS: dict[Kind, str | Promise] = {
    Kind.NAME: _("een naam"),
    Kind.BSN: _("een burgerservicenummer (BSN)"),
    Kind.PHONE: _("een telefoonnummer"),
    Kind.EMAIL: _("een e-mailadres"),
    Kind.ADDRESS: _("een adres"),
    Kind.POSTCODE: _("een postcode"),
    Kind.BIRTH_DATE: _("een geboortedatum"),
    Kind.IBAN: _("een rekeningnummer"),
    Kind.CASE_NUMBER: _("een nummer van een zaak of dossier"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of a text: from `start` up to, not including, `end`."""

    kind: Kind
    start: int
    end: int
