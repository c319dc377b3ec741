"""Codes of signals, of bundles, and of what authorities answer."""

from signals.enums.answers import AnswerState, Difference, MeasureState, Verdict
from signals.enums.bundles import (
    BundleState,
    Consent,
    EventKind,
    InvitationState,
    Joining,
    ReadingState,
    WithdrawReason,
)
from signals.enums.signals import (
    DeletionReason,
    Frequency,
    LeaveReason,
    Severity,
    SignalKind,
    SignalState,
    Source,
)

__all__ = [
    "AnswerState",
    "BundleState",
    "Consent",
    "DeletionReason",
    "Difference",
    "EventKind",
    "Frequency",
    "InvitationState",
    "Joining",
    "LeaveReason",
    "MeasureState",
    "ReadingState",
    "Severity",
    "SignalKind",
    "SignalState",
    "Source",
    "Verdict",
    "WithdrawReason",
]
