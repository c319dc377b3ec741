"""The part of an admin page that deletes: it says what holds a row, and what to do instead."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected as page_of_selected
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.text import get_text_list
from django.utils.translation import gettext

from clientsupport.removing import jobs
from clientsupport.removing.actions import delete, kind_of
from clientsupport.removing.references import Rows, cascade, counts, holders

AT_ONCE = 2000  # rows, with all that goes along; more is deleted by a job
MOST_NAMED = 100


@dataclass(frozen=True)
class Outcome:
    """What deleting would do: how many rows of each model go, and what holds them."""

    counts: dict[type[models.Model], int]
    held_by: list[type[models.Model]]

    @property
    def is_large(self) -> bool:
        return sum(self.counts.values()) > AT_ONCE


class CarefulDeletion(admin.ModelAdmin):
    """Refuses what something points at, in a sentence; hands what is much to a job."""

    instead: ClassVar[Any] = ""  # a sentence: what to do when something points at a row
    actions = ["delete_selected"]

    def in_use(self, rows: Rows) -> Iterable[Rows]:
        """Return what holds these rows although it could go along, such as who works there."""
        return ()

    def outcome(self, rows: Rows) -> Outcome:
        """Look at what deleting these rows would do."""
        levels = cascade(rows)
        named = [found.model for found in self.in_use(rows) if found.exists()]
        return Outcome(dict(counts(levels)), [*dict.fromkeys([*named, *holders(levels)])])

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[Any], dict[Any, Any], set[Any], list[Any]]:
        found = self.outcome(self._rows(obj.pk for obj in objs))
        refused = [self._refusal(found)] if found.held_by else []
        numbers = {_plural(model): number for model, number in found.counts.items()}
        return [str(obj) for obj in objs[:MOST_NAMED]], numbers, set(), refused

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        obj = self.get_object(request, unquote(object_id))
        if obj is None or not self.has_delete_permission(request, obj):
            return super().delete_view(request, object_id, extra_context)
        page = partial(super().delete_view, request, object_id, extra_context)
        return self._carefully(request, [obj.pk], page) or self._back_to_list()

    @admin.action(
        permissions=["delete"], description=getattr(page_of_selected, "short_description", "")
    )
    def delete_selected(self, request: HttpRequest, queryset: Rows) -> HttpResponse | None:
        """Delete what was ticked in a list."""
        keys = list(queryset.order_by().values_list("pk", flat=True))
        return self._carefully(request, keys, partial(page_of_selected, self, request, queryset))

    def response_action(
        self, request: HttpRequest, queryset: Rows, *where: Any
    ) -> HttpResponse | None:
        """Leave out what was ticked and is the key of no row."""
        ticked = request.POST.getlist(ACTION_CHECKBOX_NAME)
        if all(map(self._is_key, ticked)):
            return super().response_action(request, queryset, *where)
        messages.warning(request, gettext("Deze keuze kennen wij niet. Kies opnieuw."))
        return self._back_to_list()

    def _is_key(self, typed: str) -> bool:
        try:
            self.model._meta.pk.clean(typed, None)
        except ValidationError:
            return False
        return True

    def delete_model(self, request: HttpRequest, obj: models.Model) -> None:
        delete(rows=self._rows([obj.pk]))

    def delete_queryset(self, request: HttpRequest, queryset: Rows) -> None:
        delete(rows=self._rows(queryset.order_by().values_list("pk", flat=True)))

    def _carefully(
        self, request: HttpRequest, keys: list[Any], page: Callable[[], HttpResponse | None]
    ) -> HttpResponse | None:
        """Show the page that asks, or do the deed: now, or as a job when it is much."""
        rows = self._rows(keys)
        found = self.outcome(rows)
        if request.POST.get("post") and found.is_large and not found.held_by:
            return self._later(request, keys)
        try:
            with transaction.atomic():
                answer = page()
        except IntegrityError:  # something came to point at it a moment ago
            messages.warning(request, self._refusal(self.outcome(rows)))
            return self._back_to_list()
        if isinstance(answer, TemplateResponse):
            size = sum(found.counts.values())
            answer.context_data = {**(answer.context_data or {}), "large": found.is_large and size}
        return answer

    def _later(self, request: HttpRequest, keys: list[Any]) -> HttpResponse:
        for key in keys:
            jobs.delete_row.defer(kind=kind_of(self.model), key=key, by=int(request.user.pk or 0))
        words = gettext("Dit zijn veel gegevens. Ze worden nu op de achtergrond gewist.")
        messages.success(request, words)
        return self._back_to_list()

    def _back_to_list(self) -> HttpResponse:
        meta = self.model._meta
        return redirect(f"admin:{meta.app_label}_{meta.model_name}_changelist")

    def _rows(self, keys: Iterable[Any]) -> Rows:
        rows: Rows = self.model._default_manager.filter(pk__in=[*keys])
        return rows

    def _refusal(self, found: Outcome) -> str:
        held_by = [_plural(model) for model in found.held_by] or [gettext("andere gegevens")]
        listed = get_text_list(held_by, gettext("en"))
        words = gettext("Dit kan niet weg, want er horen nog gegevens bij: %(what)s.")
        return f"{words % {'what': listed}} {self.instead}".strip()


def _plural(model: type[models.Model]) -> str:
    """Return what rows of a model are called; rows that tie two models, after whose they are."""
    owner: Any = model._meta.auto_created or model
    return str(owner._meta.verbose_name_plural)
