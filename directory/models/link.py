from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import LinkState
from directory.models.provider import Provider


class LinkCheckQuerySet(models.QuerySet["LinkCheck"]):
    def visible_to(self, user: User) -> "LinkCheckQuerySet":
        """Editors see all; coordinators those of their own providers."""
        if user.portal_role == PortalRole.EDITOR:
            return self
        return self.filter(provider__in=user.memberships.coordinating().values("provider"))

    def dead(self) -> "LinkCheckQuerySet":
        """Those that have not worked for so long that somebody was told."""
        return self.filter(told_on__isnull=False)


class LinkCheck(models.Model):
    """What the last weekly look at an address on the web found."""

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.CASCADE, related_name="link_checks"
    )
    url = models.URLField(_("adres"), max_length=500)
    state = models.CharField(_("stand"), max_length=10, choices=LinkState.choices)
    status = models.PositiveSmallIntegerField(_("antwoordcode"), null=True, blank=True)  # HTTP
    checked_at = models.DateTimeField(_("bekeken op"))
    failing_since = models.DateField(_("stuk sinds"), null=True, blank=True)
    told_on = models.DateField(_("gemeld op"), null=True, blank=True)  # empty again when it works

    objects = LinkCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("controle van een link")
        verbose_name_plural = _("controles van links")
        ordering = ["provider", "url"]
        constraints = [
            models.UniqueConstraint(fields=["provider", "url"], name="linkcheck_one_each")
        ]

    def __str__(self) -> str:
        return f"{self.url}: {self.get_state_display()}"
