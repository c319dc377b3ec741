"""How far apart two points in the Netherlands are. Pure; `queries.distance` is its twin in SQL.

The earth as a plane at the latitude halfway: within one in a hundred of the truth in the whole
country, far better than a place in the middle of a postcode is known.
"""

from math import cos, hypot, radians
from typing import NamedTuple

KM_PER_LATITUDE = 111.27  # kilometres per degree northward, at 52 degrees
KM_PER_LONGITUDE = 111.55  # kilometres per degree eastward, before the meridians come together


class Point(NamedTuple):
    latitude: float  # degrees, WGS 84
    longitude: float


def kilometres(one: Point, other: Point) -> float:
    """Return the distance as the crow flies."""
    halfway = radians((one.latitude + other.latitude) / 2)
    north = (one.latitude - other.latitude) * KM_PER_LATITUDE
    east = (one.longitude - other.longitude) * KM_PER_LONGITUDE * cos(halfway)
    return hypot(north, east)
