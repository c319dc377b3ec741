"""Distances: right to one in a hundred, and the same in Python and in the database."""

from itertools import combinations
from math import asin, cos, radians, sin, sqrt

import pytest
from django.db.models import FloatField
from django.db.models.functions import Cast
from hypothesis import given
from hypothesis import strategies as st

from directory.models import Municipality
from directory.places.distance import Point, kilometres
from directory.search.queries.distance import kilometres_from

POINTS = st.builds(Point, st.floats(50.7, 53.6), st.floats(3.3, 7.3))  # the Netherlands
EARTH = 6371.0  # kilometres, mean radius


def on_the_globe(one: Point, other: Point) -> float:
    a, b = radians(one.latitude), radians(other.latitude)
    half = radians(other.longitude - one.longitude) / 2
    return 2 * EARTH * asin(sqrt(sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(half) ** 2))


@given(one=POINTS, other=POINTS)
def test_within_one_in_a_hundred_of_the_globe(one: Point, other: Point) -> None:
    assert kilometres(one, other) == pytest.approx(on_the_globe(one, other), rel=0.01, abs=0.001)


def test_between_two_known_towers() -> None:
    dom, martini = Point(52.0907, 5.1214), Point(53.2193, 6.5681)

    assert kilometres(dom, martini) == pytest.approx(159, abs=1)


@pytest.mark.usefixtures("places")
def test_the_database_reckons_the_same() -> None:
    sample = Municipality.objects.current()[::40]
    for one, other in combinations(sample, 2):
        point = Point(one.latitude or 0, one.longitude or 0)
        rows = Municipality.objects.filter(pk=other.pk)
        (found,) = rows.annotate(km=Cast(kilometres_from(point), FloatField())).values_list(
            "km", flat=True
        )
        expected = kilometres(point, Point(other.latitude or 0, other.longitude or 0))
        assert found == pytest.approx(expected, rel=1e-9)
