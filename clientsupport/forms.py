"""Base of every form: how it is rendered, and what a page with errors needs to know."""

from copy import copy
from typing import Any, cast

from django import forms
from django.utils.translation import gettext

from clientsupport.wording.lines import one_line

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


def plain_lines(text: str) -> str:
    """Return a text with the ends of lines as we store them; browsers send others."""
    return text.replace("\r\n", "\n")
