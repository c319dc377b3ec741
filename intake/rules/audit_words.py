"""How the reasons of deeds on requests read in the audit log (AUDIT_NAMES of the settings)."""

from django.utils.translation import gettext_lazy as _

from clientsupport.oversight.names import Namer, Said

PERSON, OFFER = "clientsupport.user", "directory.offer"
INTAKE = Namer(
    reasons=(
        Said(r"claimed$", _("Opgepakt")),
        Said(r"released$", _("Teruggegeven aan het team")),
        Said(r"note$", _("Notitie")),
        Said(r"reopened$", _("Weer geopend")),
        Said(r"labels$", _("Labels")),
        Said(r"reminder set$", _("Herinnering gezet")),
        Said(r"reminder ended$", _("Herinnering weggehaald")),
        Said(r"handing proposed to (?P<name>\d+)$", _("Overdragen gevraagd aan %(name)s"), PERSON),
        Said(r"handing revoked$", _("De vraag om over te nemen is teruggenomen")),
        Said(r"handing declined$", _("Een collega kan het niet overnemen")),
        Said(r"taken over from (?P<name>\d+)$", _("Overgenomen van %(name)s"), PERSON),
        Said(r"second reader ended$", _("De tweede lezer leest niet meer mee")),
        Said(r"second reader (?P<name>\d+)$", _("Tweede lezer: %(name)s"), PERSON),
        Said(
            r"passing proposed to offer (?P<name>\d+)$",
            _("Doorgeven voorgesteld aan %(name)s"),
            OFFER,
        ),
        Said(r"(?P<name>\d+) replaced by nobody", _("Niemand vervangt %(name)s"), PERSON),
        Said(r"(?P<name>\d+) replaced by (?P<other>\d+)", _("%(other)s vervangt %(name)s"), PERSON),
        Said(r"passing revoked$", _("Het voorstel om door te geven is teruggenomen")),
    )
)
