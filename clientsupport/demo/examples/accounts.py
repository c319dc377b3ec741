"""One account per role, so that everybody can see the portal through their eyes."""

import time
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.db import transaction

from clientsupport.accounts.adapters import MFAAdapter
from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import AuthorityKind, LegalBasis, MemberRole
from directory.models import Authority, Contract, Membership, Municipality, Provider

PROVIDER = "voorbeeld-clientondersteuning-utrecht"
MUNICIPALITY = "GM0344"  # Utrecht


@dataclass(frozen=True)
class Persona:
    """Somebody who does not exist; `address` is what stands before the @."""

    address: str
    name: str
    role: MemberRole | PortalRole
    is_everywhere: bool = False  # reads the questions to all examples that have nobody else

    @property
    def email(self) -> str:
        return f"{self.address}@voorbeeld.example"


PERSONAS = [
    Persona("redactie", "Voorbeeld Redactie", PortalRole.EDITOR),
    Persona("privacy", "Voorbeeld Privacy", PortalRole.PRIVACY_OFFICER),
    Persona("techniek", "Voorbeeld Techniek", PortalRole.TECHNICAL),
    Persona("coordinator", "Voorbeeld Coördinator", MemberRole.COORDINATOR),
    Persona("ondersteuner", "Voorbeeld Ondersteuner", MemberRole.SUPPORTER),
    Persona("overal", "Voorbeeld Overal", MemberRole.SUPPORTER, is_everywhere=True),
    Persona("ambtenaar", "Voorbeeld Ambtenaar", MemberRole.OFFICIAL),
    Persona("raadslid", "Voorbeeld Raadslid", MemberRole.COUNCIL_MEMBER),
]


@transaction.atomic
def add_accounts(password: str) -> list[User]:
    """Add the accounts that are not there yet, each with a second factor; return these."""
    known = set(User.objects.values_list("email", flat=True))
    missing = [persona for persona in PERSONAS if persona.email not in known]
    users = [_add(persona, password) for persona in missing]
    _let_read_everywhere()
    if official := User.objects.filter(memberships__role=MemberRole.OFFICIAL).first():
        _state_contract(official)
    return users


def current_code(user: User) -> str:
    """Return the code that the app of this person shows now; an example has no telephone."""
    stored = Authenticator.objects.get(user=user, type=Authenticator.Type.TOTP)
    secret = MFAAdapter().decrypt(stored.data["secret"])
    return str(totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30)))


def _add(persona: Persona, password: str) -> User:
    user = User.objects.create_user(persona.email, password, name=persona.name)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    secret = MFAAdapter().encrypt(totp.generate_totp_secret())
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": secret})
    if persona.is_everywhere:
        return user
    if isinstance(persona.role, PortalRole):
        user.portal_role = persona.role
        user.save(update_fields=["portal_role"])
    elif persona.role in (MemberRole.COORDINATOR, MemberRole.SUPPORTER):
        provider = Provider.objects.get(slug=PROVIDER)
        Membership.objects.create(user=user, provider=provider, role=persona.role)
    else:
        Membership.objects.create(user=user, authority=example_authority(), role=persona.role)
    return user


def _let_read_everywhere() -> None:
    """Let one person read the questions to every example that takes them and has nobody else."""
    (persona,) = [persona for persona in PERSONAS if persona.is_everywhere]
    reader = User.objects.get(email=persona.email)
    examples = Provider.objects.filter(is_example=True, has_reader=False)
    unread = examples.filter(offers__takes_requests=True).distinct()
    Membership.objects.bulk_create(
        [Membership(user=reader, provider=place, role=persona.role) for place in unread],
        ignore_conflicts=True,  # who closed this account in the demo finds it closed
    )


def example_authority() -> Authority:
    """Return the authority for which the example official speaks."""
    authority, made = Authority.objects.get_or_create(
        slug="voorbeeld-gemeente-utrecht",
        defaults={
            "name": "Voorbeeld gemeente Utrecht",
            "kind": AuthorityKind.MUNICIPALITY,
            "is_example": True,
        },
    )
    if made:
        authority.municipalities.set(Municipality.objects.filter(code=MUNICIPALITY))
    return authority


def _state_contract(official: User) -> None:
    Contract.objects.get_or_create(
        authority=example_authority(),
        provider=Provider.objects.get(slug=PROVIDER),
        legal_basis=LegalBasis.WMO,
        defaults={"stated_by": official},
    )
