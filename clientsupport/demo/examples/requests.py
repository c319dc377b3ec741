"""Questions that nobody asked, so that the workplace of the demo has something on every list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from clientsupport.demo.examples.accounts import MUNICIPALITY, PROVIDER
from clientsupport.models import User
from clientsupport.working_days import add_working_days
from directory.enums import MemberRole
from directory.models import LifeDomain, Municipality, Offer, Provider
from intake.asking.actions import Question, new_form, send_request
from intake.enums import Caution, CloseReason, ForWhom, Origin
from intake.models import HelpRequest, ReplyTemplate
from intake.rules.contact import Contact
from intake.seeing import team
from intake.workplace.actions.supporting import add_note, answer, claim, close

Deed = Callable[[HelpRequest, User], None]
CONTACT = Contact("088 000 00 00", Caution.DISCREET, "op dinsdagochtend")
TEMPLATES = {
    "Wij gaan met u mee": "Wij gaan graag met u mee naar het gesprek. Welke dag is het?",
    "Brief samen lezen": "Neem de brief mee naar het inloopspreekuur. Dan lezen wij hem samen.",
}


def _answered(text: str, *, asks: bool = False) -> Deed:
    def deed(request: HelpRequest, by: User) -> None:
        answer(request=request, text=text, is_question=asks, by=by)

    return deed


def _noted(text: str) -> Deed:
    def deed(request: HelpRequest, by: User) -> None:
        add_note(request=request, text=text, by=by)

    return deed


def _closed(reason: CloseReason) -> Deed:
    def deed(request: HelpRequest, by: User) -> None:
        close(request=request, reason=reason, text="Veel succes gewenst.", by=by)

    return deed


@dataclass(frozen=True)
class Asked:
    """A question; `ago` working days, taken up by a person with this role, and what came of it."""

    text: str
    domain: str
    for_whom: ForWhom | None = None
    ago: int = 0
    contact: Contact | None = None
    origin: Origin = Origin.PORTAL
    by: MemberRole | None = None
    deeds: tuple[Deed, ...] = field(default_factory=tuple)


SUPPORTER, COORDINATOR = MemberRole.SUPPORTER, MemberRole.COORDINATOR
QUESTIONS = [
    Asked("Voorbeeld: ik krijg een brief van de gemeente en ik snap hem niet.", "inkomen"),
    Asked("Voorbeeld: mijn moeder valt vaak. Welke hulp is er thuis?", "wonen", ForWhom.CARED_FOR),
    Asked("Voorbeeld: hoe vraag ik een keukentafelgesprek aan?", "zorg", ForWhom.SELF, ago=1),
    Asked(
        "Voorbeeld: mijn zoon zit thuis van school.", "onderwijs", ForWhom.CHILD, contact=CONTACT
    ),
    Asked("Voorbeeld: niemand belt mij terug.", "zorg", ForWhom.SELF, ago=3),
    Asked("Voorbeeld: kunt u mee naar het gesprek?", "zorg", ForWhom.SELF, ago=1, by=SUPPORTER),
    Asked(
        "Voorbeeld: ik wil bezwaar maken, maar weet niet hoe.",
        "inkomen",
        ago=2,
        by=SUPPORTER,
        deeds=(_noted("Voorbeeld: eerst het besluit samen lezen."),),
    ),
    Asked(
        "Voorbeeld: mijn uitkering is gestopt.",
        "inkomen",
        ForWhom.SELF,
        ago=2,
        by=SUPPORTER,
        deeds=(_answered("Wat vervelend. Wat staat er in de brief?", asks=True),),
    ),
    Asked(
        "Voorbeeld: ik wil weer onder de mensen komen.",
        "welzijn",
        ForWhom.SELF,
        ago=4,
        by=SUPPORTER,
        deeds=(_answered("Kom eens langs bij de inloop. Wij denken graag mee."),),
    ),
    Asked(
        "Voorbeeld: hulp bij een formulier aan de telefoon.",
        "inkomen",
        origin=Origin.PHONE,
        by=SUPPORTER,
    ),
    Asked(
        "Voorbeeld: ik wil verhuizen.",
        "maatschappelijke_ondersteuning",
        ForWhom.SELF,
        ago=1,
        by=COORDINATOR,
    ),
    Asked(
        "Voorbeeld: mag ik iemand meenemen naar het gesprek?",
        "zorg",
        ago=5,
        by=SUPPORTER,
        deeds=(_answered("Ja, dat mag altijd."), _closed(CloseReason.ANSWERED)),
    ),
]


def add_requests() -> int:
    """Ask the examples once, of the organisation of the example accounts; return how many."""
    provider = Provider.objects.get(slug=PROVIDER)
    with team(provider):
        is_done = HelpRequest.objects.filter(provider=provider).exists()
    if is_done:
        return 0
    Offer.objects.filter(provider=provider).update(takes_requests=True)
    for title, text in TEMPLATES.items():
        ReplyTemplate.objects.get_or_create(provider=provider, title=title, text=text)
    for asked in QUESTIONS:
        _ask(asked, provider)
    return len(QUESTIONS)


def _ask(asked: Asked, provider: Provider) -> None:
    user = _somebody(provider, asked.by) if asked.by else None
    is_entered = asked.origin != Origin.PORTAL
    question = Question(
        offer=Offer.objects.filter(provider=provider)[0],
        municipality=Municipality.objects.get(code=MUNICIPALITY),
        text=asked.text,
        domain=LifeDomain.objects.filter(code=asked.domain).first(),
        for_whom=asked.for_whom,
        contact=asked.contact,
        origin=asked.origin,
        supporter=user if is_entered else None,
    )
    sent = send_request(question=question, form=new_form())
    with team(provider):
        request = HelpRequest.objects.get(pk=sent.opens)
        _date_back(request, asked.ago)
        if user and not is_entered:
            claim(request=request, by=user)
        for deed in asked.deeds:
            deed(request, user or _somebody(provider, SUPPORTER))


def _somebody(provider: Provider, role: MemberRole) -> User:
    return User.objects.filter(memberships__provider=provider, memberships__role=role)[0]


def _date_back(request: HelpRequest, ago: int) -> None:
    """Let it have come in so many working days ago."""
    request.received_on = _working_day(ago)
    request.due_on = add_working_days(request.received_on, 2)
    request.save(update_fields=["received_on", "due_on"])
    request.messages.update(on=request.received_on)


def _working_day(ago: int) -> date:
    """Return the latest day since which so many working days have passed."""
    today = timezone.localdate()
    day = today
    while add_working_days(day, ago) > today or (ago and day == today):
        day = date.fromordinal(day.toordinal() - 1)
    return day
