"""Asking for a location of an offer."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.listing.content import LocationContent
from directory.listing.forms.needed import NeededText, answer, answer_field
from directory.listing.forms.row import RowForm


class LocationForm(RowForm):
    """One place. `key` of the constructor says which one it stays; "" is a new one."""

    key = forms.CharField(widget=forms.HiddenInput, required=False)  # of what it began as
    name = NeededText(
        label=_("Hoe heet de plek?"), help_text=_("Bijvoorbeeld: bibliotheek."), max_length=100
    )
    street = forms.CharField(label=_("Straat en nummer"), max_length=150, required=False)
    postcode = forms.CharField(label=_("Postcode"), max_length=7, required=False)
    town = NeededText(label=_("Plaats"), max_length=100)  # but for a secret address
    has_step_free_access = answer_field(label=_("Zonder drempels?"))
    has_accessible_toilet = answer_field(label=_("Aangepast toilet?"))
    accessibility = forms.CharField(label=_("Meer over de toegang"), max_length=200, required=False)
    is_private = forms.BooleanField(
        label=_("Dit adres is geheim: het staat nergens op de website"), required=False
    )

    def __init__(self, *args: Any, key: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stays = key

    @staticmethod
    def initial_of(place: LocationContent) -> dict[str, Any]:
        """Return what the form of a location begins with."""
        return {
            **vars(place),
            "has_step_free_access": answer(place.has_step_free_access),
            "has_accessible_toilet": answer(place.has_accessible_toilet),
        }

    def row(self) -> LocationContent:
        facts = {
            name: value for name, value in self.cleaned_data.items() if name not in ("seen", "key")
        }
        return LocationContent(key=self._stays, **facts)
