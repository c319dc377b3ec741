"""Numbers in the whole country of who helps with one thing, beside client support. Pure.

Each was found on a page of its own organisation or of the government, which stands with it. What is
not free costs what any call costs. Whom to call in danger: `intake.danger.numbers`.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Line:
    """A number to call, who answers, for what, and where we found it; no laws: for all of them."""

    number: str
    name: str
    about: str | Promise
    source: str
    laws: frozenset[str] = frozenset()

    def fits(self, law: str) -> bool:
        """Tell whether it helps with a question about this law; "" is any question."""
        return not self.laws or law in self.laws


LINES = (
    Line(
        "0800 8115",
        "Geldfit",
        _("Over schulden en te weinig geld. Gratis en zonder naam."),
        "https://geldfit.nl/",
        frozenset({"wgs", "participatiewet"}),
    ),
    Line(
        "088 555 10 00",
        "Jeugdstem",
        _("Een vertrouwenspersoon voor jongeren en ouders met jeugdhulp. De hulp is gratis."),
        "https://www.regelhulp.nl/onderwerpen/vertrouwenspersoon-jeugd",
        frozenset({"jeugdwet"}),
    ),
    Line(
        "1400",
        "Informatie Rijksoverheid",
        _("Over regels en wetten van het rijk."),
        "https://www.rijksoverheid.nl/contact",
        frozenset({"", "overheid", "zvw", "asiel"}),
    ),
)


def lines_for(law: str = "") -> tuple[Line, ...]:
    """Return the numbers that fit a question about a law, by its code; "" is any question."""
    return tuple(line for line in LINES if line.fits(law))
