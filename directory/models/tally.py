from django.db import models
from django.utils.translation import gettext_lazy as _

from directory.enums import Amount
from directory.models.place import Municipality


class SearchTally(models.Model):
    """How often was searched for something in a month, and how much there was to find.

    No session, no address, no text: only codes. Written about once a minute
    (`directory.search.tally`).
    """

    month = models.DateField(_("maand"), help_text=_("De eerste dag ervan."))
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    law = models.SlugField(_("wet"), max_length=40, blank=True)
    target_group = models.SlugField(_("doelgroep"), max_length=40, blank=True)
    life_domain = models.SlugField(_("leefgebied"), max_length=40, blank=True)
    results = models.CharField(_("gevonden"), max_length=10, choices=Amount.choices)
    count = models.PositiveIntegerField(_("aantal keer"), default=0)

    class Meta:
        verbose_name = _("zoektelling")
        verbose_name_plural = _("zoektellingen")
        constraints = [
            models.UniqueConstraint(
                fields=[
                    "month",
                    "municipality",
                    "law",
                    "target_group",
                    "life_domain",
                    "results",
                ],
                nulls_distinct=False,
                name="searchtally_one_row_per_kind_of_search",
            )
        ]

    def __str__(self) -> str:
        return f"{self.month:%Y-%m}: {self.count}"
