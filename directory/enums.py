from django.db import models
from django.utils.translation import gettext_lazy as _


class Province(models.TextChoices):
    """The twelve provinces (provincies)."""

    DRENTHE = "drenthe", "Drenthe"
    FLEVOLAND = "flevoland", "Flevoland"
    FRYSLAN = "fryslan", "Fryslân"
    GELDERLAND = "gelderland", "Gelderland"
    GRONINGEN = "groningen", "Groningen"
    LIMBURG = "limburg", "Limburg"
    NOORD_BRABANT = "noord-brabant", "Noord-Brabant"
    NOORD_HOLLAND = "noord-holland", "Noord-Holland"
    OVERIJSSEL = "overijssel", "Overijssel"
    UTRECHT = "utrecht", "Utrecht"
    ZEELAND = "zeeland", "Zeeland"
    ZUID_HOLLAND = "zuid-holland", "Zuid-Holland"

    @classmethod
    def named(cls, name: str) -> "Province":
        """Return the province with this Dutch name; StopIteration when there is none."""
        return next(province for province in cls if province.label == name)


class Confidence(models.TextChoices):
    """How sure we are of a fact. What an editor confirmed is not overwritten by a next load."""

    CONFIRMED = "confirmed", _("bevestigd")
    HIGH = "high", _("vrij zeker")
    MEDIUM = "medium", _("waarschijnlijk")
    LOW = "low", _("onzeker")


class ProviderKind(models.TextChoices):
    """What kind of organisation a provider is."""

    FORMAL = "formal", _("met beroepskrachten")
    INFORMAL = "informal", _("met vrijwilligers")
    EXPERTS = "experts", _("met ervaringsdeskundigen")
    SPECIALISED = "specialised", _("gespecialiseerd")


class LegalBasis(models.TextChoices):
    """Through which door support comes: who arranges and pays for it."""

    WMO = "wmo", _("de gemeente (Wmo)")  # Wmo 2015, article 2.2.4
    WLZ = "wlz", _("het zorgkantoor (Wlz)")  # Wlz, article 4.2.1
    SPECIALISED = "specialised", _("het rijk (gespecialiseerd)")
    OTHER = "other", _("een vereniging, fonds of vrijwilligers")


class OfferState(models.TextChoices):
    """How far an offer is on its way to the public."""

    DRAFT = "draft", _("concept")
    IN_REVIEW = "in_review", _("wordt nagekeken")
    PUBLISHED = "published", _("zichtbaar")
    WITHDRAWN = "withdrawn", _("ingetrokken")


class AreaKind(models.TextChoices):
    """What kind of area an offer serves."""

    MUNICIPALITY = "municipality", _("gemeente")
    REGION = "region", _("zorgkantoorregio")
    PROVINCE = "province", _("provincie")
    NATIONAL = "national", _("heel Nederland")


class Breadth(models.IntegerChoices):
    """How wide the area is through which an offer reaches a municipality; nearest first."""

    MUNICIPALITY = 1, _("helpt in deze gemeente")
    REGION = 2, _("helpt in deze regio")
    PROVINCE = 3, _("helpt in deze provincie")
    NATIONAL = 4, _("helpt in heel Nederland")

    @classmethod
    def of(cls, kind: AreaKind) -> "Breadth":
        """Return how wide an area of this kind is."""
        return cls[kind.name]
