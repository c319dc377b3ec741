"""Choices in forms of the admin: searched where there are many, and read once for all rows."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, Model, QuerySet
from django.forms import BaseInlineFormSet, ModelChoiceField, ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext

MOST_ROWS = 25  # of one kind in a form of the admin; who has more keeps them elsewhere


class NamedChoice(AutocompleteSelect):
    """A choice that can be searched. `named-choices.js` gives the box the name of its field."""

    chosen: Model | None = None  # what the row of this choice has, when it was read already

    def build_attrs(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().build_attrs(*args, **kwargs) | {"data-placeholder": gettext("Kies")}

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """Show what was chosen; what is no key at all was never one of the choices."""
        keys = [key for key in value if self._is_key(key)]
        if self.chosen and keys == [str(self.chosen.pk)]:
            first, there = ("", "", False, 0), (self.chosen.pk, str(self.chosen), True, 1)
            return [(None, [self.create_option(name, *of) for of in (first, there)], 0)]
        return super().optgroups(name, keys, attr)

    def _is_key(self, typed: Any) -> bool:
        try:
            self.field.related_model._meta.pk.clean(typed, None)
        except ValidationError:
            return False
        return True


class NamedChoices(BaseModelAdmin):
    """Forms whose `autocomplete_fields` can be told by who does not see them."""

    def formfield_for_foreignkey(
        self, db_field: "ForeignKey[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = NamedChoice(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class RowFormSet(BaseInlineFormSet):
    """Reads what can be chosen once for all rows: no statement more for a row more."""

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        for name, field in form.fields.items():
            if not isinstance(field, ModelChoiceField) or field.widget.is_hidden:
                continue
            widget: Any = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, NamedChoice):
                widget.chosen = getattr(form.instance, name)
            else:
                if name not in self._choices:
                    choices: Any = field.choices
                    self._choices[name] = list(choices)
                field.choices = self._choices[name]

    @cached_property
    def _choices(self) -> dict[str, list[Any]]:
        """What can be chosen in each field, as the first row read it."""
        return {}


class Rows(NamedChoices, admin.StackedInline):
    """Rows in the form of what they belong to; what they point at is read along."""

    formset = RowFormSet
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        names = [field.name for field in self.model._meta.concrete_fields if field.is_relation]
        return super().get_queryset(request).select_related(*names)


class BoundedRows(admin.ModelAdmin):
    """Forms in which rows of a kind stand as long as there are not too many to show."""

    change_form_template = "admin/bounded_rows.html"

    def kept_elsewhere(self, obj: Any) -> str:
        """Return the address of the page on which any number of rows can be kept."""
        raise NotImplementedError

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """Leave out what does not fit. A form that was sent is read as it was shown."""
        inlines = super().get_inlines(request, obj)
        if obj is None or not obj.pk:
            return inlines
        sent = request.POST if request.method == "POST" else None
        return [inline for inline in inlines if self._stands(inline.model, obj, sent)]

    def _stands(self, model: type[Model], obj: Any, sent: Any) -> bool:
        (tie,) = (f for f in self.model._meta.related_objects if f.related_model is model)
        name = tie.get_accessor_name()
        if sent is not None:
            return f"{name}-TOTAL_FORMS" in sent
        return bool(getattr(obj, name).all()[: MOST_ROWS + 1].count() <= MOST_ROWS)

    def render_change_form(
        self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Say which rows are not here, and where they are."""
        if obj := kwargs.get("obj"):
            standing = self.get_inlines(request, obj)
            out = [inline.model for inline in self.inlines if inline not in standing]
            names = [str(model._meta.verbose_name_plural) for model in out]
            context |= {"left_out": names, "most": MOST_ROWS}
            context |= {"elsewhere": self.kept_elsewhere(obj)}
        return super().render_change_form(request, context, *args, **kwargs)
