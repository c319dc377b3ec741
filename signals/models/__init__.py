from signals.models.answer import (
    Answer,
    AskedBack,
    AuthorityTerms,
    Measure,
    ProposalAnswer,
    SeenDifference,
)
from signals.models.bundle import Bundle, BundleEvent, BundleSignal, Proposal, Voice
from signals.models.following import Subscription
from signals.models.ledger import SignalDeletion
from signals.models.public import PublicBundle
from signals.models.report import Report, ReportVisit, SubmittedReport
from signals.models.signal import Observation, Signal, SignalWords
from signals.models.thinking_along import Endorsement, Invited, SecondReading

__all__ = [
    "Answer",
    "AskedBack",
    "AuthorityTerms",
    "Bundle",
    "BundleEvent",
    "BundleSignal",
    "Endorsement",
    "Invited",
    "Measure",
    "Observation",
    "Proposal",
    "ProposalAnswer",
    "PublicBundle",
    "Report",
    "ReportVisit",
    "SecondReading",
    "SeenDifference",
    "Signal",
    "SignalDeletion",
    "SignalWords",
    "SubmittedReport",
    "Subscription",
    "Voice",
]
