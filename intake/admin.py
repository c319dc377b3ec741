"""Words that point at danger, for editors. The admin knows nothing of requests."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from clientsupport.admin import AuditedAdmin
from intake.models import DangerSentence, DangerWord


@admin.register(DangerWord)
class DangerWordAdmin(AuditedAdmin):
    """Words are turned off, not deleted: the next release would bring them back."""

    list_display = ["phrase", "kind", "language", "is_active"]
    list_filter = ["kind", "language", "is_active"]
    search_fields = ["phrase", "note"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["phrase"] if obj else []

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(DangerSentence)
class DangerSentenceAdmin(AuditedAdmin):
    """`manage.py score_danger_words` says how well the words do on these."""

    list_display = ["text", "kind", "is_held_out"]
    list_filter = ["kind", "is_held_out"]
    search_fields = ["text"]
