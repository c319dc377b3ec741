from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.models.line import LineField
from directory.enums import AuthorityKind
from directory.models.place import CareOfficeRegion, Municipality


class Authority(models.Model):
    """Who arranges and pays for support, and answers for it (overheid)."""

    kind = models.CharField(_("soort"), max_length=20, choices=AuthorityKind.choices)
    name = LineField(_("naam"), max_length=150)
    slug = models.SlugField(max_length=150, unique=True)
    municipalities = models.ManyToManyField(
        Municipality, verbose_name=_("gemeenten"), blank=True, related_name="authorities"
    )
    regions = models.ManyToManyField(
        CareOfficeRegion, verbose_name=_("zorgkantoorregio's"), blank=True
    )
    is_example = models.BooleanField(_("voorbeeld"), default=False)

    class Meta:
        verbose_name = _("overheid")
        verbose_name_plural = _("overheden")
        ordering = ["name", "slug"]

    def __str__(self) -> str:
        return self.name

    @property
    def audit_key(self) -> str:
        """The organisation in the audit log."""
        return f"authority-{self.pk}"
