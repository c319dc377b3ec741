from directory.models.application import Application
from directory.models.appointment_hours import AppointmentHours
from directory.models.area import OfferArea, OfferCoverage
from directory.models.authority import Authority
from directory.models.contract import Contract
from directory.models.correction import CorrectionReport
from directory.models.independence import IndependenceDeclaration
from directory.models.link import LinkCheck
from directory.models.listing import ImportedRow, ListingChange, ListingImport, OfferDraft
from directory.models.location import Location, OpeningHour
from directory.models.offer import Offer
from directory.models.opening_exception import OpeningException
from directory.models.people import AccessReview, Invitation, Membership
from directory.models.place import (
    CareOfficeRegion,
    Municipality,
    Place,
    Postcode,
    PostcodeException,
)
from directory.models.provider import FormerName, Provider
from directory.models.tally import SearchTally
from directory.models.taxonomy import Law, LifeDomain, RelatedRole, TargetGroup
from directory.models.typed import EverydayName, PlaceAbroad, TopicWord

__all__ = [
    "AccessReview",
    "Application",
    "AppointmentHours",
    "Authority",
    "CareOfficeRegion",
    "Contract",
    "CorrectionReport",
    "EverydayName",
    "FormerName",
    "ImportedRow",
    "IndependenceDeclaration",
    "Invitation",
    "Law",
    "LifeDomain",
    "LinkCheck",
    "ListingChange",
    "ListingImport",
    "Location",
    "Membership",
    "Municipality",
    "Offer",
    "OfferArea",
    "OfferCoverage",
    "OfferDraft",
    "OpeningException",
    "OpeningHour",
    "Place",
    "PlaceAbroad",
    "Postcode",
    "PostcodeException",
    "Provider",
    "RelatedRole",
    "SearchTally",
    "TargetGroup",
    "TopicWord",
]
