"""What reading in offers did, in words."""

from django.utils.translation import gettext, ngettext


def counted(number: int, *, waits: bool) -> str:
    """Return in words how many offers a spreadsheet changed; `waits`: an editor looks first."""
    if waits:
        sent = ngettext(
            "%(number)s aanbod is ingestuurd.", "%(number)s keer aanbod is ingestuurd.", number
        )
        return " ".join([sent % {"number": number}, gettext("De redactie kijkt het na.")])
    return ngettext(
        "%(number)s aanbod is bijgewerkt.", "%(number)s keer aanbod is bijgewerkt.", number
    ) % {"number": number}
