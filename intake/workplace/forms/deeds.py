"""What supporters write and decide about a request."""

from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.forms import LongText, PortalForm
from clientsupport.models import User
from directory.models import LifeDomain, Offer
from directory.models.offer import OfferQuerySet
from intake.enums import CloseReason
from intake.models import HelpRequest, ReplyTemplate
from intake.models.team import ReplyTemplateQuerySet
from intake.workplace.drafts import wrote
from intake.workplace.forms.texts import StaffText
from intake.workplace.queries.team import colleagues
from intake.workplace.seen import Seen

WROTE = _("Er kwam net een bericht bij. Lees het eerst. Wat u typte, staat er nog.")
ENDED = _("De inwoner is net gestopt met dit gesprek. Als u verstuurt, gaat het weer open.")
MOST_REASON = 1000  # characters
NOTE = "note"  # before the names of the fields of a note
BY_SUPPORTERS = [c for c in CloseReason.choices if c[0] != CloseReason.RESIDENT]


class SeenForm(StaffText):
    """A deed on a conversation; the form says what was there to see when the page was made."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_seen(self) -> Seen:
        """Return what was seen: nothing at all when the form does not say."""
        return Seen.from_text(self.cleaned_data["seen"])

    def show(self, row: HelpRequest) -> None:
        """Write down what there is to see on a page that is made now, and not yet filled in."""
        if not self.is_bound:
            self.initial.setdefault("seen", str(Seen.of(row)))

    def hold(self, row: HelpRequest) -> Seen:
        """Say that something happened meanwhile, and return what was seen before it.

        What was typed stays; from now on all of it was seen.
        """
        before: Seen = self.cleaned_data["seen"]
        self.add_error(None, WROTE if before.is_behind(row) else ENDED)
        self._show(seen=str(Seen.of(row)))
        return before


class OfferChoice(forms.ModelChoiceField):  # type: ignore[type-arg]
    """Offers, each with the name of its organisation."""

    def label_from_instance(self, obj: Offer) -> str:
        return f"{obj.provider.name} – {obj.title}"


class AnswerForm(SeenForm):
    """An answer to the resident. With the button 'invoegen' an example text is added to it."""

    text = LongText(
        label=_("Uw antwoord"),
        help_text=_("De inwoner leest dit met de code. Schrijf kort en gewoon."),
        attrs={"rows": 7, "autocomplete": "off"},
        error_messages={"required": _("Schrijf eerst uw antwoord.")},
    )
    template = forms.ModelChoiceField(
        label=_("Voorbeeldantwoord"),
        queryset=ReplyTemplate.objects.none(),
        empty_label=_("Kies een voorbeeld"),
        required=False,
    )
    is_question = forms.BooleanField(
        label=_("Ik vraag iets terug: de inwoner is aan zet"), required=False
    )
    listing = OfferChoice(
        label=_("Kaartje van een organisatie erbij"),
        queryset=Offer.objects.none(),
        to_field_name="slug",
        empty_label=_("Geen kaartje"),
        required=False,
    )

    def __init__(
        self,
        *args: Any,
        templates: ReplyTemplateQuerySet,
        listings: OfferQuerySet,
        may_be_empty: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, is_sent=not may_be_empty, **kwargs)
        self.fields["text"].required = not may_be_empty
        self.fields["template"].queryset = templates  # type: ignore[attr-defined]
        self.fields["listing"].queryset = listings  # type: ignore[attr-defined]

    def clean_listing(self) -> str:
        """Return the slug of the offer that is shown below the text; nothing when there is none."""
        chosen: Offer | None = self.cleaned_data["listing"]
        return chosen.slug if chosen else ""

    def with_template(self) -> dict[str, Any]:
        """Return what is filled in, with the chosen example below what was typed."""
        chosen: ReplyTemplate | None = self.cleaned_data["template"]
        parts = [self.cleaned_data["text"], chosen.text if chosen else ""]
        text = "\n\n".join(part for part in parts if part)
        return {
            "text": text,
            "is_question": self.cleaned_data["is_question"],
            "listing": self.cleaned_data["listing"],
            "seen": str(self.cleaned_data["seen"]),
            "draft": wrote(self.cleaned_data["draft"]),
        }


class NoteForm(StaffText):
    """A note for colleagues. Its names differ from those of an answer: one form may hold both."""

    prefix = NOTE
    text = LongText(
        label=_("Notitie voor collega’s"),
        help_text=_("De inwoner ziet dit nooit. Het wordt gewist als de hulpvraag weggaat."),
        attrs={"rows": 2, "autocomplete": "off"},
        error_messages={"required": _("Schrijf eerst uw notitie.")},
    )


class CloseForm(SeenForm):
    """Why a conversation ends, and perhaps a last message."""

    reason = forms.ChoiceField(
        label=_("Waarom rondt u af?"),
        choices=BY_SUPPORTERS,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies waarom u afrondt.")},
    )
    text = LongText(
        label=_("Laatste bericht aan de inwoner"),
        required=False,
        attrs={"rows": 4, "autocomplete": "off"},
    )


class PassForm(SeenForm):
    """Which other organisation to propose."""

    to = OfferChoice(
        label=_("Welke organisatie past beter?"),
        queryset=Offer.objects.none(),
        empty_label=_("Kies een organisatie"),
        error_messages={"required": _("Kies een organisatie.")},
    )

    text = LongText(
        label=_("Waarom past die organisatie beter?"),
        help_text=_("De inwoner leest dit bij het voorstel. Zegt die ja of nee, dan is het weg."),
        most=MOST_REASON,
        attrs={"rows": 3, "autocomplete": "off"},
        error_messages={"required": _("Schrijf kort op waarom. De inwoner kiest daarmee.")},
    )

    def __init__(self, *args: Any, offers: OfferQuerySet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = offers  # type: ignore[attr-defined]


class SubjectForm(PortalForm):
    """What a request is about: a field of life, or not known."""

    domain: "forms.ModelChoiceField[LifeDomain]" = forms.ModelChoiceField(
        label=_("Onderwerp"),
        queryset=LifeDomain.objects.none(),
        empty_label=_("Weet ik niet"),
        required=False,
    )

    def __init__(self, *args: Any, row: HelpRequest, **kwargs: Any) -> None:
        super().__init__(*args, initial={"domain": row.domain_id}, **kwargs)
        can_be_chosen = LifeDomain.objects.filter(Q(is_used=True) | Q(pk=row.domain_id))
        self.fields["domain"].queryset = can_be_chosen  # type: ignore[attr-defined]


class ReassignForm(PortalForm):
    """Which colleague goes on with it; nobody: it lies open for the team again."""

    to = forms.ModelChoiceField(
        label=_("Wie gaat ermee verder?"),
        queryset=User.objects.none(),
        empty_label=_("Het hele team: wie er het eerst is"),
        required=False,
    )
    reason = forms.CharField(
        label=_("Waarom moet u dit gesprek lezen?"),
        help_text=_("Dit komt in het logboek. Schrijf niets op over de inwoner."),
        max_length=300,
        required=False,
    )

    def __init__(self, *args: Any, row: HelpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = colleagues(row.provider)
        if row.supporter_id:
            others = others.exclude(pk=row.supporter_id)
        self.fields["to"].queryset = others  # type: ignore[attr-defined]


class GlassForm(PortalForm):
    """Why a coordinator opens what a colleague works on."""

    reason = forms.CharField(
        label=_("Waarom moet u dit gesprek lezen?"),
        help_text=_("Dit komt in het logboek. Schrijf niets op over de inwoner."),
        max_length=300,
        error_messages={"required": _("Schrijf op waarom.")},
    )
