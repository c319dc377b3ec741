from django.db import models

from clientsupport.privacy.codes.rows import CodeVisit, KeptForm
from intake.models.request import HelpRequest


class SubmittedForm(KeptForm):
    """Which request a form led to, until it can no longer be sent.

    No request: it was deleted or got a new code, or somebody typed the end of the code.
    """

    request = models.ForeignKey(
        HelpRequest, null=True, on_delete=models.SET_NULL, related_name="forms"
    )


class Visit(CodeVisit):
    """A resident who came in with the code of a request, and is reading."""

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="visits")
