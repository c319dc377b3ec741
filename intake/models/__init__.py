from intake.models.appointment import Appointment, CalendarFeed, FeedLeave
from intake.models.colleagues import Handing, SecondReader
from intake.models.danger import DangerSentence, DangerWord
from intake.models.draft import LooseDraft, ReplyDraft
from intake.models.entry import SubmittedForm, Visit
from intake.models.ledger import Deletion
from intake.models.marks import Label, Labelling, Reminder
from intake.models.message import InternalNote, Message
from intake.models.passing import Passing
from intake.models.reading import Reading
from intake.models.request import HelpRequest
from intake.models.team import Absence, BrokenGlass, ReplyTemplate

__all__ = [
    "Absence",
    "Appointment",
    "BrokenGlass",
    "CalendarFeed",
    "DangerSentence",
    "DangerWord",
    "Deletion",
    "FeedLeave",
    "Handing",
    "HelpRequest",
    "InternalNote",
    "Label",
    "Labelling",
    "LooseDraft",
    "Message",
    "Passing",
    "Reading",
    "Reminder",
    "ReplyDraft",
    "ReplyTemplate",
    "SecondReader",
    "SubmittedForm",
    "Visit",
]
