from directory.models.area import OfferArea, OfferCoverage
from directory.models.independence import IndependenceDeclaration
from directory.models.location import Location, OpeningHour
from directory.models.offer import Offer
from directory.models.place import (
    CareOfficeRegion,
    Municipality,
    Place,
    Postcode,
    PostcodeException,
)
from directory.models.provider import Provider
from directory.models.tally import SearchTally
from directory.models.taxonomy import Law, LifeDomain, RelatedRole, TargetGroup

__all__ = [
    "CareOfficeRegion",
    "IndependenceDeclaration",
    "Law",
    "LifeDomain",
    "Location",
    "Municipality",
    "Offer",
    "OfferArea",
    "OfferCoverage",
    "OpeningHour",
    "Place",
    "Postcode",
    "PostcodeException",
    "Provider",
    "RelatedRole",
    "SearchTally",
    "TargetGroup",
]
