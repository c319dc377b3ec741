from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.deletions.models import DeletionNote
from signals.enums import DeletionReason


class SignalDeletion(DeletionNote):
    """That a signal was deleted for good (wislijst)."""

    reason = models.CharField(_("waarom"), max_length=20, choices=DeletionReason.choices)
