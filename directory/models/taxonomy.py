"""Lists that editors keep: codes never change, texts are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.models.line import LineField


class Term(models.Model):
    """One entry of a list with a stable code (codes.json)."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    name = LineField(_("naam"), max_length=100)
    summary = LineField(_("uitleg"), max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(_("volgorde"), default=0)
    is_used = models.BooleanField(
        _("in gebruik"),
        default=True,
        help_text=_(
            "Zet uit wat niet meer gekozen mag worden. Waar het al gekozen is, blijft het staan."
        ),
    )

    class Meta:
        abstract = True
        ordering = ["position", "code"]

    def __str__(self) -> str:
        return self.name


class Law(Term):
    """What a question is about, named after the law that settles it (wet)."""

    topic = models.CharField(
        _("in gewone woorden"), max_length=100, help_text=_("Zo noemt een inwoner het.")
    )
    icon = models.SlugField(_("pictogram"), max_length=40, help_text=_("Naam van een heroicon."))

    class Meta(Term.Meta):
        verbose_name = _("wet")
        verbose_name_plural = _("wetten")


class LifeDomain(Term):
    """One of the nine fields of life that Wmo 2015, article 1.1.1 names (leefgebied)."""

    class Meta(Term.Meta):
        verbose_name = _("leefgebied")
        verbose_name_plural = _("leefgebieden")


class TargetGroup(Term):
    """People for whom support is meant (doelgroep)."""

    is_specialised = models.BooleanField(
        _("gespecialiseerd"),
        default=False,
        help_text=_("Een van de vijf groepen met eigen, gespecialiseerde cliëntondersteuning."),
    )

    class Meta(Term.Meta):
        verbose_name = _("doelgroep")
        verbose_name_plural = _("doelgroepen")


class RelatedRole(Term):
    """Somebody else who helps with one thing (verwante functie): when to go there, and what not.

    The list ends with client support itself: the safety net when nobody else fits.
    """

    laws = models.ManyToManyField(
        Law, verbose_name=_("bij deze wetten"), blank=True, help_text=_("Leeg: bij alle wetten.")
    )
    when_to_go = models.TextField(_("wanneer gaat u daarheen"), blank=True)
    what_support_can_do = models.TextField(_("wat cliëntondersteuning dan nog doet"), blank=True)

    class Meta(Term.Meta):
        verbose_name = _("verwante functie")
        verbose_name_plural = _("verwante functies")
