"""What somebody may write in the name of their organisation without being asked about it. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from clientsupport.privacy.personal_data import Kind
from clientsupport.wording import phones


@dataclass(frozen=True)
class OwnWords:
    """The name of who writes, and what their organisation publishes: numbers, mail, addresses."""

    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    def has(self, kind: Kind, words: str) -> bool:
        """Tell whether these words, found as this kind, are theirs."""
        match kind:
            case Kind.NAME:
                return set(_parts([words])) <= set(_parts([self.name]))
            case Kind.PHONE:
                return _dialled(words) in set(map(_dialled, self.phones))
            case Kind.EMAIL:
                return _closed(words) in set(map(_closed, self.emails))
            case Kind.ADDRESS | Kind.POSTCODE:
                return any(_closed(words) in _closed(address) for address in self.addresses)
        return False


def _parts(texts: Iterable[str]) -> list[str]:
    return [part for text in texts for part in re.findall(r"\w+", text.casefold())]


def _dialled(words: str) -> str:
    phone = phones.read(words)
    return phone.dials if phone else words


def _closed(words: str) -> str:
    """Return words without what may stand between them: "3511 LX" is "3511lx"."""
    return re.sub(r"\s+", "", words).casefold()
