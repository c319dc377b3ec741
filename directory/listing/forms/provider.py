"""What an organisation says of itself."""

from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from clientsupport.forms import LongText, PortalForm, SentJSON
from directory.listing.content import Facts

FROM_RIGHT = {Language.ARABIC}


class ProviderForm(PortalForm):
    """Description per language, website, number in the trade register."""

    seen = forms.JSONField(widget=forms.HiddenInput, required=False, decoder=SentJSON)
    website = forms.URLField(
        label=_("Website"),
        required=False,
        assume_scheme="https",
        error_messages={
            "invalid": _("Dit is geen webadres. Bijvoorbeeld: https://organisatie.nl.")
        },
    )
    chamber_number = forms.CharField(
        label=_("KvK-nummer"),
        required=False,
        max_length=8,
        widget=forms.TextInput({"inputmode": "numeric"}),
        validators=[RegexValidator(r"^\d{8}$", _("Een KvK-nummer heeft acht cijfers."))],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for language in Language:
            self.fields[f"description_{language.value}"] = LongText(
                label=language.label,
                required=False,
                most=5000,
                attrs={
                    "rows": 6,
                    "lang": language.value,
                    "dir": "rtl" if language in FROM_RIGHT else "ltr",
                },
            )

    @staticmethod
    def initial_of(facts: Facts) -> dict[str, Any]:
        """Return what the form begins with."""
        return {**facts, "seen": facts}

    def facts(self) -> Facts:
        """Return what was filled in."""
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}
