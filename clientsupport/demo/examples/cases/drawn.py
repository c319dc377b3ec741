"""One example case, drawn by chance: what it is about, and what happened on which day. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from clientsupport.demo.examples.cases import likely
from intake.enums import ContactForm, IncidentKind, PeriodReason

SATURDAY = 5
CHANGES_OF_LAW, OF_YOUTH = 9, 12  # percent of the trajectories that last, and of those of the young
SECOND_DOMAIN, QUIET, WITHOUT_STEP, SENT_TO_AND_FRO, UNDER_PRESSURE = 22, 10, 18, 5, 2  # percent
STEP_FROM, STEP_UNTIL = -8, 28  # days from today: some are due, and a few too late
QUIET_SINCE = timedelta(days=34)
HEARD = timedelta(days=25)  # of the others something was heard since then


@dataclass(frozen=True)
class DrawnContact:
    """One contact: a day, a code of Activity, minutes."""

    on: date
    activity: str
    minutes: int


@dataclass(frozen=True)
class DrawnPeriod:
    """From which day on which law holds; `kept`: whether the supporter stayed."""

    law: str
    starts_on: date
    ends_on: date | None = None
    reason: PeriodReason = PeriodReason.START
    kept: bool | None = None
    why_not: str = ""


@dataclass
class Drawn:
    """Codes and days of a case; `closed_on` None: it runs."""

    opened_on: date
    form: str
    facts: dict[str, str]
    domains: list[str]
    groups: list[str]
    periods: list[DrawnPeriod]
    closed_on: date | None
    contacts: list[DrawnContact]
    next_step_on: date | None = None
    incidents: list[tuple[str, date]] = field(default_factory=list)

    @property
    def last_contact_on(self) -> date:
        return max((contact.on for contact in self.contacts), default=self.opened_on)


class Drawer:
    """Draws cases; the same seed draws the same ones."""

    def __init__(self, *, seed: int, today: date) -> None:
        self.chance = Random(seed)  # noqa: S311 (an example is no secret)
        self.today = today

    def draw(self, laws: likely.Weights, *, opened_on: date) -> Drawn:
        """Return a case that began on this day, under one of these laws."""
        law, form = self.one(laws), self.one(likely.FORMS)
        ends = opened_on + timedelta(days=self.between(likely.LASTING[form]))
        closed_on = _working(ends) if _working(ends) <= self.today else None
        contacts = self._contacts(form, opened_on, closed_on or self.today)
        drawn = Drawn(
            opened_on=opened_on,
            form=form,
            facts=self._facts(law, closed_on),
            domains=self._domains(law),
            groups=[group] if (group := self.one(likely.GROUPS[law])) else [],
            periods=self._periods(law, form, opened_on, closed_on),
            closed_on=closed_on,
            contacts=contacts,
        )
        if not closed_on:
            self._go_on(drawn)
        self._add_incidents(drawn)
        return drawn

    def one(self, weights: likely.Weights) -> str:
        """Return one of these codes, the likely ones more often."""
        return str(self.chance.choices([*weights], [*weights.values()])[0])

    def happens(self, percent: float) -> bool:
        """Tell whether something happens that happens so often."""
        return self.chance.random() * 100 < percent

    def between(self, bounds: tuple[int, int, int]) -> int:
        """Return a number that is at least, usually and at most so many."""
        least, usual, most = bounds
        return round(self.chance.triangular(least, most, usual))

    def _facts(self, law: str, closed_on: date | None) -> dict[str, str]:
        facts = {
            "age_band": self.one(likely.AGES.get(law, likely.AGES["wmo"])),
            "referrer": self.one(likely.REFERRERS),
            "channel": self.one(likely.CHANNELS),
            "language": self.one(likely.LANGUAGES),
            "first_time": self.one(likely.FIRST_TIMES),
        }
        if closed_on:
            facts["close_reason"] = reason = self.one(likely.CLOSE_REASONS)
            follow_ons = likely.FOLLOW_ONS.get(reason, likely.FOLLOWED_OTHERWISE)
            facts["follow_on"] = self.one(follow_ons)
        return facts

    def _domains(self, law: str) -> list[str]:
        found = {self.one(likely.DOMAINS[law])}
        if self.happens(SECOND_DOMAIN):
            found.add(self.one(likely.DOMAINS[law]))
        return sorted(found)

    def _contacts(self, form: str, opened_on: date, until: date) -> list[DrawnContact]:
        """Return contacts from the first answer on; the first days may pass without one."""
        first = min(_working(opened_on + timedelta(days=int(self.one(likely.RESPONSES)))), until)
        number, length = self.between(likely.CONTACTS[form]), (until - first).days
        days = [first, *(self._day(first, length) for _ in range(number - 1))]
        return [self._contact(form, min(_working(day), until)) for day in sorted(days)]

    def _day(self, first: date, length: int) -> date:
        """Return a day within so many: more happens at the beginning."""
        return first + timedelta(days=int(length * self.chance.random() ** 1.4))

    def _contact(self, form: str, day: date) -> DrawnContact:
        activity = self.one(likely.ACTIVITIES[form])
        minutes = self.between(likely.MINUTES[activity])
        return DrawnContact(day, activity, max(5, 5 * round(minutes / 5)))

    def _periods(
        self, law: str, form: str, opened_on: date, closed_on: date | None
    ) -> list[DrawnPeriod]:
        length = ((closed_on or self.today) - opened_on).days
        often = OF_YOUTH if law == "jeugdwet" else CHANGES_OF_LAW
        may_change = law in ("wmo", "jeugdwet") and form == ContactForm.TRAJECTORY and length > 20
        if not (may_change and self.happens(often)):
            return [DrawnPeriod(law, opened_on)]
        day = opened_on + timedelta(days=self.chance.randint(10, length - 5))
        kept = self.happens(68)
        why = "" if kept else self.one(likely.NOT_KEPT)
        if law == "jeugdwet":
            then, reason = "wmo", PeriodReason.EIGHTEEN
        else:
            then, reason = "wlz", PeriodReason.INDICATION
        return [
            DrawnPeriod(law, opened_on, day - timedelta(days=1)),
            DrawnPeriod(then, day, None, reason, kept, why),
        ]

    def _go_on(self, drawn: Drawn) -> None:
        """Say what is next in a case that runs; of some nothing was heard for a long time."""
        if self.happens(QUIET) and drawn.opened_on < self.today - QUIET_SINCE:
            before = self.today - QUIET_SINCE
            drawn.contacts = [contact for contact in drawn.contacts if contact.on <= before]
            return
        if drawn.last_contact_on < self.today - HEARD:
            ago = min((self.today - drawn.opened_on).days, self.chance.randint(0, HEARD.days))
            day = min(_working(self.today - timedelta(days=ago)), self.today)
            drawn.contacts.append(self._contact(drawn.form, day))
        if not self.happens(WITHOUT_STEP):
            days = round(self.chance.triangular(STEP_FROM, STEP_UNTIL, 4))
            drawn.next_step_on = _working(self.today + timedelta(days=days))

    def _add_incidents(self, drawn: Drawn) -> None:
        until = drawn.closed_on or self.today
        more = len(drawn.periods) > 1
        often: Mapping[IncidentKind, float] = {
            IncidentKind.TO_AND_FRO: SENT_TO_AND_FRO * (5 if more else 1),
            IncidentKind.TO_LIMIT: UNDER_PRESSURE,
            IncidentKind.TO_DECIDE: UNDER_PRESSURE / 2,
            IncidentKind.TO_TAKE_OVER: UNDER_PRESSURE / 2,
        }
        for kind, percent in often.items():
            if self.happens(percent):
                day = self._day(drawn.opened_on, (until - drawn.opened_on).days)
                drawn.incidents.append((kind, day))


def _working(day: date) -> date:
    """Return the day, or the Monday after its weekend."""
    behind = max(0, 7 - day.weekday()) if day.weekday() >= SATURDAY else 0
    return day + timedelta(days=behind)
