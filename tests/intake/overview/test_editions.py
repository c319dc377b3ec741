"""What the edition for others shows, at the edges of the rules."""

import pytest

from clientsupport.privacy.disclosure.measures import LeadTime
from intake.overview.figures import Figures
from intake.overview.fixing import Quarter, Shares
from intake.overview.report.editions import Exact, Protected
from intake.overview.subjects import REFERRER, Subject
from intake.rules.case_sums import Sum

FEW, ENOUGH = 9, 10


def found(
    shares: Shares, *, clients: dict[str, int] | None = None, figures: Figures | None = None
) -> Quarter:
    """Return a quarter in which enough clients came for everything."""
    return Quarter(
        figures or Figures({}), shares, clients or {"A": ENOUGH, "C": ENOUGH, "": ENOUGH}
    )


THREE = {1: 600, 2: 300, 3: 300}  # minutes: the first has exactly half


def test_hours_stand_in_tens() -> None:
    assert Protected(found({("minutes", "A"): THREE})).hours("A") == "20 uur"


@pytest.mark.parametrize(
    "parts", [{1: 600, 2: 600}, {1: 601, 2: 300, 3: 300}, {1: 1200}, {}], ids=str
)
def test_hours_of_too_few_supporters_are_not_told(parts: dict[int, int]) -> None:
    protected = Protected(found({("minutes", "A"): parts}))

    assert protected.hours("A") == protected.hours() == "–"


def test_hours_of_too_few_clients_are_not_told() -> None:
    protected = Protected(found({("minutes", "A"): THREE}, clients={"A": FEW, "": FEW}))

    assert protected.hours("A") == protected.hours() == "–"


def test_what_is_hidden_cannot_be_reckoned_from_the_whole() -> None:
    protected = Protected(found({("minutes", "A"): THREE, ("minutes", "C"): {1: 60}}))

    assert (protected.hours("A"), protected.hours("C")) == ("–", "–")
    assert protected.hours() == "–"  # the first has more than half now
    even = found({("minutes", "A"): THREE, ("minutes", "C"): {3: 60}})
    assert Protected(even).hours() == "20 uur"
    assert Protected(even).hours("A") == "–"


def test_the_middle_answer_is_told_as_a_band() -> None:
    parts = {("response", "0-2"): {1: 2, 2: 2, 3: 2}, ("response", "11+"): {1: 2, 2: 1, 3: 1}}
    too_few = {("response", "0-2"): {1: 3, 2: 3, 3: 3}}

    assert Protected(found(parts)).waited() is LeadTime.SHORT
    assert Protected(found(too_few)).waited() is None


def test_municipalities_are_told_from_thirty_clients_on() -> None:
    place = Subject("municipality", "Gemeente", {"": "?", "7": "Utrecht", "8": "Zeist"}, unknown="")
    sums = {"municipality": {"": Sum(40, 1), "7": Sum(30, 1), "8": Sum(29, 1)}}
    quarter = found({}, figures=Figures(sums))

    assert Protected(quarter).values(place) == ["7"]
    assert Exact(quarter).values(place) == ["7", "8", ""]


def test_others_see_a_row_for_what_did_not_happen_too() -> None:
    quarter = found({}, figures=Figures({"referrer": {"zelf": Sum(40, 1)}}))

    assert set(Protected(quarter).values(REFERRER)) == set(REFERRER.names)
    assert Protected(quarter).count("referrer", "rechter") == "<10"
    assert Exact(quarter).values(REFERRER) == ["zelf"]
