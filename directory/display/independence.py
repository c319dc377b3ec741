"""What a provider declared about its independence, as facts that anybody can check.

Never a score: each fact says what is so, and leads to what that means for somebody who seeks help
(templates/clientsupport/independence.html). What was not declared is unknown, never good.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.wording.languages import language_of
from directory.enums import Employer, Payer
from directory.models import IndependenceDeclaration

SHORT = 3  # facts on a result card


class Tone(StrEnum):
    """What a fact asks of the reader."""

    GOOD = "good"  # leaves somebody free to stand beside you
    ASK = "ask"  # worth a question
    PLAIN = "plain"  # neither
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Fact:
    """One sentence; `anchor` is its place on the page that explains it."""

    sentence: str
    tone: Tone
    anchor: str


@dataclass(frozen=True)
class Independence:
    """The latest declaration of a provider: `short` for a card, `facts` for a page."""

    declared_on: date
    short: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    complaint_route: str
    statement: str
    statement_language: str = ""  # when it is not that of the page
    is_apart: bool | None = None  # whether the municipality has no hand in it; None: unknown
    is_employed_by_municipality: bool = False  # the declaration says so

    @property
    def warnings(self) -> tuple[Fact, ...]:
        """All that is worth a question before somebody tells their story."""
        return tuple(fact for fact in self.facts if fact.tone is Tone.ASK)

    @property
    def weightiest(self) -> Fact | None:
        """The one fact on a result card: what is worth a question before what is good."""
        return next(iter(self.short), None)


# Per yes-or-no field, the most important first: its place on the explanation page, then the
# sentence and tone for yes, those for no, and the sentence for unknown.
YES_OR_NO = {
    "takes_decisions": (
        "beslissen",
        (_("Beslist mee of u hulp krijgt."), Tone.ASK),
        (_("Beslist niet mee of u hulp krijgt."), Tone.GOOD),
        _("Wij weten nog niet of deze organisatie meebeslist of u hulp krijgt."),
    ),
    "is_in_access_team": (
        "wijkteam",
        (_("Zit in het wijkteam."), Tone.ASK),
        (_("Zit niet in het wijkteam."), Tone.GOOD),
        _("Wij weten nog niet of deze organisatie in het wijkteam zit."),
    ),
    "gives_care": (
        "zorg",
        (_("Geeft zelf ook zorg."), Tone.ASK),
        (_("Geeft zelf geen zorg."), Tone.GOOD),
        _("Wij weten nog niet of deze organisatie zelf zorg geeft."),
    ),
    "has_hours_limited": (
        "tijd",
        (_("Er is een grens aan de uren hulp. Die stelt wie de hulp betaalt."), Tone.ASK),
        (_("Wie de hulp betaalt, stelt geen grens aan de uren."), Tone.GOOD),
        _("Wij weten nog niet of er een grens is aan de uren hulp."),
    ),
    "has_registered_professionals": (
        "register",
        (_("De beroepskrachten staan in een register."), Tone.GOOD),
        (_("Er zijn geen beroepskrachten uit een register."), Tone.PLAIN),
        _("Wij weten nog niet of de beroepskrachten in een register staan."),
    ),
}
EMPLOYED = {
    Employer.OWN: (_("Wie u helpt, is in dienst bij deze organisatie."), Tone.GOOD),
    Employer.MUNICIPALITY: (_("Wie u helpt, is in dienst bij de gemeente."), Tone.ASK),
    Employer.CARE_PROVIDER: (
        _("Wie u helpt, is in dienst bij een zorgaanbieder."),
        Tone.ASK,
    ),
    Employer.VOLUNTEERS: (_("Wie u helpt, is vrijwilliger."), Tone.PLAIN),
}


def independence(declaration: IndependenceDeclaration | None) -> Independence | None:
    """Return what a declaration says; None when there is none."""
    if declaration is None:
        return None
    facts = tuple(_facts(declaration))
    telling = [fact for fact in facts if fact.tone in (Tone.ASK, Tone.GOOD)]
    return Independence(
        declared_on=declaration.declared_on,
        short=tuple(sorted(telling, key=lambda fact: fact.tone is not Tone.ASK)[:SHORT]),
        facts=facts,
        complaint_route=declaration.complaint_route,
        statement=declaration.statement,
        statement_language=language_of(declaration, "statement"),
        is_apart=_is_apart(declaration),
        is_employed_by_municipality=declaration.employed_by == Employer.MUNICIPALITY,
    )


def _is_apart(declaration: IndependenceDeclaration) -> bool | None:
    """Tell whether its people neither decide, nor are in the access team or the municipality's.

    Only that lets us say that the municipality does not read along.
    """
    decides, in_team = declaration.takes_decisions, declaration.is_in_access_team
    if decides or in_team or declaration.employed_by == Employer.MUNICIPALITY:
        return False
    known = bool(declaration.employed_by) and decides is not None and in_team is not None
    return True if known else None


def _facts(declaration: IndependenceDeclaration) -> Iterator[Fact]:
    for field, (anchor, yes, no, unknown) in YES_OR_NO.items():
        answer = getattr(declaration, field)
        sentence, tone = (unknown, Tone.UNKNOWN) if answer is None else yes if answer else no
        yield Fact(str(sentence), tone, anchor)
    yield _employed(declaration.employed_by)
    yield _paid(declaration.paid_by)
    yield _complaints(declaration.complaint_route)


def _employed(employer: str) -> Fact:
    unknown = (_("Wij weten nog niet bij wie de ondersteuners in dienst zijn."), Tone.UNKNOWN)
    sentence, tone = EMPLOYED[Employer(employer)] if employer else unknown
    return Fact(str(sentence), tone, "in-dienst")


def _paid(payers: list[str]) -> Fact:
    if not payers:
        unknown = gettext("Wij weten nog niet wie deze hulp betaalt.")
        return Fact(unknown, Tone.UNKNOWN, "betalen")
    names = ", ".join(str(Payer(payer).label) for payer in payers)
    sentence = gettext("Wie betaalt deze hulp: %(payers)s.") % {"payers": names}
    return Fact(sentence, Tone.PLAIN, "betalen")


def _complaints(route: str) -> Fact:
    if route:
        return Fact(gettext("U kunt ergens terecht met een klacht."), Tone.GOOD, "klagen")
    return Fact(gettext("Wij weten nog niet waar u kunt klagen."), Tone.UNKNOWN, "klagen")
