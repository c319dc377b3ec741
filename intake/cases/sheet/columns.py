"""The columns of a file of cases: their headings, and how a cell is read. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext

from clientsupport.documents.figures import Figure
from clientsupport.sheets.cell import SHOWN, BadValue, bare, refuse_what_was_made
from clientsupport.sheets.named import BETWEEN, Meant, names_of
from directory.enums import Channel, SpokenLanguage
from intake.cases.sheet.days import read_day
from intake.cases.sheet.facts import Said
from intake.cases.sheet.totals import MOST_CONTACTS, MOST_MINUTES
from intake.enums import (
    OTHER_LANGUAGE,
    Activity,
    AgeBand,
    CaseCloseReason,
    ContactForm,
    FirstTime,
    FollowOn,
    Referrer,
)

LONGEST_REFERENCE = 20  # characters
Take = Callable[[Said, str], None]


@dataclass(frozen=True)
class Known:
    """What cells may name: names by code, keys by code, and colleagues by what they are called."""

    municipalities: Mapping[str, str]
    municipality_keys: Mapping[str, int]
    laws: Mapping[str, str]
    law_keys: Mapping[str, int]
    domains: Mapping[str, str]
    groups: Mapping[str, str]
    colleagues: Mapping[str, int]  # by mail address and by name, in small letters; 0: several
    municipality_meant: Callable[[str], Meant]  # of other spellings


@dataclass(frozen=True)
class Column:
    """One column: `take` reads its cell into what the row says (BadValue); `example` shows how.

    `also` are its headings in other languages, and `elsewhere` its codes by their names there, in
    small letters (`in_other_languages`).
    """

    fact: str
    heading: str
    take: Take
    example: str = ""
    is_needed: bool = False
    named: Mapping[str, str] = field(default_factory=dict)  # what may stand in it, by code
    also: Sequence[str] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def read(self, said: Said, cell: str) -> None:
        """Read a cell; raises BadValue. An empty one says nothing."""
        refuse_what_was_made(cell, is_text=False)
        if plain := bare(cell):
            self.take(said, self._in_codes(plain) if self.elsewhere else plain)

    def _in_codes(self, cell: str) -> str:
        """Return a cell with its code for each name in another language."""
        parts = BETWEEN.split(cell)
        return "; ".join(self.elsewhere.get(part.casefold(), part) for part in parts)


def columns(known: Known) -> list[Column]:
    """Return all columns, in the order of the template."""
    return [
        _reference(),
        _day("opened_on", gettext("begin"), date(2026, 1, 5), is_needed=True),
        _day("closed_on", gettext("eind"), date(2026, 2, 20)),
        _municipality(known),
        _law(known),
        *_lists(known),
        *_codes(),
        _day("first_response_on", gettext("eerste reactie"), date(2026, 1, 6)),
        _day("last_contact_on", gettext("laatste contact"), date(2026, 2, 19)),
        Column("contacts", gettext("aantal contacten"), _take_contacts, Figure("4", 4)),
        *_minutes(),
        *_ends(),
        _supporter(known),
    ]


def in_other_languages(column: Column, others: Sequence[Column]) -> Column:
    """Return a column that reads the headings and names of the same column elsewhere too."""
    ours = {name.casefold() for name in (*column.named, *column.named.values())}
    meant = dict[str, set[str]]()
    for code, name in ((code, name) for other in others for code, name in other.named.items()):
        meant.setdefault(name.casefold(), set()).add(code)
    return replace(
        column,
        also=tuple(other.heading for other in others if other.heading != column.heading),
        elsewhere={
            name: next(iter(codes))
            for name, codes in meant.items()
            if name not in ours and len(codes) == 1
        },
    )


def _reference() -> Column:
    def take(said: Said, cell: str) -> None:
        if len(cell) > LONGEST_REFERENCE:
            raise BadValue(gettext("langer dan %(most)s tekens") % {"most": LONGEST_REFERENCE})
        said.reference = cell

    return Column("reference", gettext("kenmerk"), take, "2026-0012", is_needed=True)


def _day(fact: str, heading: str, example: date, *, is_needed: bool = False) -> Column:
    def take(said: Said, cell: str) -> None:
        if day := read_day(cell):
            said.days[fact] = day

    return Column(fact, heading, take, Figure(f"{example:%d-%m-%Y}", example), is_needed)


def _municipality(known: Known) -> Column:
    value = names_of(known.municipalities, known.municipality_meant)

    def take(said: Said, cell: str) -> None:
        said.municipality = known.municipality_keys[_one(value.read(cell))]

    return Column("municipality", gettext("gemeente"), take, "Utrecht")


def _law(known: Known) -> Column:
    value = names_of(known.laws)

    def take(said: Said, cell: str) -> None:
        said.law = known.law_keys[_one(value.read(cell))]

    return Column("law", gettext("wet"), take, "wmo", named=known.laws)


def _lists(known: Known) -> Iterator[Column]:
    for fact, heading, called, example in (
        ("domains", gettext("leefgebieden"), known.domains, "wonen; zorg"),
        ("groups", gettext("doelgroepen"), known.groups, "ouderen"),
    ):
        read = names_of(called).read
        yield Column(fact, heading, _taking_list(fact, read), example, named=called)


def _taking_list(fact: str, read: Callable[[str], Any]) -> Take:
    def take(said: Said, cell: str) -> None:
        said.lists[fact] = read(cell)

    return take


def _codes() -> Iterator[Column]:
    languages = {**_called(SpokenLanguage), OTHER_LANGUAGE[0]: str(OTHER_LANGUAGE[1])}
    yield _code("contact_form", gettext("soort hulp"), _called(ContactForm), "traject")
    yield _code("referrer", gettext("hoe gekomen"), _called(Referrer), "wijkteam")
    yield _code("channel", gettext("eerste contact"), _called(Channel), "telefoon")
    yield _code("language", gettext("taal"), languages, "nl")
    yield _code("first_time", gettext("voor het eerst"), _called(FirstTime), "ja")
    yield _code("age_band", gettext("leeftijd"), _called(AgeBand), "45-64")


def _ends() -> Iterator[Column]:
    yield _code("close_reason", gettext("waarom afgesloten"), _called(CaseCloseReason), "")
    yield _code("follow_on", gettext("daarna geholpen door"), _called(FollowOn), "")


def _code(fact: str, heading: str, called: Mapping[str, str], example: str) -> Column:
    read = names_of(called).read

    def take(said: Said, cell: str) -> None:
        said.codes[fact] = _one(read(cell))

    return Column(fact, heading, take, example, named=called)


def _called(choices: Any) -> dict[str, str]:
    return {str(code): str(label) for code, label in choices.choices}


def _minutes() -> Iterator[Column]:
    for activity in Activity:
        heading = gettext("minuten %(activity)s") % {"activity": activity.value}
        example = Figure("60", 60) if activity == Activity.CLARIFYING else ""
        yield Column(f"minutes_{activity.value}", heading, _taking_minutes(activity), example)


def _taking_minutes(activity: str) -> Take:
    def take(said: Said, cell: str) -> None:
        if minutes := _whole(cell, MOST_MINUTES):
            said.minutes[activity] = minutes

    return take


def _take_contacts(said: Said, cell: str) -> None:
    said.contacts = _whole(cell, MOST_CONTACTS)


def _whole(cell: str, most: int) -> int:
    digits = cell.removesuffix(",0").removesuffix(".0")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 9 and int(digits) <= most):
        values = {"cell": cell[:SHOWN], "most": number_format(most, force_grouping=True)}
        raise BadValue(gettext("‘%(cell)s’ is geen heel getal tot %(most)s") % values)
    return int(digits)


def _supporter(known: Known) -> Column:
    def take(said: Said, cell: str) -> None:
        found = known.colleagues.get(cell.casefold())
        if found is None:
            raise BadValue(gettext("dit is geen collega van deze organisatie"))
        if not found:
            raise BadValue(gettext("meer collega’s heten zo; schrijf het e-mailadres"))
        said.supporter = found

    return Column("supporter", gettext("cliëntondersteuner"), take)


def _one(codes: Sequence[str]) -> str:
    if len(codes) != 1:
        raise BadValue(gettext("hier kan er maar één staan"))
    return codes[0]
