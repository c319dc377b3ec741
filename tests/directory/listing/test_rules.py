"""The pure rules of a listing: its shape, what is missing, what it says in words."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clientsupport.enums import Language
from directory.enums import Part
from directory.facts.table import TEXT_KEYS
from directory.listing.content import (
    MOST_ROWS,
    AreaContent,
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
)
from directory.listing.edits import Outdated, RowEdit
from directory.listing.gap import Lack
from directory.listing.gaps import gaps
from directory.listing.rows import mark
from directory.listing.sections import part_of, sections
from directory.listing.words import Names, days_words, differences, label, words

WHOLE = OfferContent(
    texts={"title_nl": "Naast u", "summary_nl": "Wij denken mee."},
    legal_basis="wmo",
    laws=("wmo", "wlz"),
    areas=(AreaContent(kind="municipality", code="GM0344"),),
    phone="030 000 00 00",
    hours=(HoursContent(weekdays=(1, 2), opens="09:00", closes="17:00"),),
)
TODAY = date(2026, 11, 30)
LIBRARY = LocationContent(key="n1", name="bibliotheek", town="Utrecht")


def fields(content: OfferContent, *, is_read: bool = True) -> list[str]:
    return [gap.field for gap in gaps(content.settled(), today=TODAY, is_read=is_read)]


def test_nothing_is_missing_to_a_whole_offer() -> None:
    assert fields(WHOLE) == []


def test_questions_without_a_name_need_somebody_who_reads_them() -> None:
    assert fields(replace(WHOLE, takes_requests=True)) == []
    assert fields(replace(WHOLE, takes_requests=True), is_read=False) == ["takes_requests"]
    assert fields(WHOLE, is_read=False) == []


def test_an_empty_offer_says_all_it_needs() -> None:
    assert fields(OfferContent()) == [
        "title_nl",
        "summary_nl",
        "legal_basis",
        "laws",
        "add_municipality",
        "phone",
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"phone": "bel mij"}, "phone"),
        ({"phone": "06-123"}, "phone"),
        ({"email": "naam@"}, "email"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"channels": ("e-mail",)}, "email"),
        ({"hours": ()}, "has_no_fixed_hours"),
        ({"locations": (replace(LIBRARY, name=""),)}, "locations-0-name"),
        ({"locations": (replace(LIBRARY, town=""),)}, "locations-0-town"),
        ({"locations": (replace(LIBRARY, postcode="12"),)}, "locations-0-postcode"),
        ({"hours": (*WHOLE.hours, HoursContent(weekdays=(3,)))}, "hours-1-opens"),
        ({"hours": (replace(WHOLE.hours[0], closes="08:00"),)}, "hours-0-closes"),
        ({"hours": (replace(WHOLE.hours[0], closes="09:00"),)}, "hours-0-closes"),
        ({"hours": (replace(WHOLE.hours[0], location="n9"),)}, "hours-0-location"),
        (
            {
                "hours": (
                    replace(WHOLE.hours[0], valid_from="2026-02-01", valid_until="2026-01-01"),
                )
            },
            "hours-0-valid_until",
        ),
    ],
)
def test_each_gap_names_its_field(changes: dict[str, Any], field: str) -> None:
    assert field in fields(replace(WHOLE, **changes))


def test_a_secret_location_needs_no_town() -> None:
    assert fields(replace(WHOLE, locations=(replace(LIBRARY, town="", is_private=True),))) == []


def test_calling_whenever_you_like_needs_no_hours() -> None:
    assert fields(replace(WHOLE, hours=(), has_no_fixed_hours=True)) == []


def test_hours_until_midnight_are_whole() -> None:
    assert fields(replace(WHOLE, hours=(replace(WHOLE.hours[0], closes="00:00"),))) == []


def test_hours_of_two_places_do_not_overlap() -> None:
    there = replace(WHOLE.hours[0], location="n1")
    assert fields(replace(WHOLE, locations=(LIBRARY,), hours=(*WHOLE.hours, there))) == []
    assert fields(replace(WHOLE, hours=WHOLE.hours * 2)) == ["hours-1-opens"]


def test_content_comes_back_from_its_facts() -> None:
    content = replace(WHOLE, locations=(LIBRARY,), takes_requests=True, waiting_weeks=2).settled()

    assert OfferContent.from_facts(content.facts) == content
    assert OfferContent.from_facts(content.facts).fingerprint == content.fingerprint


def test_the_order_of_codes_makes_no_difference() -> None:
    assert replace(WHOLE, laws=("wlz", "wmo")).fingerprint == WHOLE.fingerprint
    assert replace(WHOLE, laws=("wlz",)).fingerprint != WHOLE.fingerprint


def test_what_an_older_release_did_not_know_makes_no_other_fingerprint() -> None:
    # made by the release before hours had `on_holidays` and offers exceptions
    assert WHOLE.fingerprint == "cdaff9f63e3309d2"
    at_christmas = replace(WHOLE.hours[0], on_holidays=True)
    assert replace(WHOLE, hours=(at_christmas,)).fingerprint != WHOLE.fingerprint
    closed = ExceptionContent(first_day="2026-12-24", is_closed=True)
    assert replace(WHOLE, exceptions=(closed,)).fingerprint != WHOLE.fingerprint


def test_facts_of_an_older_release_are_read() -> None:
    assert OfferContent.from_facts({"phone": "1", "gone": True}) == OfferContent(phone="1")


def test_empty_rows_go_when_it_is_settled() -> None:
    empty = replace(WHOLE, locations=(LocationContent(key="n1"), LocationContent(key="n2")))
    empty = replace(empty, hours=(*WHOLE.hours, HoursContent()))

    assert empty.settled() == WHOLE.settled()


def test_rows_are_found_by_what_they_say() -> None:
    (hours,) = WHOLE.hours
    twice = RowEdit("locations", "", replace(LIBRARY, key="")).apply(WHOLE)
    twice = RowEdit("locations", "", replace(LIBRARY, key="")).apply(twice)
    assert [place.key for place in twice.locations] == ["n1", "n2"]

    shorter = RowEdit("hours", mark(hours), replace(hours, closes="16:00"))
    assert [row.closes for row in shorter.apply(WHOLE).hours] == ["16:00"]
    assert RowEdit("hours", mark(hours), None).apply(WHOLE).hours == ()
    with pytest.raises(Outdated):
        shorter.apply(shorter.apply(WHOLE))
    full = replace(WHOLE, hours=tuple(replace(hours, opens=f"{n:05}") for n in range(MOST_ROWS)))
    with pytest.raises(Outdated):
        RowEdit("hours", "", hours).apply(full)


def test_every_gap_has_its_part_of_the_page() -> None:
    everything = [
        gap
        for content in (OfferContent(), replace(WHOLE, hours=()))
        for gap in gaps(content, today=TODAY, is_read=True)
    ]

    lacks = [Lack(part_of(gap.field), gap.words, "/") for gap in everything]
    counted = sections(WHOLE.facts, lacks, Names())

    assert [section.part for section in counted] == list(Part)
    assert sum(len(section.lacks) for section in counted) == len(everything)


def test_every_fact_has_a_name() -> None:
    assert [key for key in OfferContent().facts if label(key) == key] == ["website"]
    assert label("title_tr") == f"titel ({Language.TURKISH.label})"
    assert len(TEXT_KEYS) == 18


def test_a_change_in_words() -> None:
    names = Names(laws={"wmo": "zorg thuis"}, municipalities={"GM0344": "Utrecht"})
    hours = WHOLE.facts["hours"]
    secret = replace(LIBRARY, street="Plein 1", is_private=True)

    assert words("laws", ["wmo", "weg"], names) == "zorg thuis, weg"
    assert words("areas", WHOLE.facts["areas"], names) == "Utrecht"
    assert words("hours", hours, names) == "bellen maandag, dinsdag 09:00–17:00"
    place = replace(WHOLE, locations=(secret,)).facts["locations"]
    assert words("locations", place, names) == "bibliotheek, Plein 1, Utrecht, geheim adres"
    assert words("state", "withdrawn", names) == "ingetrokken"
    (difference,) = differences({"has_interpreter": None}, {"has_interpreter": False}, names)
    assert (difference.before, difference.after) == ("", "nee")
    assert days_words([1, 2, 3]) == "maandag t/m woensdag"


def test_hours_and_exceptions_name_their_days_and_their_place() -> None:
    """One by its name then, one by its name now, one that is gone."""
    row = {"weekdays": [1], "opens": "09:00", "closes": "17:00", "occurrence": 0}
    days = {"valid_from": "2026-12-30", "valid_until": "2027-01-02"}
    hours = [{**row, **days, "location": key} for key in ("n1", "7", "8")]
    other = {"first_day": "2026-12-30", "last_day": "2027-01-02", "is_closed": True}
    other |= {"location": "7", "opens": "", "closes": ""}
    before: dict[str, Any] = {"locations": [], "hours": [], "exceptions": []}
    new = replace(WHOLE, locations=(LIBRARY,)).facts["locations"]
    after = {"locations": new, "hours": hours, "exceptions": [other]}

    told = {d.label: d.after for d in differences(before, after, Names(places={"7": "buurthuis"}))}

    span = "30 december 2026 tot en met 2 januari 2027"
    assert told[label("hours")].split("; ") == [
        f"inlopen (bibliotheek) maandag 09:00–17:00 vanaf {span}",
        f"inlopen (buurthuis) maandag 09:00–17:00 vanaf {span}",
        f"inlopen maandag 09:00–17:00 vanaf {span}",
    ]
    assert told[label("exceptions")] == f"inlopen (buurthuis) {span} dicht"
