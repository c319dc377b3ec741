"""What people of the directory are told, in constant words."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clientsupport.digests.kinds import Kind
from directory.enums import Told
from directory.telling import offers, still

KINDS = [
    Kind(
        Told.CORRECTIONS_LATE_MORE,
        _("Een antwoord op een correctie is meer dan een werkdag te laat"),
        ngettext_lazy(
            "%(number)s correctie: het antwoord is meer dan een werkdag te laat.",
            "%(number)s correcties: het antwoord is meer dan een werkdag te laat.",
            "number",
        ),
        still.due_corrections(Told.CORRECTIONS_LATE_MORE),
        is_pressing=True,
    ),
    Kind(
        Told.CORRECTIONS_LATE_ONE,
        _("Een antwoord op een correctie is een werkdag te laat"),
        ngettext_lazy(
            "%(number)s correctie: het antwoord is een werkdag te laat.",
            "%(number)s correcties: het antwoord is een werkdag te laat.",
            "number",
        ),
        still.due_corrections(Told.CORRECTIONS_LATE_ONE),
        is_pressing=True,
    ),
    Kind(
        Told.CORRECTIONS_TODAY,
        _("Vandaag moet er een antwoord op een correctie weg"),
        ngettext_lazy(
            "%(number)s correctie moet vandaag antwoord krijgen.",
            "%(number)s correcties moeten vandaag antwoord krijgen.",
            "number",
        ),
        still.due_corrections(Told.CORRECTIONS_TODAY),
        is_pressing=True,
    ),
    Kind(
        Told.LISTING_HIDDEN,
        _("Inwoners vinden aanbod niet meer"),
        ngettext_lazy(
            "%(number)s aanbod is niet meer te vinden.",
            "%(number)s keer aanbod is niet meer te vinden.",
            "number",
        ),
        still.hidden,
        is_pressing=True,
        lead=_(
            "Al lang zei niemand dat dit nog klopt. Klopt het wel? Druk op één knop, en het staat "
            "er meteen weer. U hoeft niet in te loggen."
        ),
        items=offers.hidden,
    ),
    Kind(
        Told.CORRECTIONS_NEW,
        _("Er is een nieuwe correctie op Naast u"),
        ngettext_lazy(
            "%(number)s nieuwe correctie: iemand zegt dat er iets niet klopt.",
            "%(number)s nieuwe correcties: iemand zegt dat er iets niet klopt.",
            "number",
        ),
        still.new_corrections,
    ),
    Kind(
        Told.APPLICATION,
        _("Een organisatie meldt zich aan bij Naast u"),
        ngettext_lazy(
            "%(number)s nieuwe aanmelding van een organisatie.",
            "%(number)s nieuwe aanmeldingen van organisaties.",
            "number",
        ),
        still.applications,
    ),
    Kind(
        Told.DRAFT_SUBMITTED,
        _("Er is een concept om na te kijken"),
        ngettext_lazy(
            "%(number)s concept om na te kijken.",
            "%(number)s concepten om na te kijken.",
            "number",
        ),
        still.submitted,
    ),
    Kind(
        Told.DRAFT_APPROVED,
        _("De redactie heeft uw concept goedgekeurd"),
        ngettext_lazy(
            "%(number)s concept is goedgekeurd: inwoners zien het nu.",
            "%(number)s concepten zijn goedgekeurd: inwoners zien ze nu.",
            "number",
        ),
        still.approved,
    ),
    Kind(
        Told.DRAFT_RETURNED,
        _("De redactie vraagt iets over uw concept"),
        ngettext_lazy(
            "%(number)s concept om aan te passen: lees wat de redactie vraagt.",
            "%(number)s concepten om aan te passen: lees wat de redactie vraagt.",
            "number",
        ),
        still.returned,
    ),
    Kind(
        Told.LISTING_DUE,
        _("Klopt uw aanbod op Naast u nog?"),
        ngettext_lazy(
            "%(number)s aanbod om na te kijken.",
            "%(number)s keer aanbod om na te kijken.",
            "number",
        ),
        still.due,
        lead=_(
            "Klopt nog wat inwoners lezen? Kijk even, en druk op één knop. "
            "U hoeft niet in te loggen."
        ),
        items=offers.due,
    ),
    Kind(
        Told.LINKS_DEAD,
        _("Een link op Naast u werkt niet meer"),
        ngettext_lazy(
            "%(number)s link werkt al een tijd niet meer.",
            "%(number)s links werken al een tijd niet meer.",
            "number",
        ),
        still.dead_links,
    ),
    Kind(
        Told.CONTRACTS,
        _("Klopt wat u over uw contracten zei nog?"),
        ngettext_lazy(
            "%(number)s contract om opnieuw te bevestigen.",
            "%(number)s contracten om opnieuw te bevestigen.",
            "number",
        ),
        still.contracts,
    ),
    Kind(
        Told.DECLARATION,
        _("Het is tijd voor de verklaring over onafhankelijkheid"),
        ngettext_lazy(
            "%(number)s organisatie: verklaar opnieuw dat zij onafhankelijk is.",
            "%(number)s organisaties: verklaar opnieuw dat zij onafhankelijk zijn.",
            "number",
        ),
        still.declarations,
    ),
    Kind(
        Told.REVIEW,
        _("Het is tijd om na te lopen wie toegang heeft"),
        ngettext_lazy(
            "%(number)s organisatie: loop na wie toegang heeft.",
            "%(number)s organisaties: loop na wie toegang heeft.",
            "number",
        ),
        still.reviews,
    ),
]
