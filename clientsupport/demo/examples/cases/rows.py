"""Example cases as rows: what was drawn, with whose it is; texts for who logs in only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clientsupport.demo.examples.cases import words
from clientsupport.demo.examples.cases.drawn import Drawn
from directory.enums import Payer
from intake.enums import CaseState
from intake.models import Case, CaseNote, ContactMoment, Incident, LawPeriod

PAYERS = {
    **dict.fromkeys(("wmo", "jeugdwet", "participatiewet", "wgs"), Payer.MUNICIPALITY),
    "wlz": Payer.CARE_OFFICE,
}


@dataclass(frozen=True)
class Place:
    """Where a case is: keys of its organisation, municipality and supporter (None: nobody)."""

    provider: int
    municipality: int
    supporter: int | None


@dataclass
class Rows:
    """Rows of many cases, table by table."""

    laws: Mapping[str, int]  # keys by code
    cases: list[Case] = field(default_factory=list)
    periods: list[LawPeriod] = field(default_factory=list)
    contacts: list[ContactMoment] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    notes: list[CaseNote] = field(default_factory=list)

    def add(self, drawn: Drawn, place: Place, *, number: int, is_read: bool) -> None:
        """Add a case with all that hangs on it; `is_read`: somebody may read its texts."""
        case = _case(drawn, place, number)
        self.cases.append(case)
        if is_read and not drawn.closed_on:
            _write_texts(case, number)
        shared = {"case": case, "provider_id": place.provider}
        self.periods += [
            LawPeriod(
                **shared,
                supporter_id=place.supporter,
                law_id=self.laws[period.law],
                payer=PAYERS.get(period.law, ""),
                starts_on=period.starts_on,
                ends_on=period.ends_on,
                reason=period.reason,
                kept_supporter=period.kept,
                why_not_kept=period.why_not,
            )
            for period in drawn.periods
        ]
        self.incidents += [
            Incident(**shared, kind=kind, on=day, by_id=place.supporter)
            for kind, day in drawn.incidents
        ]
        for contact in drawn.contacts:
            moment = ContactMoment(
                **shared,
                supporter_id=place.supporter,
                on=contact.on,
                channel=drawn.facts["channel"],
                activity=contact.activity,
                minutes=contact.minutes,
            )
            self.contacts.append(moment)
            if is_read and not drawn.closed_on:
                self.notes.append(_note(moment))

    def store(self) -> None:
        """Store them, in the unit of work of their organisations, and begin anew."""
        for rows in (self.cases, self.periods, self.contacts, self.incidents, self.notes):
            if rows:
                type(rows[0])._default_manager.bulk_create(rows)  # type: ignore[arg-type]
            rows.clear()


def _case(drawn: Drawn, place: Place, number: int) -> Case:
    return Case(
        provider_id=place.provider,
        number=number,
        reference=f"{drawn.opened_on.year}-{number:04d}",
        supporter_id=place.supporter,
        is_shared=number % 3 == 0,
        state=CaseState.CLOSED if drawn.closed_on else CaseState.OPEN,
        municipality_id=place.municipality,
        domains=drawn.domains,
        groups=drawn.groups,
        contact_form=drawn.form,
        opened_on=drawn.opened_on,
        first_response_on=min((contact.on for contact in drawn.contacts), default=None),
        last_contact_on=drawn.last_contact_on,
        next_step_on=drawn.next_step_on,
        closed_on=drawn.closed_on,
        **drawn.facts,
    )


def _write_texts(case: Case, number: int) -> None:
    alias = words.ALIASES[number % len(words.ALIASES)] if number % 2 else None
    step = words.STEPS[number % len(words.STEPS)] if case.next_step_on else None
    case.encrypt(alias=alias, next_step=step)


def _note(moment: ContactMoment) -> CaseNote:
    note = CaseNote(
        case=moment.case,
        contact=moment,
        provider_id=moment.provider_id,
        author_id=moment.supporter_id,
        on=moment.on,
    )
    note.encrypt(text=words.NOTES.get(moment.activity, words.OTHER_NOTE))
    return note
