"""Deleting a request for good, with everything that hangs on it and the key to its texts."""

from uuid import UUID

from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.models import key_of
from intake.enums import DeletionReason
from intake.models import Deletion, HelpRequest
from intake.seeing import deleting


def delete_request(*, request: UUID, reason: DeletionReason) -> bool:
    """Delete a request and note it on the list of deletions; False when it was gone already."""
    with deleting(request):
        deleted, _ = HelpRequest.objects.filter(pk=request).delete()
        if deleted:
            label = HelpRequest._meta.label_lower
            Deletion.objects.create(kind=label, key=key_of(request), reason=reason)
    return bool(deleted)


def delete_again(request: UUID) -> bool:
    """Delete a request that a backup brought back."""
    return delete_request(request=request, reason=DeletionReason.REPLAYED)


REQUESTS = Kind(model=HelpRequest, notes=Deletion, delete_again=delete_again)
