from clientsupport.models.audit import AuditEvent
from clientsupport.models.fact_change import FactChange
from clientsupport.models.job_error import JobError
from clientsupport.models.log_reading import LogReading
from clientsupport.models.network import NetworkBucket, NetworkSalt
from clientsupport.models.news import News
from clientsupport.models.seal import AuditSeal
from clientsupport.models.sent_form import SentForm
from clientsupport.models.stamp import PublicStamp
from clientsupport.models.user import User

__all__ = [
    "AuditEvent",
    "AuditSeal",
    "FactChange",
    "JobError",
    "LogReading",
    "NetworkBucket",
    "NetworkSalt",
    "News",
    "PublicStamp",
    "SentForm",
    "User",
]
