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


class PortalRole(models.TextChoices):
    """Roles for the portal as a whole; those within an organisation are `Membership`s."""

    EDITOR = "editor", _("redactie")
    PRIVACY_OFFICER = "privacy_officer", _("functionaris gegevensbescherming")
    TECHNICAL = "technical", _("technisch beheer")


class Rhythm(models.TextChoices):
    """How often somebody wants to be told by mail what waits; what is late does not wait for it."""

    AT_ONCE = "at_once", _("Meteen: hoogstens 1 e-mail per kwartier")
    TWICE = "twice", _("Hoogstens 2 e-mails per dag: 's ochtends en 's middags")
    DAILY = "daily", _("Hoogstens 1 e-mail per dag")
    WEEKLY = "weekly", _("Hoogstens 1 e-mail per week")


class AuditAction(models.TextChoices):
    """Deeds that the audit log knows."""

    ADDED = "added", _("toegevoegd")
    CHANGED = "changed", _("gewijzigd")
    DELETED = "deleted", _("verwijderd")
    LOADED = "loaded", _("ingelezen")
    INVITED = "invited", _("uitgenodigd")
    JOINED = "joined", _("uitnodiging aangenomen")
    REMOVED = "removed", _("toegang beëindigd")
    MOVED = "moved", _("overgedragen")
    REVIEWED = "reviewed", _("toegang nagelopen")
    LOGGED_IN = "logged_in", _("ingelogd")
    LOGIN_FAILED = "login_failed", _("inloggen mislukt")
    LOGGED_OUT = "logged_out", _("uitgelogd")
    FACTOR_CHANGED = "factor_changed", _("tweede stap gewijzigd")
    FACTOR_RESET = "factor_reset", _("tweede stap opnieuw ingesteld")
    SESSION_ENDED = "session_ended", _("sessie beëindigd")
    PUBLISHED = "published", _("gepubliceerd")
    WITHDRAWN = "withdrawn", _("ingetrokken")
    RESTORED = "restored", _("teruggezet")
    CONFIRMED = "confirmed", _("bevestigd")
    DECLARED = "declared", _("verklaard")
    APPLIED = "applied", _("aangemeld")
    APPROVED = "approved", _("goedgekeurd")
    REFUSED = "refused", _("afgewezen")
    READ = "read", _("gelezen")
    OPENED = "opened", _("met een reden leesbaar gemaakt")
    ANSWERED = "answered", _("beantwoord")
    EXPORTED = "exported", _("uitgevoerd")
    IMPORTED = "imported", _("ingevoerd")
    ROTATED = "rotated", _("sleutels vernieuwd")
    VERIFIED = "verified", _("nagerekend")
    RETRIED = "retried", _("opnieuw geprobeerd")
