"""How independent an organisation is, as facts that anybody can check; unknown may stay so."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from clientsupport.forms import LongText, PortalForm
from directory.enums import Employer, Payer
from directory.listing.actions.declaration import FACTS, STATEMENTS
from directory.listing.forms.needed import ANSWERS, NO, YES, answer
from directory.models import IndependenceDeclaration


def _question(label: Any, why: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        help_text=why,
        choices=ANSWERS,
        coerce={YES: True, NO: False}.__getitem__,
        empty_value=None,
        widget=forms.RadioSelect,
        required=False,
    )


class DeclarationForm(PortalForm):
    """Each fact with one line on why it matters."""

    takes_decisions = _question(
        _("Beslist u mee over welke hulp iemand krijgt?"),
        _("Wie beslist over hulp, kan niet tegelijk alleen naast de inwoner staan."),
    )
    is_in_access_team = _question(
        _("Zitten uw ondersteuners in het wijkteam?"),
        _("Het wijkteam onderzoekt vaak zelf welke hulp iemand krijgt."),
    )
    gives_care = _question(
        _("Geeft u zelf ook zorg?"),
        _("Dan kan het uitmaken of iemand bij u zorg kiest."),
    )
    has_hours_limited = _question(
        _("Bepaalt wie betaalt hoeveel uren er per persoon zijn?"),
        _("Dan kan de hulp stoppen voordat iemand klaar is."),
    )
    has_registered_professionals = _question(
        _("Staan uw beroepskrachten in een register?"),
        _("Een register vraagt een opleiding en een beroepscode."),
    )
    employed_by = forms.ChoiceField(
        label=_("Bij wie zijn de ondersteuners in dienst?"),
        help_text=_("Zo weet een inwoner wie hun baas is."),
        choices=[("", _("weet ik niet")), *Employer.choices],
        widget=forms.RadioSelect,
        required=False,
    )
    paid_by = forms.MultipleChoiceField(
        label=_("Wie betaalt?"),
        help_text=_("Betalen is iets anders dan bepalen. Kies alles wat klopt."),
        choices=Payer.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    complaint_route = forms.URLField(
        label=_("Op welke webpagina staat hoe iemand een klacht geeft?"),
        help_text=_("Een goede organisatie zegt vooraf waar iemand kan klagen."),
        assume_scheme="https",
        required=False,
        error_messages={
            "invalid": _("Dit is geen webadres. Bijvoorbeeld: https://organisatie.nl.")
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, language in zip(STATEMENTS, Language, strict=True):
            right = "rtl" if language == Language.ARABIC else "ltr"
            self.fields[name] = LongText(
                label=_("In eigen woorden (%(language)s)") % {"language": language.label},
                required=False,
                most=2000,
                attrs={"rows": 4, "lang": language.value, "dir": right},
            )

    @staticmethod
    def initial_of(last: IndependenceDeclaration | None) -> Mapping[str, Any]:
        """Return what the form begins with: what was declared last."""
        if last is None:
            return {}
        facts = {name: getattr(last, name) for name in FACTS}
        return {
            name: answer(value) if isinstance(value, bool) else value
            for name, value in facts.items()
        }

    def facts(self) -> dict[str, Any]:
        """Return the facts that were filled in."""
        facts = {name: self.cleaned_data[name] for name in FACTS}
        for name in STATEMENTS[1:]:  # only Dutch is never null
            facts[name] = facts[name] or None
        return facts
