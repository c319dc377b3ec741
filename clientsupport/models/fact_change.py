from typing import ClassVar

from django.db import models


class FactChange(models.Model):
    """That facts of a row changed, until whoever counts has read it (`clientsupport.changes`).

    Triggers alone write it, with codes, days and numbers and never a text; the pages neither read
    nor write it. `before` is empty for a new row, and `after` for one that is gone.
    """

    app_rights: ClassVar[str] = ""
    jobs_rights: ClassVar[str] = "SELECT, DELETE"

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=30)
    row = models.UUIDField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind} {self.row}"
