"""Base of every form: how it is rendered, and what a page with errors needs to know."""

from django import forms
from django.utils.translation import gettext


class PortalForm(forms.Form):
    """A form whose fields render as field groups with the template django/forms/field.html."""

    use_required_attribute = False  # our own messages are clearer than the browser's bubbles
    error_css_class = "has-error"

    @property
    def title_prefix(self) -> str:
        """What stands before the page's title while something is wrong: read out first."""
        return gettext("Fout: ") if self.is_bound and self.errors else ""


def plain_lines(text: str) -> str:
    """Return a text with the ends of lines as we store them; browsers send others."""
    return text.replace("\r\n", "\n")
