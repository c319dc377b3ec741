"""Deleting a request or a case for good, with all that hangs on it and the key to its texts."""

from uuid import UUID

from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.models import key_of
from intake.enums import DeletionReason
from intake.models import Case, Deletion, HelpRequest
from intake.seeing import deleting, erasing


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


def delete_case(*, case: UUID, reason: DeletionReason) -> bool:
    """Delete a case that the unit of work sees, and note it; False when it was gone already.

    What overviews counted of it stays counted, unless it was struck out before.
    """
    with erasing():
        deleted, _ = Case.objects.filter(pk=case).delete()
        if deleted:
            Deletion.objects.create(kind=Case._meta.label_lower, key=key_of(case), reason=reason)
    return bool(deleted)


def delete_case_again(case: UUID) -> bool:
    """Delete a case that a backup brought back."""
    return delete_case(case=case, reason=DeletionReason.REPLAYED)


REQUESTS = Kind(model=HelpRequest, notes=Deletion, delete_again=delete_again)
CASES = Kind(model=Case, notes=Deletion, delete_again=delete_case_again)
