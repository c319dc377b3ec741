"""What is told of cases: each subject counts one thing, and names its values in their order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from directory.enums import Channel, SpokenLanguage
from intake.enums import (
    OTHER_LANGUAGE,
    Activity,
    AgeBand,
    CaseCloseReason,
    ContactForm,
    FirstTime,
    FollowOn,
    IncidentKind,
    NotKept,
    Referrer,
)
from intake.rules.case_counts import LEAD_BANDS, RESPONSE_BANDS

Words = str | Promise
UNKNOWN = _("weet ik niet")


@dataclass(frozen=True)
class Subject:
    """One thing that is counted; `names` has every value that there is, by code.

    `unknown` is the value of which nothing is known, and `gap` what is missing then. Values of a
    subject in order (how old, how long) keep it; others are shown by how often they come.
    """

    measure: str
    title: Words
    names: Mapping[str, Words]
    unknown: str | None = None
    gap: Words = ""
    is_ordered: bool = False
    is_multiple: bool = False  # one case may have several

    def known(self) -> list[str]:
        """Return the codes of what is known."""
        return [code for code in self.names if code != self.unknown]

    def in_turn(self) -> list[str]:
        """Return all codes, with that of what is not known last."""
        return self.known() + [code for code in self.names if code == self.unknown]


@dataclass(frozen=True)
class Chapter:
    """Subjects that belong together, in a part of the page and of the report."""

    key: str
    title: Words
    subjects: Sequence[Subject]


@dataclass(frozen=True)
class Terms:
    """The names of what is stored as rows, by what a number says of them."""

    domains: Mapping[str, Words]
    groups: Mapping[str, Words]
    laws: Mapping[str, Words]
    municipalities: Mapping[str, Words]


# The words of the bands take their numbers from what is counted by.
SHORT, DAYS, WEEKS = (most for most, _code in RESPONSE_BANDS)  # working days
WEEK, MONTH, MONTHS = (most for most, _code in LEAD_BANDS)  # days
WORKING_DAYS = _("{least} tot en met {most} werkdagen")
CALENDAR_DAYS = _("{least} tot en met {most} dagen")
RESPONSE = Subject(
    "response",
    _("Eerste reactie"),
    {
        "0-2": format_lazy(_("binnen {most} werkdagen"), most=SHORT),
        "3-5": format_lazy(WORKING_DAYS, least=SHORT + 1, most=DAYS),
        "6-10": format_lazy(WORKING_DAYS, least=DAYS + 1, most=WEEKS),
        "11+": format_lazy(_("langer dan {most} werkdagen"), most=WEEKS),
    },
    is_ordered=True,
)
LEAD = Subject(
    "lead",
    _("Van begin tot eind"),
    {
        "0-7": format_lazy(_("{most} dagen of korter"), most=WEEK),
        "8-31": format_lazy(CALENDAR_DAYS, least=WEEK + 1, most=MONTH),
        "32-92": format_lazy(CALENDAR_DAYS, least=MONTH + 1, most=MONTHS),
        "93+": format_lazy(_("langer dan {most} dagen"), most=MONTHS),
    },
    is_ordered=True,
)
AGE = Subject(
    "age_band",
    _("Leeftijd"),
    dict(AgeBand.choices),
    unknown="",
    gap=_("de leeftijd"),
    is_ordered=True,
)
FIRST = Subject(
    "first_time",
    _("Voor het eerst cliëntondersteuning"),
    dict(FirstTime.choices),
    unknown=FirstTime.UNKNOWN,
    gap=_("of het de eerste keer is"),
)
LANGUAGE = Subject(
    "language",
    _("Taal"),
    {"": UNKNOWN, **dict([*SpokenLanguage.choices, OTHER_LANGUAGE])},
    unknown="",
    gap=_("de taal"),
)
REFERRER = Subject(
    "referrer",
    _("Hoe gekomen"),
    dict(Referrer.choices),
    unknown=Referrer.UNKNOWN,
    gap=_("hoe de cliënt bij ons kwam"),
)
FORM = Subject("contact_form", _("Soort hulp"), dict(ContactForm.choices))
CHANNEL = Subject(
    "channel",
    _("Eerste contact"),
    {"": UNKNOWN, **dict(Channel.choices), Channel.HOME: _("bij de cliënt thuis")},
    unknown="",
    gap=_("hoe het eerste contact ging"),
)
MINUTES = Subject("minutes", _("Tijd"), dict(Activity.choices), is_ordered=True)
CONTACTS = Subject("contacts", _("Contacten"), dict(Activity.choices), is_ordered=True)
LAW_CHANGE = Subject(
    "law_change",
    _("Andere wet, zelfde cliëntondersteuner?"),
    {"kept": _("dezelfde"), "not_kept": _("een ander"), "unknown": UNKNOWN},
    unknown="unknown",
)
NOT_KEPT = Subject("not_kept", _("Waarom een ander"), dict(NotKept.choices))
INCIDENT = Subject("incident", _("Wat niet hoort"), dict(IncidentKind.choices))
CLOSE_REASON = Subject("close_reason", _("Waarom afgesloten"), dict(CaseCloseReason.choices))
FOLLOW_ON = Subject(
    "follow_on",
    _("Daarna geholpen door"),
    dict(FollowOn.choices),
    unknown=FollowOn.UNKNOWN,
    gap=_("wie daarna hielp"),
)


def domains(terms: Terms) -> Subject:
    """Return the subject of the fields of life."""
    return Subject("domains", _("Leefgebied"), terms.domains, is_multiple=True)


def chapters(terms: Terms) -> list[Chapter]:
    """Return everything that is told, in the order of the page."""
    place = Subject(
        "municipality",
        _("Gemeente"),
        {"": UNKNOWN, **terms.municipalities},
        unknown="",
        gap=_("de gemeente"),
    )
    groups = Subject("groups", _("Doelgroep"), terms.groups, is_multiple=True)
    law = Subject("law", _("Wet die begon te gelden"), terms.laws, is_multiple=True)
    return [
        Chapter("tijd", _("Hoe lang het duurt"), [RESPONSE, LEAD]),
        Chapter("waarover", _("Waarover het gaat"), [domains(terms), law]),
        Chapter("wie", _("Voor wie"), [groups, place, AGE, FIRST, LANGUAGE]),
        Chapter("hoe", _("Hoe cliënten komen"), [REFERRER, FORM, CHANNEL]),
        Chapter("werk", _("Wat wij deden"), [MINUTES, CONTACTS]),
        Chapter("doorgaan", _("Of het doorgaat"), [LAW_CHANGE, NOT_KEPT, INCIDENT]),
        Chapter("daarna", _("Hoe het afloopt"), [CLOSE_REASON, FOLLOW_ON]),
    ]
