"""What somebody may pass on of an offer or an organisation: its name, telephone and page. Pure.

Nothing else: no query, nothing about who shares it or what they looked for. The links open the
visitor's own programme for messages with that text in it; nothing is sent by us.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit


@dataclass(frozen=True)
class Sharing:
    """The lines to pass on; `page` is the bare address of the page, the last of them."""

    name: str
    phone: str  # as people write it; may be ""
    page: str

    @property
    def text(self) -> str:
        return "\n".join(filter(None, [self.name, self.phone, self.page]))

    @property
    def sms(self) -> str:
        """The address that begins a text message; with both signs, as telephones differ in them."""
        return f"sms:?&body={quote(self.text, safe='')}"

    @property
    def whatsapp(self) -> str:
        return f"https://wa.me/?text={quote(self.text, safe='')}"


def sharing(name: str, phones: Iterable[str], page: str) -> Sharing:
    """Return what to pass on; of several telephone numbers none, as it is not known which is right.

    `page` is a whole web address; what stands behind its path is left out.
    """
    known = {phone for phone in phones if phone}
    scheme, host, path, _query, _part = urlsplit(page)
    bare = urlunsplit((scheme, host, path, "", ""))
    return Sharing(" ".join(name.split()), known.pop() if len(known) == 1 else "", bare)
