"""The table of all facts of an offer, in the order of the page on which it is edited. Pure.

The form, drafts, spreadsheets, the change log and the pages for residents follow it. What a new
fact takes stands in docs/listing.md; a test compares the table with the columns of the model.
"""

from dataclasses import dataclass, fields, replace

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from directory.enums import Channel, LegalBasis, Part, ReviewRhythm, SpokenLanguage
from directory.facts.fact import Fact, Kind, Shown, said
from directory.rules.freshness import WAITING_KEPT

MOST_OF_A_NUMBER = 260  # the working days of a year; five years of weeks

TEXTS = (
    Fact(
        Kind.TEXT,
        Part.TEXT,
        _("titel"),
        name="title",
        asked=_("Titel"),
        missing=_("Geef het aanbod een titel in het Nederlands."),
        most=150,
    ),
    Fact(
        Kind.TEXT,
        Part.TEXT,
        _("in één zin"),
        name="summary",
        asked=_("In één zin"),
        missing=_("Zeg in één zin wat u doet, in het Nederlands."),
        most=300,
        lines=2,
    ),
    Fact(
        Kind.TEXT, Part.TEXT, _("uitleg"), name="description", asked=_("Uitleg"), most=5000, lines=6
    ),
)


@dataclass(frozen=True, kw_only=True)
class PlainFacts:
    """Every fact that is one value, with its type: name, then what it is."""

    legal_basis: str = said(
        Fact(
            Kind.CHOICE,
            Part.WHO,
            _("wie regelt het"),
            asked=_("Wie regelt deze hulp?"),
            missing=_("Kies wie deze hulp regelt."),
            choices=LegalBasis.choices,
        )
    )
    laws: tuple[str, ...] = said(
        Fact(
            Kind.CODES,
            Part.WHO,
            _("helpt bij"),
            asked=_("Waar helpt u bij?"),
            missing=_("Kies waar uw mensen bij helpen."),
        )
    )
    target_groups: tuple[str, ...] = said(
        Fact(
            Kind.CODES,
            Part.WHO,
            _("voor wie"),
            asked=_("Voor wie?"),
            help=_("Kiest u niets, dan is het voor iedereen."),
        )
    )
    life_domains: tuple[str, ...] = said(
        Fact(Kind.CODES, Part.WHO, _("leefgebieden"), asked=_("Waar weet u veel van?"))
    )
    phone: str = said(
        Fact(Kind.LINE, Part.CONTACT, _("telefoon"), asked=_("Telefoon"), most=30, typed_as="tel")
    )
    email: str = said(
        Fact(
            Kind.LINE,
            Part.CONTACT,
            _("e-mail"),
            asked=_("E-mailadres"),
            most=254,
            typed_as="email",
            is_beside=True,
        )
    )
    website: str = said(
        Fact(Kind.LINE, Part.CONTACT, _("website"), asked=_("Website"), most=200, typed_as="url")
    )
    channels: tuple[str, ...] = said(
        Fact(
            Kind.CODES,
            Part.CONTACT,
            _("manieren van contact"),
            asked=_("Hoe kan iemand contact hebben?"),
            choices=Channel.choices,
        )
    )
    languages: tuple[str, ...] = said(
        Fact(
            Kind.CODES,
            Part.CONTACT,
            _("talen"),
            asked=_("Welke talen spreken uw mensen?"),
            choices=SpokenLanguage.choices,
            shown=Shown(icon="language", term=_("Talen:")),
        )
    )
    has_interpreter: bool | None = said(
        Fact(
            Kind.ANSWER,
            Part.CONTACT,
            _("kan een tolk regelen"),
            asked=_("Kunt u een tolk regelen?"),
            shown=Shown(
                icon="chat-bubble-left-right",
                term=_("Tolk:"),
                yes=_("regelen zij voor u"),
                no=_("regelen zij niet"),
            ),
        )
    )
    has_lived_experience: bool | None = said(
        Fact(
            Kind.ANSWER,
            Part.CONTACT,
            _("met eigen ervaring"),
            asked=_("Heeft u mensen met eigen ervaring?"),
            is_beside=True,
            shown=Shown(
                icon="heart",
                term=_("Eigen ervaring:"),
                yes=_("u praat met iemand die het zelf heeft meegemaakt"),
            ),
        )
    )
    takes_requests: bool = said(
        Fact(
            Kind.BOX,
            Part.CONTACT,
            _("neemt vragen zonder naam aan"),
            asked=_("Wij nemen vragen zonder naam aan, via Naast u"),
        )
    )
    has_no_fixed_hours: bool = said(  # "bel voor de openingstijden" is meant so
        Fact(
            Kind.BOX,
            Part.HOURS,
            _("geen vaste openingstijden"),
            asked=_("Geen vaste tijden: mensen mogen altijd bellen"),
            is_derived=True,
        )
    )
    response_days: int | None = said(
        Fact(
            Kind.NUMBER,
            Part.SPEED,
            _("antwoord binnen (werkdagen)"),
            asked=_("Binnen hoeveel werkdagen krijgt iemand antwoord?"),
            help=_("0 is dezelfde dag. Leeg is onbekend."),
            most=MOST_OF_A_NUMBER,
            shown=Shown(icon="clock", term=_("Antwoord:")),
        )
    )
    waiting_weeks: int | None = said(
        Fact(
            Kind.NUMBER,
            Part.SPEED,
            _("wachttijd (weken)"),
            asked=_("Hoeveel weken moet iemand nu wachten?"),
            help=format_lazy(
                _("0 is geen wachttijd. Na {days} dagen tonen wij dit niet meer."),
                days=WAITING_KEPT.days,
            ),
            most=MOST_OF_A_NUMBER,
            dated="waiting_noted_on",
            shown=Shown(icon="calendar-days", term=_("Wachttijd:")),
        )
    )
    review_months: int = said(
        Fact(
            Kind.STEP,
            Part.SPEED,
            _("hoe vaak u het nakijkt"),
            asked=_("Hoe vaak kijkt u dit na?"),
            choices=ReviewRhythm.choices,
            usual=ReviewRhythm.HALF_YEARLY.value,
        )
    )


# Structures of their own: their shape stands in `listing.content`.
STRUCTURES = (
    Fact(
        Kind.AREAS,
        Part.WHERE,
        _("waar u helpt"),
        name="areas",
        missing=_("Zeg waar u helpt: noem minstens één gemeente of gebied."),
        asked_as=("add_municipality", "is_national", "municipalities", "provinces", "regions"),
    ),
    Fact(Kind.ROWS, Part.LOCATIONS, _("locaties"), name="locations"),
    Fact(Kind.ROWS, Part.HOURS, _("openingstijden"), name="hours"),
    Fact(Kind.ROWS, Part.HOURS, _("uitzonderingen"), name="exceptions"),
)


PLAIN: tuple[Fact, ...] = tuple(
    replace(f.metadata["fact"], name=f.name) for f in fields(PlainFacts)
)
FACTS = tuple(fact for part in Part for fact in (*TEXTS, *PLAIN, *STRUCTURES) if fact.part is part)
COLUMNS = tuple(fact.name for fact in PLAIN if fact.is_column)
TAXONOMIES = tuple(fact.name for fact in PLAIN if fact.is_taxonomy)
DATED = {fact.name: fact.dated for fact in PLAIN if fact.dated}  # fact → the column with its day
TEXT_NAMES = tuple(text.name for text in TEXTS)
TEXT_KEYS = tuple(f"{name}_{language.value}" for language in Language for name in TEXT_NAMES)
