"""How somebody can be reached outside the portal, as one text for an encrypted column. Pure."""

import json
from dataclasses import asdict, dataclass

from intake.enums import AlertBy, Caution


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
