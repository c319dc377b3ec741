"""What is filled in about an appointment of a case."""

from typing import Any, ClassVar, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import Location, Offer
from intake.appointments.forms.asking import AddressForm
from intake.appointments.forms.planning import TimeFields, as_filled_in
from intake.cases.forms.deeds import CaseForm
from intake.cases.queries.appointments import offers_of
from intake.models import Appointment, Case


class AppointmentForm(TimeFields, CaseForm):  # type: ignore[misc]  # `day` is a field here
    """When, how long, how and where; of several offers, at which one it is."""

    looked_through: ClassVar[tuple[str, ...]] = ()

    offer: "forms.ModelChoiceField[Offer]" = forms.ModelChoiceField(
        label=_("Bij welk aanbod?"),
        queryset=Offer.objects.none(),
        empty_label=_("Kies een aanbod"),
        error_messages={"required": _("Kies bij welk aanbod de afspraak is.")},
    )
    number = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, *args: Any, row: Case, moving: Appointment | None = None, **kwargs: Any
    ) -> None:
        initial = kwargs.pop("initial", {})
        if moving:
            initial = {"number": moving.number} | as_filled_in(moving) | initial
        super().__init__(*args, row=row, initial=initial, **kwargs)
        offers = list(offers_of(row)[:2]) if moving is None else [moving.offer]
        self.only = offers[0] if len(offers) == 1 else None
        if len(offers) > 1:
            cast("Any", self.fields["offer"]).queryset = offers_of(row)
            self.choose_from(Location.objects.filter(offer__in=offers_of(row)))
        else:
            del self.fields["offer"]
            self.choose_from(Location.objects.filter(offer=self.only))

    def clean(self) -> dict[str, Any]:
        """Hold that a place is one of the offer."""
        facts = super().clean()
        place, offer = facts.get("place"), facts.get("offer")
        if place and offer and place.offer_id != offer.pk:
            self.add_error("place", _("Deze plek hoort bij ander aanbod. Kies een andere plek."))
        return facts

    def offer_chosen(self) -> Offer | None:
        """Return at which offer it is; None when there is nothing to choose from."""
        chosen: Offer | None = self.cleaned_data.get("offer", self.only)
        return chosen


class ClientAddressForm(AddressForm):
    """Where an appointment at a client's home is."""

    address = forms.CharField(
        label=_("Adres van de cliënt"),
        help_text=_("Straat, huisnummer en plaats. Laat leeg om het weg te halen."),
        required=False,
        max_length=AddressForm.base_fields["address"].max_length,  # type: ignore[attr-defined]
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
