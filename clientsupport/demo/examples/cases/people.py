"""Who works on the example cases: colleagues who do not exist, and never log in."""

from collections.abc import Sequence

from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Membership, Provider

COLLEAGUES = 4  # of each organisation with cases


def add_colleagues(providers: Sequence[Provider]) -> dict[int, list[int]]:
    """Add the colleagues that are not there yet; return the keys of users, by organisation."""
    wanted = {
        f"collega-{number}.{provider.slug}@voorbeeld.example": (provider, number)
        for provider in providers
        for number in range(1, COLLEAGUES + 1)
    }
    known = set(User.objects.filter(email__in=wanted).values_list("email", flat=True))
    User.objects.bulk_create(
        _account(email, number)
        for email, (_provider, number) in wanted.items()
        if email not in known
    )
    found = dict(User.objects.filter(email__in=wanted).values_list("email", "pk"))
    Membership.objects.bulk_create(
        [
            Membership(user_id=found[email], provider=provider, role=MemberRole.SUPPORTER)
            for email, (provider, _number) in wanted.items()
            if email not in known
        ],
        ignore_conflicts=True,
    )
    people: dict[int, list[int]] = {provider.pk: [] for provider in providers}
    for email, (provider, _number) in wanted.items():
        people[provider.pk].append(found[email])
    return people


def _account(email: str, number: int) -> User:
    user = User(email=email, name=f"Voorbeeld Collega {number}")
    user.set_unusable_password()
    return user
