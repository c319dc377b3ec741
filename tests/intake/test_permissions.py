"""Who may read and do what with a request: role, deed, own or another organisation."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.models import User
from directory.models import Provider
from intake.enums import CloseReason
from intake.permissions import Access, access_of
from intake.seeing import team_of
from intake.workplace.actions.arranging import let_read
from intake.workplace.actions.hands import break_glass
from intake.workplace.actions.supporting import claim, close
from intake.workplace.actions.team import add_absence
from tests.factories.directory import make_provider
from tests.factories.organisations import unnamed
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_official,
    make_supporter,
)
from tests.factories.requests import Asked, ask

pytestmark = pytest.mark.usefixtures("places")

DEEDS = {
    "see": Access.can_see,
    "open": Access.can_open,
    "claim": Access.can_claim,
    "answer": Access.can_answer,
    "reassign": Access.can_reassign,
    "sort": Access.can_sort,
    "break glass": Access.can_break_glass,
}


def deeds(user: User, asked: Asked) -> set[str]:
    """Return what somebody may do with a request."""
    row = asked.read()
    with team_of(user):
        access = access_of(user)
    return {name for name, may in DEEDS.items() if may(access, row)}


def take(asked: Asked, user: User) -> None:
    with team_of(user):
        claim(request=asked.read(), by=user)


def away(provider: Provider, user: User, replacement: User, *, days: int = 0) -> None:
    day = timezone.localdate() + timedelta(days=days)
    add_absence(
        provider=provider,
        user=user,
        replacement=replacement,
        first_day=day,
        last_day=day,
        by=user,
    )


def test_new_request_is_for_the_whole_team() -> None:
    asked = ask()

    assert deeds(make_supporter(asked.provider), asked) == {"see", "open", "claim", "sort"}
    assert deeds(make_coordinator(asked.provider), asked) == {
        "see",
        "open",
        "claim",
        "sort",
        "reassign",
    }


def test_request_of_a_colleague_is_seen_and_not_read() -> None:
    asked = ask()
    owner = make_supporter(asked.provider)
    take(asked, owner)

    assert deeds(owner, asked) == {"see", "open", "answer", "sort"}
    assert deeds(make_supporter(asked.provider), asked) == {"see"}
    coordinator = make_coordinator(asked.provider)
    assert deeds(coordinator, asked) == {"see", "reassign", "break glass"}


@pytest.mark.parametrize("make", [make_supporter, make_coordinator, make_official, make_editor])
def test_nobody_elsewhere_may_anything(make: object) -> None:
    asked = ask()

    assert deeds(make(), asked) == set()  # type: ignore[operator]


def test_who_belongs_to_an_authority_may_nothing() -> None:
    asked, user = ask(), unnamed()
    join(user, make_authority(), role="council_member")  # type: ignore[arg-type]

    assert deeds(user, asked) == set()


def test_closed_account_may_nothing() -> None:
    asked = ask()
    user = make_supporter(asked.provider)
    user.is_active = False
    user.save()

    assert deeds(user, asked) == set()


def test_who_left_may_nothing_with_what_was_theirs() -> None:
    asked = ask()
    owner = make_supporter(asked.provider)
    take(asked, owner)
    owner.memberships.all().delete()

    assert deeds(owner, asked) == set()


def test_replacement_works_on_it_that_day_only() -> None:
    asked = ask()
    owner, colleague = make_supporter(asked.provider), make_supporter(asked.provider)
    take(asked, owner)
    away(asked.provider, owner, colleague)

    assert deeds(colleague, asked) == {"see", "open", "answer", "sort"}
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert deeds(colleague, asked) == {"see"}


def test_replacement_in_another_organisation_gives_nothing() -> None:
    asked, other = ask(), make_provider()
    owner, colleague = make_supporter(asked.provider), make_supporter(asked.provider)
    join(owner, other, role="supporter")  # type: ignore[arg-type]
    take(asked, owner)
    away(other, owner, colleague)

    assert deeds(colleague, asked) == {"see"}


def test_glass_stays_broken_for_half_an_hour() -> None:
    asked = ask()
    take(asked, make_supporter(asked.provider))
    coordinator = make_coordinator(asked.provider)
    with team_of(coordinator):
        break_glass(request=asked.read(), reason="De inwoner belde.", by=coordinator)

    assert deeds(coordinator, asked) == {"see", "open", "reassign"}
    with time_machine.travel(timezone.now() + timedelta(minutes=31)):
        assert deeds(coordinator, asked) == {"see", "reassign", "break glass"}


def test_glass_is_for_who_broke_it() -> None:
    asked = ask()
    take(asked, make_supporter(asked.provider))
    coordinator, other = make_coordinator(asked.provider), make_coordinator(asked.provider)
    with team_of(coordinator):
        break_glass(request=asked.read(), reason="De inwoner belde.", by=coordinator)

    assert "open" not in deeds(other, asked)


def test_second_reader_opens_it_and_does_no_more() -> None:
    asked = ask()
    owner, reader = make_supporter(asked.provider), make_supporter(asked.provider)
    take(asked, owner)
    with team_of(owner):
        let_read(request=asked.read(), reader=reader, by=owner)

    assert deeds(reader, asked) == {"see", "open"}
    assert deeds(make_supporter(asked.provider), asked) == {"see"}
    reader.memberships.all().delete()
    assert deeds(reader, asked) == set()


def test_closed_one_is_not_taken_up() -> None:
    asked = ask()
    owner = make_supporter(asked.provider)
    take(asked, owner)
    with team_of(owner):
        close(request=asked.read(), reason=CloseReason.ANSWERED, text="", by=owner)

    assert deeds(owner, asked) == {"see", "open", "answer", "sort"}
    assert deeds(make_supporter(asked.provider), asked) == {"see"}
