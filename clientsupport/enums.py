from django.db import models
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """Languages with a column of their own (codes.json: published); BCP 47 codes."""

    DUTCH = "nl", "Nederlands"
    ENGLISH = "en", "English"
    TURKISH = "tr", "Türkçe"
    ARABIC = "ar", "العربية"
    POLISH = "pl", "Polski"
    UKRAINIAN = "uk", "Українська"


class AuditAction(models.TextChoices):
    """Deeds that the audit log knows."""

    ADDED = "added", _("toegevoegd")
    CHANGED = "changed", _("gewijzigd")
    DELETED = "deleted", _("verwijderd")
    LOADED = "loaded", _("ingelezen")
