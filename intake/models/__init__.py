from intake.models.danger import DangerSentence, DangerWord
from intake.models.draft import LooseDraft, ReplyDraft
from intake.models.entry import SubmittedForm, Visit
from intake.models.ledger import Deletion
from intake.models.message import InternalNote, Message
from intake.models.passing import Passing
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
    "LooseDraft",
    "Message",
    "Passing",
    "ReplyDraft",
    "ReplyTemplate",
    "SubmittedForm",
    "Visit",
]
