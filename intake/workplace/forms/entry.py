"""Entering a request that came by telephone or at the desk, in half a minute."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText
from directory.models import LifeDomain, Municipality, Offer
from directory.models.offer import OfferQuerySet
from intake.asking.actions import Question
from intake.enums import Caution, ForWhom, Origin
from intake.permissions import Access
from intake.rules.contact import Contact, reachable
from intake.workplace.forms.deeds import OfferChoice
from intake.workplace.forms.texts import StaffText
from intake.workplace.queries.team import own_offers, served_by

ORIGINS = [(Origin.PHONE.value, Origin.PHONE.label), (Origin.DESK.value, Origin.DESK.label)]
CAUTIONS = [("", _("Niet gevraagd: vraag het hier eerst")), *Caution.choices]


class EntryForm(StaffText):
    """What somebody asked, in the words of the supporter; without a name."""

    looked_through = ("text", "answer")

    text = LongText(
        label=_("Wat is de vraag?"),
        help_text=_("Een of twee zinnen. Schrijf geen naam op: die is niet nodig."),
        attrs={"rows": 4, "autocomplete": "off"},
        error_messages={"required": _("Schrijf kort op wat de vraag is.")},
    )
    origin = forms.ChoiceField(
        label=_("Hoe kwam de vraag binnen?"),
        choices=ORIGINS,
        initial=Origin.PHONE,
        widget=forms.RadioSelect,
    )
    offer = OfferChoice(label=_("Voor welk aanbod?"), queryset=Offer.objects.none())
    municipality = forms.ModelChoiceField(
        label=_("Gemeente van de inwoner"),
        queryset=Municipality.objects.none(),
        empty_label=_("Kies een gemeente"),
        error_messages={"required": _("Kies een gemeente.")},
    )
    domain: "forms.ModelChoiceField[LifeDomain]" = forms.ModelChoiceField(
        label=_("Waar gaat het over?"),
        queryset=LifeDomain.objects.filter(is_used=True),
        empty_label=_("Weet ik niet"),
        required=False,
    )
    for_whom = forms.ChoiceField(
        label=_("Voor wie is de vraag?"),
        choices=[("", _("Niet gevraagd")), *ForWhom.choices],
        required=False,
    )
    contact = forms.CharField(
        label=_("Telefoonnummer of e-mailadres"),
        help_text=_("Alleen als de inwoner dat wil."),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    caution = forms.ChoiceField(
        label=_("Is bellen of mailen veilig?"), choices=CAUTIONS, required=False
    )
    is_done = forms.BooleanField(
        label=_("Ik heb de vraag al beantwoord: rond meteen af"), required=False
    )
    answer = LongText(
        label=_("Wat hebt u geantwoord?"),
        help_text=_("Hoeft niet. De inwoner kan het later teruglezen met de code."),
        required=False,
        attrs={"rows": 3, "autocomplete": "off"},
    )
    form = forms.CharField(required=False, widget=forms.HiddenInput)
    outside = forms.CharField(required=False, widget=forms.HiddenInput)  # what was asked back

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, writer=access.user, **kwargs)
        offers: OfferQuerySet = own_offers(access)
        municipalities = served_by(offers)
        self._fill("offer", offers)
        self._fill("municipality", municipalities)
        self.has_offers = bool(offers)

    def clean_contact(self) -> str:
        to: str = self.cleaned_data["contact"]
        return reachable(to) if to else ""

    def clean(self) -> dict[str, Any]:
        """Hold that an answer belongs to what is closed at once; anything else is a guess."""
        facts = super().clean() or {}
        if facts.get("answer") and not facts.get("is_done"):
            self.add_error(
                "is_done",
                _("U schreef een antwoord. Zet hier een vinkje, of haal het antwoord weg."),
            )
        if facts.get("offer") and facts.get("municipality"):
            self._ask_where(facts["offer"], facts["municipality"], facts.get("outside", ""))
        return facts

    def _ask_where(self, offer: Offer, municipality: Municipality, asked: str) -> None:
        """Ask once about a municipality where this offer helps nobody, as far as it says."""
        pair = f"{offer.pk} {municipality.pk}"
        reached = served_by(Offer.objects.filter(pk=offer.pk)).filter(pk=municipality.pk)
        if asked == pair or reached.exists():
            return
        words = _("Dit aanbod is er niet voor %(place)s. Klopt het toch? Druk dan nog eens.")
        self.add_error("municipality", words % {"place": municipality.name})
        self._show(outside=pair)

    def question(self, access: Access) -> Question:
        """Return what is sent: taken up by who enters it."""
        facts = self.cleaned_data
        return Question(
            offer=facts["offer"],
            municipality=facts["municipality"],
            text=facts["text"],
            domain=facts["domain"],
            for_whom=ForWhom(facts["for_whom"]) if facts["for_whom"] else None,
            contact=self._contact(),
            origin=Origin(facts["origin"]),
            supporter=access.user,
        )

    def again(self, access: Access, *, number: str) -> "EntryForm":
        """Return the form as it was filled in, with another number."""
        again = EntryForm({**self.data, "form": number}, access=access)
        again.typed = self.typed
        return again

    def _contact(self) -> Contact | None:
        to, caution = self.cleaned_data["contact"], self.cleaned_data["caution"]
        return Contact(to, Caution(caution or Caution.ASK_FIRST)) if to else None

    def _fill(self, name: str, rows: Any) -> None:
        """Offer these rows; the only one is chosen beforehand."""
        field: Any = self.fields[name]
        field.queryset = rows
        first = list(rows[:2])
        if len(first) == 1:
            field.empty_label, self.initial[name] = None, first[0]
