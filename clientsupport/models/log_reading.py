from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class LogReading(models.Model):
    """Up to which event one privacy officer has seen the audit log (gelezen tot).

    A place in the log, so that their next look shows what is new. Nobody else is shown it.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="log_reading"
    )
    at = models.DateTimeField(_("moment van de gebeurtenis"))
    number = models.BigIntegerField(_("nummer van de gebeurtenis"))

    class Meta:
        verbose_name = _("gelezen tot in het logboek")
        verbose_name_plural = _("gelezen tot in het logboek")

    def __str__(self) -> str:
        return f"{self.user_id}: {self.number}"
