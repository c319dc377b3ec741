from django.db import models
from django.utils.translation import gettext_lazy as _


class ForWhom(models.TextChoices):
    """For whom somebody asks."""

    SELF = "self", _("Voor mijzelf")
    CHILD = "child", _("Voor mijn kind")
    CARED_FOR = "cared_for", _("Voor iemand voor wie ik zorg")
    SOMEBODY_ELSE = "somebody_else", _("Voor iemand anders")


class Origin(models.TextChoices):
    """How a request came in."""

    PORTAL = "portal", _("via Naast u")
    PHONE = "phone", _("telefonisch")
    DESK = "desk", _("aan de balie")


class RequestState(models.TextChoices):
    """How far a request is; the resident reads the same words."""

    RECEIVED = "received", _("ontvangen")
    IN_PROGRESS = "in_progress", _("wordt bekeken")
    QUESTION = "question", _("vraag voor u")
    CLOSED = "closed", _("afgerond")


class CloseReason(models.TextChoices):
    """Why a conversation ended."""

    ANSWERED = "answered", _("de vraag is beantwoord")
    IN_TOUCH = "in_touch", _("het gaat verder buiten Naast u")
    NOT_OURS = "not_ours", _("wij zijn hier niet voor")
    NO_REPLY = "no_reply", _("er kwam geen antwoord meer")
    RESIDENT = "resident", _("de inwoner is klaar")


class Author(models.TextChoices):
    """Who wrote a message."""

    RESIDENT = "resident", _("u")
    SUPPORTER = "supporter", _("de organisatie")


class Caution(models.TextChoices):
    """Whether it is safe to call or write to somebody outside the portal."""

    SAFE = "safe", _("Ja, dat kan altijd")
    DISCREET = "discreet", _("Ja, maar zeg niet waar het over gaat")
    ASK_FIRST = "ask_first", _("Nee, vraag het hier eerst")


class AlertBy(models.TextChoices):
    """How somebody hears that there is a message."""

    EMAIL = "email", _("e-mail")
    SMS = "sms", _("sms")


class DraftOf(models.TextChoices):
    """What a text will be once it is sent, about a request (soort concept)."""

    ANSWER = "answer", _("antwoord")
    NOTE = "note", _("notitie")
    CLOSE = "close", _("laatste bericht")
    PASS = "pass", _("toelichting bij doorgeven")


class LooseDraftOf(models.TextChoices):
    """What a text will be once it is sent, with no request yet (soort concept)."""

    ENTRY = "entry", _("ingevoerde vraag")
    TEMPLATE = "template", _("voorbeeldantwoord")
    CASE = "case", _("nieuwe zaak")


class PassingState(models.TextChoices):
    """How far the passing on of a request to another organisation is."""

    PROPOSED = "proposed", _("voorgesteld")
    ACCEPTED = "accepted", _("de inwoner is akkoord")
    REFUSED = "refused", _("de inwoner wil het niet")
    REVOKED = "revoked", _("ingetrokken")


class DeletionReason(models.TextChoices):
    """Why something was deleted for good."""

    RESIDENT = "resident", _("de inwoner wilde het")
    EXPIRED = "expired", _("de bewaartijd is om")
    MISTAKE = "mistake", _("per vergissing ingevoerd, door 2 mensen bekeken")
    CLIENT = "client", _("de cliënt wilde het, door 2 mensen bekeken")
    ALONE = "alone", _("door iemand die alleen werkt, na de wachttijd")
    UNDONE = "undone", _("ingelezen uit een bestand, en teruggedraaid")
    REPLAYED = "replayed", _("was al gewist voor het terugzetten van een back-up")


class Danger(models.TextChoices):
    """What words may point at; each has its own numbers to call."""

    SELF_HARM = "self_harm", _("zelfdoding")
    VIOLENCE = "violence", _("geweld")
    CHILD = "child", _("een kind in gevaar")
