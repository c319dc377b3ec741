from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.db import models

from clientsupport.wording.lines import one_line

if TYPE_CHECKING:
    _CharField = models.CharField[str, str]
else:
    _CharField = models.CharField


class LineField(_CharField):
    """A column for one line: a name or a title. To migrations it is Django's own."""

    def to_python(self, value: Any) -> Any:
        """Return what is stored, and what is looked for."""
        text = super().to_python(value)
        return one_line(text).strip() if isinstance(text, str) else text

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        name, _path, arguments, options = super().deconstruct()
        return name, "django.db.models.CharField", arguments, options
