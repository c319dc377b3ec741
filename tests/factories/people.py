"""Makers of people who work with the portal, and of the authorities they work for."""

from functools import cache
from itertools import count
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.utils.text import slugify

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import AuthorityKind, MemberRole
from directory.models import Authority, Membership, Municipality, Provider
from tests.factories.directory import make_provider

PASSWORD = "een lang wachtwoord"
numbers = count(1)


def make_user(*, password: str | None = PASSWORD, **facts: Any) -> User:
    """Store somebody with an account and no role yet; None: no password works.

    The address is unique. The same password is hashed once: that is made to be slow.
    """
    email = facts.pop("email", f"persoon{next(numbers)}@voorbeeld.example")
    user = User.objects.create_user(email, **facts)
    if password is not None:
        user.password = _hashed(password)
        user.save(update_fields=["password"])
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def make_editor(**facts: Any) -> User:
    """Store somebody who keeps the whole directory."""
    return make_user(portal_role=PortalRole.EDITOR, **facts)


def make_coordinator(provider: Provider | None = None, **facts: Any) -> User:
    """Store somebody who keeps the listing of a provider."""
    user = make_user(**facts)
    join(user, provider or make_provider(), role=MemberRole.COORDINATOR)
    return user


def make_supporter(provider: Provider | None = None, **facts: Any) -> User:
    """Store a client supporter."""
    user = make_user(**facts)
    join(user, provider or make_provider(), role=MemberRole.SUPPORTER)
    return user


def make_official(authority: Authority | None = None, **facts: Any) -> User:
    """Store somebody who speaks for an authority."""
    user = make_user(**facts)
    join(user, authority or make_authority(), role=MemberRole.OFFICIAL)
    return user


def make_authority(*, municipalities: tuple[str, ...] = (), **facts: Any) -> Authority:
    """Store a municipality as an authority; `municipalities` are CBS codes."""
    name = facts.setdefault("name", f"Voorbeeld Gemeente {next(numbers)}")
    defaults = {"slug": slugify(name), "kind": AuthorityKind.MUNICIPALITY}
    authority = Authority.objects.create(**{**defaults, **facts})
    authority.municipalities.set(Municipality.objects.filter(code__in=municipalities))
    return authority


def join(user: User, organisation: Provider | Authority, *, role: MemberRole) -> Membership:
    """Let somebody work at a provider or an authority."""
    place = "provider" if isinstance(organisation, Provider) else "authority"
    return Membership.objects.create(user=user, role=role, **{place: organisation})


@cache
def _hashed(password: str) -> str:
    return make_password(password)
