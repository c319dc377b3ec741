from intake.models.danger import DangerSentence, DangerWord
from intake.models.entry import SubmittedForm, Visit
from intake.models.ledger import Deletion
from intake.models.message import InternalNote, Message, ReplyDraft
from intake.models.passing import Passing
from intake.models.reading import Reading
from intake.models.request import HelpRequest
from intake.models.team import Absence, BrokenGlass, ReplyTemplate

__all__ = [
    "Absence",
    "BrokenGlass",
    "DangerSentence",
    "DangerWord",
    "Deletion",
    "HelpRequest",
    "InternalNote",
    "Message",
    "Passing",
    "Reading",
    "ReplyDraft",
    "ReplyTemplate",
    "SubmittedForm",
    "Visit",
]
