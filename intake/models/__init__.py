from intake.models.appointment import Appointment, CalendarFeed, FeedLeave
from intake.models.appreciation import (
    Appreciated,
    Appreciation,
    AppreciationCard,
    AppreciationCardForm,
    WaitingAppreciation,
)
from intake.models.case import Case, CaseOfRequest
from intake.models.case_history import CaseDraft, CaseNote, ContactMoment, Incident, LawPeriod
from intake.models.case_import import CaseImport
from intake.models.case_keeping import CaseErasure, CaseGlass, CasePolicy
from intake.models.case_tally import CaseTally
from intake.models.colleagues import Handing, SecondReader
from intake.models.danger import DangerSentence, DangerWord
from intake.models.draft import LooseDraft, ReplyDraft
from intake.models.entry import SubmittedForm, Visit
from intake.models.fixed_quarter import FixedQuarter
from intake.models.handover import Handover
from intake.models.ledger import Deletion
from intake.models.marks import Label, Labelling, Reminder
from intake.models.message import InternalNote, Message
from intake.models.passing import Passing
from intake.models.reading import Reading
from intake.models.report_file import ReportFile
from intake.models.request import HelpRequest
from intake.models.team import Absence, BrokenGlass, ReplyTemplate

__all__ = [
    "Absence",
    "Appointment",
    "Appreciated",
    "Appreciation",
    "AppreciationCard",
    "AppreciationCardForm",
    "BrokenGlass",
    "CalendarFeed",
    "Case",
    "CaseDraft",
    "CaseErasure",
    "CaseGlass",
    "CaseImport",
    "CaseNote",
    "CaseOfRequest",
    "CasePolicy",
    "CaseTally",
    "ContactMoment",
    "DangerSentence",
    "DangerWord",
    "Deletion",
    "FeedLeave",
    "FixedQuarter",
    "Handing",
    "Handover",
    "HelpRequest",
    "Incident",
    "InternalNote",
    "Label",
    "Labelling",
    "LawPeriod",
    "LooseDraft",
    "Message",
    "Passing",
    "Reading",
    "Reminder",
    "ReplyDraft",
    "ReplyTemplate",
    "ReportFile",
    "SecondReader",
    "SubmittedForm",
    "Visit",
    "WaitingAppreciation",
]
