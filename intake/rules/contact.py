"""How somebody can be reached outside the portal, as one text for an encrypted column. Pure."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.personal_data import always_blanked, blank, find
from clientsupport.wording import phones
from intake.enums import AlertBy, Caution

NO_MAIL = _("Dit lijkt geen e-mailadres. Kijk het na.")
NEITHER = _("Dit lijkt geen telefoonnummer en geen e-mailadres. Kijk het na.")


def reachable(to: str) -> str:
    """Return how somebody can be called or mailed, as typed but without a BSN in words beside it.

    Anything else raises a ValidationError.
    """
    if phones.read(to) is None:
        refuse_no_mail(to, NEITHER)
        return to
    without = blank(to, always_blanked(find(to)))
    return without if phones.read(without) else to  # the number itself may look like a BSN


def refuse_no_mail(to: str, words: Any = NO_MAIL) -> None:
    """Raise a ValidationError, in these words, when this is no mail address."""
    try:
        validate_email(to)
    except ValidationError:
        raise ValidationError(words) from None


@dataclass(frozen=True, repr=False)
class Contact:
    """A telephone number or mail address for the organisation, and how careful to be."""

    to: str
    caution: Caution
    when: str = ""  # in their own words

    def to_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "Contact":
        facts = json.loads(text)
        return cls(facts["to"], Caution(facts["caution"]), facts["when"])


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
