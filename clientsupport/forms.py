"""Base of every form: how it is rendered, what a page with errors needs to know, long texts.

Nothing that somebody types or pastes is cut without a word: no field has the attribute `maxlength`,
and the server says what is too long, with all of it still there.
"""

import json
from copy import copy
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext_lazy

from clientsupport.wording.lines import length, one_line, plain_ends

MOST = 4000  # characters of a long text that has no limit of its own

# What a browser may not keep ("autocomplete": "off") it may not send away either: several browsers
# have spelling checked and words suggested by a server of their makers.
READ_BY_NOBODY = {"spellcheck": "false", "writingsuggestions": "false"}


class PortalForm(forms.Form):
    """A form whose fields render as field groups with the template django/forms/field.html."""

    use_required_attribute = False  # our own messages are clearer than the browser's bubbles
    error_css_class = "has-error"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("maxlength", None)
            if field.widget.attrs.get("autocomplete") == "off":
                field.widget.attrs.update(READ_BY_NOBODY)
        if self.is_bound:
            self.data = self._with_whole_lines()

    def _with_whole_lines(self) -> Any:
        """Return what was sent, without line breaks and marks of direction where one line is."""
        data = copy(cast("dict[str, Any]", self.data))
        lines = (name for name, field in self.fields.items() if _is_line(field))
        for name in filter(data.__contains__, map(self.add_prefix, lines)):
            if isinstance(data[name], str):
                data[name] = one_line(data[name])
        return data

    @property
    def title_prefix(self) -> str:
        """What stands before the page's title while something is wrong: read out first."""
        return gettext("Fout: ") if self.is_bound and self.errors else ""


def _is_line(field: forms.Field) -> bool:
    """Tell whether people type one line there; a password is what it is."""
    is_other = isinstance(field.widget, forms.Textarea | forms.PasswordInput)
    return isinstance(field, forms.CharField) and not is_other


class SentJSON(json.JSONDecoder):
    """Reads what a browser sent. A number without end or nesting without end is no JSON either."""

    def decode(self, text: str, *_where: Any) -> Any:
        """Return what it says; JSONDecodeError, which a field understands, for anything else."""
        try:
            return super().decode(text)
        except (ValueError, RecursionError) as error:
            raise json.JSONDecodeError(type(error).__name__, text, 0) from error


class EmptyIsAnswer(forms.Field):
    """A choice of which the first, without a value, is an answer, and no gap."""

    def validate(self, value: Any) -> None:
        """Hold that what is chosen was offered."""
        if value not in self.empty_values:
            super().validate(value)


class LongTextArea(forms.Textarea):
    """A text area with a line below it that says how much fits, and counts where scripts run."""

    template_name = "components/_long_text.html"

    def __init__(self, attrs: dict[str, Any] | None = None, *, most: int) -> None:
        super().__init__(attrs)
        self.most = most

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        given = context["widget"]["attrs"]
        if place := given.get("id"):
            told = (given.get("aria-describedby"), f"{place}_count")
            given["aria-describedby"] = " ".join(filter(None, told))
        return {**context, "most": self.most, "most_shown": _grouped(self.most)}


class LongText(forms.CharField):
    """A text of more than one line, of at most `most` characters as `wording.lines` counts them.

    `attrs` are those of the text area. Every end of a line is one character, as it is stored.
    """

    default_error_messages = {
        "too_long": ngettext_lazy(
            "Uw tekst is %(shown)s teken te lang. Er passen %(most)s tekens in. "
            "Maak hem korter: wij hebben niets weggehaald.",
            "Uw tekst is %(shown)s tekens te lang. Er passen %(most)s tekens in. "
            "Maak hem korter: wij hebben niets weggehaald.",
            "extra",
        )
    }

    def __init__(self, *, most: int = MOST, attrs: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(widget=LongTextArea(attrs, most=most), **kwargs)
        self.most = most

    def to_python(self, value: Any) -> str | None:
        """Return the text as it is stored; ValidationError when it is too long as it was typed."""
        text = plain_ends(str(value or ""))
        if (extra := length(text) - self.most) > 0:
            told = {"extra": extra, "shown": _grouped(extra), "most": _grouped(self.most)}
            raise ValidationError(self.error_messages["too_long"], code="too_long", params=told)
        return super().to_python(text)


def _grouped(number: int) -> str:
    return number_format(number, force_grouping=True)
