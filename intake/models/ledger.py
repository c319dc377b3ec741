from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.deletions.models import DeletionNote
from intake.enums import DeletionReason


class Deletion(DeletionNote):
    """That a request or a case was deleted for good (wislijst)."""

    reason = models.CharField(_("waarom"), max_length=20, choices=DeletionReason.choices)
