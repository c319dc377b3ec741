"""What is filled in about people: invitations, roles, who takes over, a lost second factor."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.functional import lazy
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts.forms import LONG_ENOUGH
from clientsupport.forms import EmptyIsAnswer, LongText, PortalForm
from clientsupport.models import User
from directory.models import Invitation, Membership, Provider
from directory.people.dividing import Division, Heir, Part
from directory.people.queries import Person, Team, works_in

ROLES = {  # what somebody in the role may do, in a few words
    "supporter": _("Helpt mensen. Kijkt mee, maar wijzigt het aanbod niet."),
    "coordinator": _("Houdt het aanbod bij en nodigt collega’s uit."),
    "official": _("Bevestigt met wie u een contract heeft en nodigt collega’s uit."),
    "council_member": _("Leest de cijfers en signalen van uw gemeente."),
    "editor": _("Houdt de hele gids bij en laat organisaties toe."),
    "privacy_officer": _("Leest het logboek. Ziet geen teksten van mensen."),
    "technical": _("Ziet of het werk op de achtergrond loopt."),
}
BUNDLE = _("Mag signalen bundelen")
MOST_PARTS = 30  # that can be given away apart: a page asks no hundreds of things
TEAM = "team"
NOBODY_YET = _("Nog niemand: het werk blijft liggen tot u het verdeelt")
AS_ABOVE = _("Zoals hierboven")
CHANGED = _(
    "Er kwam net werk bij, of er ging werk weg. Kijk de lijst nog eens na. "
    "Wat u koos, staat er nog."
)


class JoinForm(PortalForm):
    """Somebody new: their name and password."""

    name = forms.CharField(
        label=_("Uw naam"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    password = forms.CharField(
        label=_("Kies een wachtwoord"),
        help_text=LONG_ENOUGH,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, invitation: Invitation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = invitation.email

    def clean(self) -> dict[str, Any]:
        """Hold the password against the rules, the name and the address among them."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if password := cleaned.get("password"):
            try:
                validate_password(password, User(email=self.email, name=cleaned.get("name", "")))
            except ValidationError as error:
                self.add_error("password", error)
        return cleaned


class RoleForm(PortalForm):
    """What somebody is in a team."""

    role = forms.ChoiceField(label=_("Rol"), widget=forms.RadioSelect)
    may_bundle = forms.BooleanField(label=BUNDLE, required=False)

    def __init__(self, *args: Any, team: Team, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.team = team
        self.fields["role"].choices = [  # type: ignore[attr-defined]
            (role.value, f"{role.label.capitalize()} – {ROLES[role.value]}") for role in team.roles
        ]
        if not isinstance(team.organisation, Provider):
            del self.fields["may_bundle"]


class InviteForm(RoleForm):
    """Whom to invite, and for what."""

    email = forms.EmailField(
        label=_("E-mailadres"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    language = forms.ChoiceField(
        label=_("Taal van de e-mail"),
        choices=settings.LANGUAGES,
        initial=lazy(get_language, str)(),
        widget=forms.RadioSelect,
    )
    field_order = ["email", "role", "may_bundle", "language"]

    def clean_email(self) -> str:
        """Nobody is invited for what they do already."""
        email = str(self.cleaned_data["email"]).lower()
        if works_in(self.team, email):
            raise ValidationError(gettext("Deze persoon werkt hier al."))
        return email


class HeirField(EmptyIsAnswer, forms.TypedChoiceField):
    """Who takes over; None is the first choice."""

    def __init__(self, *, label: Any) -> None:
        super().__init__(label=label, empty_value=None)

    def offer(self, first: Any, colleagues: Mapping[str, User], *, has_team: bool) -> None:
        """Offer nothing, in the words of `first`, then the team, then each colleague by key."""
        team = [(TEAM, _("Terug naar het team"))] if has_team else []
        self.choices = [("", first), *team, *((key, str(one)) for key, one in colleagues.items())]
        self.coerce = lambda key: Heir(colleagues.get(key))


class RemoveForm(PortalForm):
    """Who takes over the work of a colleague who leaves; nobody, unless somebody is chosen.

    With more than one part, each can go to somebody of its own; at most MOST_PARTS, the largest.
    """

    to = HeirField(label=_("Wie neemt het werk over?"))
    reason = forms.CharField(
        label=_("Waarom moet u deze gesprekken lezen?"),
        help_text=_(
            "Alleen nodig als u daardoor gesprekken van deze collega kunt lezen: ze gaan naar u, "
            "naar uw team, of naar iemand voor wie u waarneemt. Dit komt in het logboek, en de "
            "functionaris gegevensbescherming krijgt bericht. Schrijf niets op over een inwoner."
        ),
        max_length=300,
        required=False,
    )

    def __init__(
        self, *args: Any, team: Team, person: Person, parts: Sequence[Part] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        shown = sorted(parts, key=lambda part: -part.number)[:MOST_PARTS]
        self.parts = [part for part in parts if part in shown] if len(parts) > 1 else []
        self.has_more = len(parts) > len(shown)
        members = Membership.objects.filter(**team.place).exclude(user=person.user)
        found = User.objects.filter(memberships__in=members).order_by("email")
        colleagues = {str(user.pk): user for user in found}
        has_team = isinstance(team.organisation, Provider)
        self.fields["to"].offer(NOBODY_YET, colleagues, has_team=has_team)  # type: ignore[attr-defined]
        for part in self.parts:
            field = self.fields[_name(part)] = HeirField(label=f"{part.label} ({part.number})")
            field.offer(AS_ABOVE, colleagues, has_team=has_team)

    @property
    def part_fields(self) -> list[forms.BoundField]:
        """The fields of the parts, by name of the part."""
        return [self[_name(part)] for part in self.parts]

    @property
    def division(self) -> Division:
        """How the work is divided; only when it is valid."""
        chosen = {part.key: self.cleaned_data[_name(part)] for part in self.parts}
        parts = {key: heir for key, heir in chosen.items() if heir}
        return Division(rest=self.cleaned_data["to"], parts=parts)


class ResetFactorForm(PortalForm):
    """An editor called back somebody who lost their second factor."""

    called_back = forms.BooleanField(
        label=_("Ik heb deze persoon teruggebeld op een nummer dat wij al kenden.")
    )
    reason = LongText(
        label=_("Wat is er gebeurd?"),
        help_text=_("Komt in het logboek. Bijvoorbeeld: telefoon kwijt, teruggebeld via de balie."),
        most=300,
        attrs={"rows": 3},
    )


def _name(part: Part) -> str:
    return f"to-{part.key}"
