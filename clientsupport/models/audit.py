from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import AuditAction


class AuditEvent(models.Model):
    """Who did what to which object, and why (logboek).

    Rows are only ever added: the roles of the web and of the jobs have no right to change or
    delete them, and a trigger refuses it to everybody else (migration `append_only_audit`).
    """

    app_rights: ClassVar[str] = "SELECT, INSERT"

    at = models.DateTimeField(_("moment"), default=timezone.now, editable=False, db_index=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("door"),
        null=True,  # a command or a job, which has no account
        on_delete=models.PROTECT,
        related_name="audit_events",
    )
    action = models.CharField(_("handeling"), max_length=40, choices=AuditAction.choices)
    object_type = models.CharField(_("soort object"), max_length=100)
    object_id = models.CharField(_("object"), max_length=100, blank=True)
    organisation = models.CharField(_("organisatie"), max_length=100, blank=True)
    reason = models.TextField(_("toelichting"), blank=True)

    class Meta:
        verbose_name = _("gebeurtenis")
        verbose_name_plural = _("logboek")
        ordering = ["-at", "-pk"]
        indexes = [  # one for each question that the log is searched by, in the order of its pages
            models.Index(fields=["action", "-at", "-id"], name="audit_by_action"),
            models.Index(fields=["actor", "-at", "-id"], name="audit_by_actor"),
            models.Index(fields=["organisation", "-at", "-id"], name="audit_by_organisation"),
            models.Index(fields=["object_id", "object_type"], name="audit_by_object"),
            models.Index(fields=["-at", "-id"], name="audit_by_moment"),
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()}: {self.object_type} {self.object_id}"
