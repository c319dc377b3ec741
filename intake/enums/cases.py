"""Codes of the case log. Those of codes.json are stored, exported and scored: they never change."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CaseState(models.TextChoices):
    """How far a case is."""

    OPEN = "open", _("loopt")
    CLOSED = "closed", _("afgesloten")
    MISTAKE = "mistake", _("vergissing")


class CaseDraftOf(models.TextChoices):
    """What a text will be once it is sent, in a case (soort concept)."""

    CONTACT = "contact", _("contact")
    STEP = "step", _("volgende stap")
    HANDOVER = "handover", _("overdracht")


class Referrer(models.TextChoices):
    """Who brought somebody to client support (codes.json: origins)."""

    UNKNOWN = "onbekend", _("weet ik niet")
    SELF = "zelf", _("zelf gekomen")
    RELATIVE = "naaste", _("een naaste")
    MUNICIPALITY = "gemeente", _("de gemeente")
    NEIGHBOURHOOD_TEAM = "wijkteam", _("het wijkteam")
    FAMILY_DOCTOR = "huisarts", _("de huisarts")
    DISTRICT_NURSE = "wijkverpleging", _("de wijkverpleging")
    YOUTH_DOCTOR = "jeugdarts", _("de jeugdarts")
    SPECIALIST = "medisch_specialist", _("een medisch specialist")
    CARE_PROVIDER = "zorgaanbieder", _("een zorgaanbieder")
    CARE_OFFICE = "zorgkantoor", _("het zorgkantoor")
    CIZ = "ciz", _("het CIZ")
    SCHOOL = "school", _("school")
    SOCIAL_WORK = "maatschappelijk_werk", _("het maatschappelijk werk")
    SOCIAL_ADVISERS = "sociaal_raadslieden", _("de sociaal raadslieden")
    CERTIFIED_INSTITUTION = "gecertificeerde_instelling", _("een gecertificeerde instelling")
    JUDGE = "rechter", _("de rechter")


class ContactForm(models.TextChoices):
    """What kind of support it is (codes.json: contact_forms)."""

    ADVICE = "informatie_advies", _("informatie en advies")
    TRAJECTORY = "traject", _("traject")
    LIGHT = "steuncontact", _("steuncontact")
    GROUP = "groep", _("groep")


class Activity(models.TextChoices):
    """What was done, after the services of the former Regeling subsidies AWBZ (codes.json)."""

    ADVICE = "A", _("A – informatie en advies")
    CLARIFYING = "B1", _("B1 – de vraag helder krijgen")
    APPLYING = "B2", _("B2 – voorzieningen aanvragen en regelen")
    OBJECTING = "B3", _("B3 – klacht, bezwaar of beroep")
    FOLLOWING = "B4", _("B4 – volgen en evalueren")
    CRISIS = "B5", _("B5 – crisis")
    FULL_PICTURE = "C", _("C – het hele beeld")
    SHORT_CYCLE = "D", _("D – kortdurende ondersteuning")
    GROUP = "E", _("E – groep")


class AgeBand(models.TextChoices):
    """How old somebody is, about; never a date of birth."""

    UNKNOWN = "", _("weet ik niet")
    YOUNG = "0-17", _("jonger dan 18")
    YOUNG_ADULT = "18-24", _("18 tot en met 24")
    ADULT = "25-44", _("25 tot en met 44")
    MIDDLE = "45-64", _("45 tot en met 64")
    OLDER = "65-79", _("65 tot en met 79")
    OLDEST = "80+", _("80 of ouder")


class FirstTime(models.TextChoices):
    """Whether somebody has client support for the first time."""

    UNKNOWN = "unknown", _("weet ik niet")
    YES = "yes", _("ja")
    NO = "no", _("nee")


class FollowOn(models.TextChoices):
    """By whom somebody is helped further afterwards (codes.json: follow_on)."""

    UNKNOWN = "onbekend", _("weet ik niet")
    NONE = "geen", _("niemand: het is klaar")
    OWN = "eigen_kracht_netwerk", _("zelf, of met naasten")
    MUNICIPALITY = "gemeentelijk_maatwerk", _("maatwerk van de gemeente")
    WLZ = "wlz_zorg", _("zorg uit de Wlz")
    VOLUNTEER = "vrijwilliger", _("een vrijwilliger")
    PROFESSIONAL = "andere_professional", _("een andere professional")
    LEGAL = "juridische_hulp", _("juridische hulp")


class CaseCloseReason(models.TextChoices):
    """Why a case ended."""

    HELPED = "helped", _("de vraag is opgelost")
    ON_THEIR_OWN = "on_their_own", _("de cliënt kan zelf verder")
    OTHER_HELP = "other_help", _("een ander helpt verder")
    STOPPED = "stopped", _("de cliënt wilde stoppen")
    LOST = "lost", _("er was geen contact meer")
    MOVED = "moved", _("de cliënt is verhuisd")
    DIED = "died", _("de cliënt is overleden")


class ErasureReason(models.TextChoices):
    """Why a case goes before its day."""

    MISTAKE = "mistake", _("de zaak is per vergissing ingevoerd")
    DOUBLE = "double", _("de zaak staat er dubbel in")
    CLIENT = "client", _("de cliënt wil dat de zaak gewist wordt")


class PeriodReason(models.TextChoices):
    """Why from then on another law pays for the support."""

    START = "start", _("het begin van de zaak")
    INDICATION = "indication", _("er kwam een indicatie van het CIZ")
    NO_INDICATION = "no_indication", _("de indicatie is gestopt of geweigerd")
    EIGHTEEN = "eighteen", _("de cliënt werd 18")
    MOVED = "moved", _("de cliënt verhuisde")
    QUESTION = "question", _("de vraag veranderde")
    OTHER = "other", _("iets anders")


class NotKept(models.TextChoices):
    """Why a change of law brought another supporter."""

    CONTRACT = "contract", _("de nieuwe betaler heeft een andere organisatie")
    EXPERTISE = "expertise", _("er was andere kennis nodig")
    WISH = "wish", _("de cliënt wilde een ander")
    LEFT = "left", _("de cliëntondersteuner werkt er niet meer")
    OTHER = "other", _("iets anders")


class IncidentKind(models.TextChoices):
    """What happened to the client, or to the independence of the supporter."""

    TO_AND_FRO = "to_and_fro", _("de cliënt werd heen en weer gestuurd")
    TO_DECIDE = "to_decide", _("mij is gevraagd mee te beslissen over een aanvraag")
    TO_LIMIT = "to_limit", _("mij is gevraagd minder uren te helpen")
    TO_TAKE_OVER = "to_take_over", _("mij is gevraagd taken van de gemeente over te nemen")


PRESSURE = (IncidentKind.TO_DECIDE, IncidentKind.TO_LIMIT, IncidentKind.TO_TAKE_OVER)
OTHER_LANGUAGE = ("other", _("een andere taal"))  # beside those of SpokenLanguage
