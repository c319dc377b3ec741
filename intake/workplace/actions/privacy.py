"""The privacy officers hear when a coordinator gets to read what a colleague works on."""

from clientsupport.enums import PortalRole
from clientsupport.models import User
from intake.workplace.jobs import send_glass_broken


def tell_privacy_officers() -> None:
    """Mail each of them, in constant words; who it was stands in the audit log."""
    for officer in User.objects.filter(portal_role=PortalRole.PRIVACY_OFFICER, is_active=True):
        send_glass_broken.defer(user=officer.pk)
