from django.db import models
from django.utils.translation import gettext_lazy as _


class BundleState(models.TextChoices):
    """Where a bundle stands; `signals.lifecycle.bundle_table` says how it gets there."""

    DRAFT = "draft", _("wordt geschreven")
    READING = "reading", _("bij de tweede lezer")
    READ = "read", _("nagelezen, kan worden aangeboden")
    OFFERED = "offered", _("aangeboden, nog niet ontvangen")
    RECEIVED = "received", _("ontvangen, wacht op antwoord")
    ASKED_BACK = "asked_back", _("er is een vraag terug")
    ANSWERED = "answered", _("beantwoord")
    FOLLOWED = "followed", _("wordt gevolgd")  # measures run
    CLOSED = "closed", _("afgesloten")
    WITHDRAWN = "withdrawn", _("ingetrokken")


class Joining(models.TextChoices):
    """Whether an organisation lets its signal stand in a bundle."""

    ASKED = "asked", _("gevraagd")
    JOINED = "joined", _("doet mee")
    DECLINED = "declined", _("doet niet mee")
    LEFT = "left", _("ging eruit")


class Consent(models.TextChoices):
    """Whether a reporter lets their own words stand in a bundle; without it only facts go along."""

    NOT_ASKED = "not_asked", _("niet gevraagd")
    ASKED = "asked", _("gevraagd")
    YES = "yes", _("ja")
    NO = "no", _("nee")


class ReadingState(models.TextChoices):
    """What a second reader says: can a colleague recognise somebody in it?"""

    ASKED = "asked", _("gevraagd")
    AGREED = "agreed", _("akkoord")
    CHANGES = "changes", _("eerst iets veranderen")
    DECLINED = "declined", _("leest dit niet")
    OVERTAKEN = "overtaken", _("niet meer nodig")


class InvitationState(models.TextChoices):
    """What became of a professional who was asked to think along."""

    SENT = "sent", _("gevraagd")
    WROTE = "wrote", _("schreef een voorstel")
    ACCEPTED = "accepted", _("overgenomen")
    REFUSED = "refused", _("niet overgenomen")
    WITHDRAWN = "withdrawn", _("ingetrokken")


class WithdrawReason(models.TextChoices):
    """Why a bundle was withdrawn; everybody reads it at its address."""

    SOLVED = "solved", _("het is al opgelost")
    MISTAKE = "mistake", _("er klopte iets niet")
    PERSON = "person", _("iemand was herkenbaar")
    NOBODY_LEFT = "nobody_left", _("de organisaties trokken hun signalen in")
    JOINED_OTHER = "joined_other", _("het staat nu in een andere bundel")


class EventKind(models.TextChoices):
    """What happened with a bundle: the lines of its time line."""

    BEGUN = "begun", _("begonnen")
    JOINED = "joined", _("een organisatie doet mee")
    LEFT = "left", _("een organisatie ging eruit")
    READ = "read", _("nagelezen door een tweede lezer")
    OFFERED = "offered", _("aangeboden")
    RECEIVED = "received", _("ontvangen")
    ASKED_BACK = "asked_back", _("vraag van de overheid")
    TOLD = "told", _("vraag beantwoord")
    ENDORSED = "endorsed", _("gesteund")
    PUBLISHED = "published", _("openbaar gemaakt")
    REMINDED = "reminded", _("herinnerd")
    LATE = "late", _("antwoord te laat")
    ANSWERED = "answered", _("beantwoord")
    MEASURE = "measure", _("maatregel afgesproken")
    PROGRESS = "progress", _("voortgang van een maatregel")
    DONE = "done", _("maatregel klaar")
    LOOKED_BACK = "looked_back", _("gevraagd of mensen verschil zien")
    CLOSED = "closed", _("afgesloten")
    WITHDRAWN = "withdrawn", _("ingetrokken")
    MOVED = "moved", _("overgegaan naar een andere overheid")
