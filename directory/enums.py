from enum import StrEnum

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


class NameKind(models.TextChoices):
    """What kind of name people use for a place beside its official one."""

    SHORT = "short", _("kort of anders gespeld")
    NICKNAME = "nickname", _("bijnaam")
    LANGUAGE = "language", _("in een andere taal of streektaal")
    EARLIER = "earlier", _("naam van vroeger")
    DISTRICT = "district", _("wijk of buurt")


class Abroad(models.TextChoices):
    """Where a place is in which we do not search."""

    BELGIUM = "belgium", _("België")
    GERMANY = "germany", _("Duitsland")
    CARIBBEAN = "caribbean", _("Caribisch Nederland")  # Bonaire, Sint Eustatius and Saba
    ISLANDS = "islands", _("Aruba, Curaçao of Sint Maarten")  # countries within the Kingdom
    SURINAME = "suriname", _("Suriname")
    ELSEWHERE = "elsewhere", _("een ander land")


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


class Channel(models.TextChoices):
    """How somebody can get in touch, or where support takes place (codes.json: channels)."""

    PHONE = "telefoon", _("bellen")
    EMAIL = "e-mail", _("e-mail")
    CHAT = "chat", _("chat")
    VIDEO = "beeldbellen", _("beeldbellen")
    HOME = "thuis", _("bij u thuis")
    WALK_IN = "inloop", _("inloopspreekuur")
    OFFICE = "kantoor", _("op kantoor")
    WHATSAPP = "whatsapp", _("WhatsApp")


class SpokenLanguage(models.TextChoices):
    """Languages in which support is given (codes.json: offered); BCP 47 codes."""

    DUTCH = "nl", _("Nederlands")
    ENGLISH = "en", _("Engels")
    TURKISH = "tr", _("Turks")
    ARABIC = "ar", _("Arabisch")
    POLISH = "pl", _("Pools")
    UKRAINIAN = "uk", _("Oekraïens")
    GERMAN = "de", _("Duits")
    FRENCH = "fr", _("Frans")
    SPANISH = "es", _("Spaans")
    PERSIAN = "fa", _("Perzisch (Farsi, Dari)")
    SOMALI = "so", _("Somalisch")
    TIGRINYA = "ti", _("Tigrinya")
    RUSSIAN = "ru", _("Russisch")
    BERBER = "ber", _("Berbers")
    PAPIAMENTO = "pap", _("Papiaments")
    SIGN_LANGUAGE = "dse", _("Nederlandse Gebarentaal")


class Part(models.TextChoices):
    """The parts of the page on which an offer is edited, in their order; the value is its place
    on it.
    """

    TEXT = "tekst", _("Wat u doet")
    WHO = "wie", _("Voor wie en waarbij")
    WHERE = "waar", _("Waar u helpt")
    CONTACT = "contact", _("Contact")
    LOCATIONS = "locaties", _("Locaties")
    HOURS = "tijden", _("Openingstijden")
    SPEED = "tempo", _("Hoe snel")


class HourKind(models.TextChoices):
    """What opening hours are for."""

    PHONE = "phone", _("bellen")
    WALK_IN = "walk_in", _("inlopen")


class Weekday(models.IntegerChoices):
    """Days of the week, numbered as in ISO 8601."""

    MONDAY = 1, _("maandag")
    TUESDAY = 2, _("dinsdag")
    WEDNESDAY = 3, _("woensdag")
    THURSDAY = 4, _("donderdag")
    FRIDAY = 5, _("vrijdag")
    SATURDAY = 6, _("zaterdag")
    SUNDAY = 7, _("zondag")


class Occurrence(models.IntegerChoices):
    """Which one of a weekday within the month."""

    EVERY = 0, _("elke week")
    FIRST = 1, _("eerste van de maand")
    SECOND = 2, _("tweede van de maand")
    THIRD = 3, _("derde van de maand")
    FOURTH = 4, _("vierde van de maand")
    LAST = -1, _("laatste van de maand")


class Payer(models.TextChoices):
    """Who pays for the support."""

    MUNICIPALITY = "municipality", _("de gemeente")
    CARE_OFFICE = "care_office", _("het zorgkantoor")
    STATE = "state", _("het rijk")
    FUND = "fund", _("een fonds, vereniging of gift")


class Employer(models.TextChoices):
    """Where the supporters are employed."""

    OWN = "own", _("bij de organisatie zelf")
    MUNICIPALITY = "municipality", _("bij de gemeente")
    CARE_PROVIDER = "care_provider", _("bij een zorgaanbieder")
    VOLUNTEERS = "volunteers", _("het zijn vrijwilligers")


