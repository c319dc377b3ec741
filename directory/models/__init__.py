from directory.models.area import OfferArea, OfferCoverage
from directory.models.offer import Offer
from directory.models.place import (
    CareOfficeRegion,
    Municipality,
    Place,
    Postcode,
    PostcodeException,
)
from directory.models.provider import Provider
from directory.models.taxonomy import Law, LifeDomain, TargetGroup

__all__ = [
    "CareOfficeRegion",
    "Law",
    "LifeDomain",
    "Municipality",
    "Offer",
    "OfferArea",
    "OfferCoverage",
    "Place",
    "Postcode",
    "PostcodeException",
    "Provider",
    "TargetGroup",
]
