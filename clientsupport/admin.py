"""Accounts, the audit log and the queue of jobs; and the base of every other admin page."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db import IntegrityError, models, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django.admin import ProcrastinateJobAdmin
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport.accounts.errors import overtaken
from clientsupport.audit.fellows import fellows
from clientsupport.audit.log import record_object
from clientsupport.choosing import NamedChoices
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, AuditSeal, User
from clientsupport.removing.actions import check_now
from clientsupport.removing.admin import CarefulDeletion

MOST_FELLOWS = 500

admin.site.site_header = _("Naast u – beheer")
admin.site.site_title = _("Naast u")
admin.site.index_title = _("Beheer")
admin.site.enable_nav_sidebar = False  # the rail of staff stands there


class AuditedAdmin(NamedChoices, CarefulDeletion):
    """An admin page whose deeds are in the audit log, in the same transaction."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    show_full_result_count = False  # one count of all rows less beside what was looked for

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Save, or say that somebody else was a moment earlier: the same name, or it is gone."""
        try:
            with transaction.atomic():
                answer = super().changeform_view(request, *args, **kwargs)
                check_now()
        except IntegrityError:
            words = gettext("Dit bestaat al, of wat u koos is er niet meer.")
            return overtaken(request, words, back=request.get_full_path(), kept=_typed(request))
        return answer

    def log_addition(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        record_object(AuditAction.ADDED, obj, by=_by(request))
        return super().log_addition(request, obj, message)

    def log_change(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        record_object(AuditAction.CHANGED, obj, by=_by(request))
        return super().log_change(request, obj, message)

    def log_deletions(self, request: HttpRequest, queryset: Any) -> Any:
        for obj in queryset:
            record_object(AuditAction.DELETED, obj, by=_by(request))
        return super().log_deletions(request, queryset)


def _typed(request: HttpRequest) -> str:
    """Return what was filled in, a line for each field."""
    typed = [(n, v) for n, v in request.POST.items() if v and n != "csrfmiddlewaretoken"]
    return "\n".join(f"{name}: {value}" for name, value in typed if not name.endswith("_FORMS"))


def _by(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise TypeError("The admin is only for people with an account.")
    return request.user


class AccountForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["email", "name", "language", "portal_role", "is_active"]


@admin.register(User)
class AccountAdmin(AuditedAdmin):
    """Accounts. Passwords are set by people themselves, never here."""

    form = AccountForm
    list_display = ["email", "name", "portal_role", "is_active", "last_login"]
    search_fields = ["email"]


class ReadOnlyAdmin(admin.ModelAdmin):
    """To read, not to touch."""

    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(AuditEvent)
class AuditEventAdmin(ReadOnlyAdmin):
    """The audit log, without its reasons: somebody may have named a resident in one.

    They stand on the page of an event, which is for privacy officers (`clientsupport.oversight`).
    """

    list_display = ["at", "actor", "action", "object_type", "object_id"]
    list_filter = ["action"]
    list_select_related = ["actor"]
    fields = [
        *("at", "actor", "action", "object_type", "object_id", "organisation"),
        "about_the_same",
    ]

    @admin.display(description=_("andere gebeurtenissen over hetzelfde"))
    def about_the_same(self, event: AuditEvent) -> str:
        """List the other events about the same object, each with its page."""
        name = "admin:clientsupport_auditevent_change"
        lines = (
            (reverse(name, args=[other.pk]), date_format(localtime(other.at), "DATETIME_FORMAT"),
             other.actor or "-", other.get_action_display())
            for other in fellows(event)[:MOST_FELLOWS]
        )  # fmt: skip
        return format_html_join(mark_safe("<br>"), '<a href="{}">{}</a> {}: {}', lines)


@admin.register(AuditSeal)
class AuditSealAdmin(ReadOnlyAdmin):
    """The seals on the audit log; `manage.py verify_audit` recomputes them."""

    list_display = ["sealed_at", "chain", "number", "digest"]
    ordering = ["-pk"]


admin.site.unregister(ProcrastinateJob)


@admin.register(ProcrastinateJob)
class JobAdmin(ProcrastinateJobAdmin):
    """The queue. The pages may not change a job; `manage.py work --retry` does."""

    actions = []
    show_full_result_count = False
    list_filter = ["status", "task_name"]
    ordering = ["-pk"]
