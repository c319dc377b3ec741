"""Codes of the intake: of requests, of cases, of what people thought of the help."""

from intake.enums.appointments import (
    AppointmentState,
)
from intake.enums.appreciation import (
    Face,
    Statement,
)
from intake.enums.cases import (
    PRESSURE,
    Activity,
    AgeBand,
    CaseCloseReason,
    CaseDraftOf,
    CaseState,
    ContactForm,
    FirstTime,
    FollowOn,
    IncidentKind,
    NotKept,
    PeriodReason,
    Referrer,
)
from intake.enums.requests import (
    AlertBy,
    Author,
    Caution,
    CloseReason,
    Danger,
    DeletionReason,
    DraftOf,
    ForWhom,
    LooseDraftOf,
    Origin,
    PassingState,
    RequestState,
)

__all__ = [
    "PRESSURE",
    "Activity",
    "AgeBand",
    "AlertBy",
    "AppointmentState",
    "Author",
    "CaseCloseReason",
    "CaseDraftOf",
    "CaseState",
    "Caution",
    "CloseReason",
    "ContactForm",
    "Danger",
    "DeletionReason",
    "DraftOf",
    "Face",
    "FirstTime",
    "FollowOn",
    "ForWhom",
    "IncidentKind",
    "LooseDraftOf",
    "NotKept",
    "Origin",
    "PassingState",
    "PeriodReason",
    "Referrer",
    "RequestState",
    "Statement",
]
