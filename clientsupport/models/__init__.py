from clientsupport.models.audit import AuditEvent
from clientsupport.models.stamp import PublicStamp
from clientsupport.models.user import User

__all__ = ["AuditEvent", "PublicStamp", "User"]