class Amount(models.TextChoices):
    """How much a search found; never the number itself."""

    NONE = "none", _("niets")
    FEW = "few", _("weinig")  # one or two
    ENOUGH = "enough", _("genoeg")  # three or more

    @classmethod
    def of(cls, found: int) -> "Amount":
        """Return the amount for a number of results."""
        return cls.NONE if found == 0 else cls.FEW if found < 3 else cls.ENOUGH


class AuthorityKind(models.TextChoices):
    """What kind of authority arranges and pays for support."""

    MUNICIPALITY = "municipality", _("gemeente")
    CARE_OFFICE = "care_office", _("zorgkantoor")
    REGION = "region", _("samenwerkende gemeenten")
    MINISTRY = "ministry", _("ministerie")


class MemberRole(models.TextChoices):
    """What somebody does within a provider or an authority."""

    SUPPORTER = "supporter", _("cliëntondersteuner")
    COORDINATOR = "coordinator", _("coördinator")
    OFFICIAL = "official", _("ambtenaar")
    COUNCIL_MEMBER = "council_member", _("raadslid of lid van een adviesraad")


PROVIDER_ROLES = (MemberRole.SUPPORTER, MemberRole.COORDINATOR)
AUTHORITY_ROLES = (MemberRole.OFFICIAL, MemberRole.COUNCIL_MEMBER)


class ReviewRhythm(models.IntegerChoices):
    """How often a provider looks whether its offer is still right, in months."""

    MONTHLY = 1, _("elke maand")
    QUARTERLY = 3, _("elke drie maanden")
    HALF_YEARLY = 6, _("elk half jaar")
    YEARLY = 12, _("elk jaar")


class Decision(models.TextChoices):
    """How far an application is."""

    WAITING = "waiting", _("wacht op de redactie")
    APPROVED = "approved", _("goedgekeurd")
    REFUSED = "refused", _("afgewezen")


class ImportState(models.TextChoices):
    """How far a spreadsheet is that somebody handed in."""

    PLANNING = "planning", _("wordt gelezen")
    WRONG = "wrong", _("kan niet zo")
    SAME = "same", _("verandert niets")
    READ = "read", _("wacht op een ja")
    STARTED = "started", _("wordt verwerkt")
    DONE = "done", _("verwerkt")
    REFUSED = "refused", _("niet verwerkt")
    UNDOING = "undoing", _("wordt ongedaan gemaakt")
    UNDONE = "undone", _("ongedaan gemaakt")


class CorrectionTopic(models.TextChoices):
    """Which part of an offer somebody says is wrong."""

    PHONE = "phone", _("het telefoonnummer")
    EMAIL = "email", _("het e-mailadres of de website")
    ADDRESS = "address", _("het adres")
    HOURS = "hours", _("de openingstijden")
    AREA = "area", _("de gemeenten waar zij helpen")
    ENDED = "ended", _("dit bestaat niet meer")
    INDEPENDENCE = "independence", _("wat er staat over onafhankelijkheid")
    OTHER = "other", _("iets anders")


class CorrectionState(models.TextChoices):
    """How far a correction is."""

    WAITING = "waiting", _("wordt bekeken")
    CHANGED = "changed", _("aangepast")
    KEPT = "kept", _("blijft zo")


class LinkState(models.TextChoices):
    """What the weekly check of an address on the web found."""

    FINE = "fine", _("werkt")
    MOVED = "moved", _("is verhuisd")
    DEAD = "dead", _("bestaat niet meer")
    AWAY = "away", _("gaf geen antwoord")


class SameSign(models.TextChoices):
    """What two organisations have in common that may be one and the same."""

    CHAMBER = "chamber", _("hetzelfde KvK-nummer")
    WEBSITE = "website", _("dezelfde website")
    PHONE = "phone", _("hetzelfde telefoonnummer")
    NAME = "name", _("een naam die erop lijkt")


class Told(StrEnum):
    """What people of the directory are told by mail; the words stand in `directory.telling`."""

    APPLICATION = "application"
    DRAFT_SUBMITTED = "draft_submitted"
    DRAFT_APPROVED = "draft_approved"
    CORRECTIONS_NEW = "corrections_new"
    CORRECTIONS_TODAY = "corrections_today"
    CORRECTIONS_LATE_ONE = "corrections_late_one"
    CORRECTIONS_LATE_MORE = "corrections_late_more"
    DRAFT_RETURNED = "draft_returned"
    LISTING_HIDDEN = "listing_hidden"
    LISTING_DUE = "listing_due"
    LINKS_DEAD = "links_dead"
    CONTRACTS = "contracts"
    DECLARATION = "declaration"
    REVIEW = "review"
