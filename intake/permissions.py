"""Who may do what with a request, and with a case. The table stands in docs/roles.md.

That a request exists, colleagues know (`HelpRequest.objects.visible_to`); its text is for who takes
it up. Roles for the portal as a whole give nothing here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Q
from django.utils import timezone

from clientsupport.models import User
from directory.enums import PROVIDER_ROLES, MemberRole
from directory.models import Membership
from directory.permissions import places_of
from intake.models import Absence, Appointment, Case, CaseErasure, Handover, HelpRequest

# Every page of the workplace asks it; made by the ORM it takes longer to write than to answer.
OF_COLLEAGUES = """
SELECT 'replaced', NULL::uuid, provider_id, user_id FROM intake_absence
 WHERE replacement_id = %(me)s AND first_day <= %(today)s AND last_day >= %(today)s
UNION ALL SELECT 'glass', request_id, NULL, NULL FROM intake_brokenglass
 WHERE user_id = %(me)s AND until > %(now)s
UNION ALL SELECT 'glass', case_id, NULL, NULL FROM intake_caseglass
 WHERE user_id = %(me)s AND until > %(now)s
UNION ALL SELECT 'along', request_id, NULL, NULL FROM intake_secondreader WHERE user_id = %(me)s
UNION ALL SELECT 'asked', request_id, NULL, NULL FROM intake_handing
 WHERE to_id = %(me)s AND NOT is_declined
"""
# Way, request or case, provider, who is away.
Given = tuple[str, UUID | None, int | None, int | None]


@dataclass(frozen=True)
class Access:
    """What one person may do today, read once: lists, pages and deeds all ask here."""

    user: User
    roles: dict[int, str]  # by provider
    replaced: frozenset[tuple[int, int]]  # provider, and the colleague who is away
    glass: frozenset[UUID]  # requests and cases of colleagues, open for half an hour
    along: frozenset[UUID]  # requests of colleagues who asked them to read along
    asked: frozenset[UUID]  # requests of colleagues who ask them to take it over

    @property
    def is_supporter(self) -> bool:
        """Whether the workplace is theirs at all; coordinators support too."""
        return bool(self.roles)

    @property
    def is_coordinator(self) -> bool:
        return MemberRole.COORDINATOR in self.roles.values()

    def can_see(self, request: HelpRequest) -> bool:
        """Tell whether they may know that it is there."""
        return request.provider_id in self.roles

    def can_open(self, request: HelpRequest) -> bool:
        """Tell whether they may read what it says."""
        if not self.can_see(request):
            return False
        is_theirs = request.supporter_id is None or self._works_on(request)
        return is_theirs or self.reads_along(request) or self.has_glass(request)

    def can_claim(self, request: HelpRequest) -> bool:
        """Tell whether they may take it up."""
        return self.can_see(request) and request.supporter_id is None and not request.is_closed

    def can_answer(self, request: HelpRequest) -> bool:
        """Tell whether they may write to the resident, pass it on and close it."""
        return self.can_see(request) and self._works_on(request)

    def can_sort(self, request: HelpRequest) -> bool:
        """Tell whether they may put labels on it: who works on it, the team what nobody has."""
        return self.can_answer(request) or self.can_claim(request)

    def can_reassign(self, request: HelpRequest) -> bool:
        """Tell whether they may give it to a colleague; it needs no reading."""
        return self.coordinates(request.provider_id)

    def can_break_glass(self, request: HelpRequest) -> bool:
        """Tell whether they may, with a reason, open what a colleague works on."""
        return self.coordinates(request.provider_id) and not self.can_open(request)

    def reads_along(self, request: HelpRequest) -> bool:
        """Tell whether whoever holds it named them as its second reader."""
        return request.pk in self.along and self.can_see(request)

    def has_glass(self, row: HelpRequest | Case) -> bool:
        """Tell whether they gave that reason less than half an hour ago."""
        return row.pk in self.glass and self.coordinates(row.provider_id)

    def can_open_about(self, row: Appointment) -> bool:
        """Tell whether they may open what an appointment belongs to."""
        about = row.about
        return self.can_open(about) if isinstance(about, HelpRequest) else self.can_open_case(about)

    def can_see_case(self, case: Case) -> bool:
        """Tell whether they may know that a case is there: its reference, days and codes."""
        return case.provider_id in self.roles

    def can_open_case(self, case: Case) -> bool:
        """Tell whether they may read its notes: who works on it, and the team what is shared."""
        if not self.can_see_case(case):
            return False
        is_open_to_team = case.is_shared or case.supporter_id is None
        return is_open_to_team or self._works_on_case(case) or self.has_glass(case)

    def can_work_on_case(self, case: Case) -> bool:
        """Tell whether they may log in it, change it and close it."""
        return self.can_see_case(case) and self._works_on_case(case)

    def can_take_case(self, case: Case) -> bool:
        """Tell whether they may go on with a case that nobody has."""
        return self.can_see_case(case) and case.supporter_id is None

    def can_give_case(self, case: Case) -> bool:
        """Tell whether they may give it to a colleague; it needs no reading."""
        return self.coordinates(case.provider_id)

    def can_break_case_glass(self, case: Case) -> bool:
        """Tell whether they may, with a reason, read the case of a colleague."""
        return self.coordinates(case.provider_id) and not self.can_open_case(case)

    def can_confirm_erasure(self, erasure: CaseErasure) -> bool:
        """Tell whether they may say yes as the second person; it needs no reading."""
        is_second = erasure.proposed_by_id != self.user.pk
        return erasure.provider_id in self.roles and is_second

    def can_answer_handover(self, handover: Handover) -> bool:
        """Tell whether it asks them: by name, for whom they replace, or with their whole team."""
        place, key = handover.to_provider_id, handover.to_supporter_id
        is_asked = key in {None, self.user.pk} or (place, key) in self.replaced
        is_own = self.user.pk in {handover.from_supporter_id, handover.proposed_by_id}
        return place in self.roles and is_asked and not is_own

    def can_take_back(self, handover: Handover) -> bool:
        """Tell whether they may undo it: who proposed it, and afterwards who has the case.

        What a colleague took over, only that colleague gives back; else it would be read anew by
        whoever takes it.
        """
        can_return = handover.is_accepted and not handover.is_inside
        if self._gives(handover) and (handover.is_proposed or can_return):
            return True
        return handover.is_accepted and self._got(handover)

    def can_see_handover(self, handover: Handover) -> bool:
        """Tell whether they may know of it: who gives, who is asked, and who answered."""
        if self._gives(handover):
            return True
        if handover.is_proposed:
            asked = handover.to_provider_id
            return self.can_answer_handover(handover) or self.coordinates(asked)
        is_theirs = (
            handover.answered_by_id == self.user.pk and handover.to_provider_id in self.roles
        )
        return is_theirs or (handover.is_accepted and self._got(handover))

    def coordinates(self, provider: int) -> bool:
        """Tell whether they look after the people of a provider."""
        return self.roles.get(provider) == MemberRole.COORDINATOR

    def can_end(self, absence: Absence) -> bool:
        """Tell whether they may end an absence: their own, and a coordinator everybody's."""
        return absence.user_id == self.user.pk or self.coordinates(absence.provider_id)

    def own(self) -> Q:
        """Return the requests that they work on, whoever holds them."""
        return reduce(or_, self.own_by_holder())

    def own_by_holder(self) -> list[Q]:
        """The requests that they work on: their own, and those of whom they replace today.

        Apart for each who holds them: so they are found in order, however many there are.
        """
        replaced = [
            Q(provider=provider, supporter=colleague)
            for provider, colleague in sorted(self.replaced)
        ]
        return [Q(supporter=self.user), *replaced]

    def _gives(self, handover: Handover) -> bool:
        """Tell whether they give it away, for themselves, a colleague who is away or a team."""
        place = handover.from_provider_id
        theirs = {handover.from_supporter_id, handover.proposed_by_id}
        is_theirs = self.user.pk in theirs or (place, handover.from_supporter_id) in self.replaced
        return place in self.roles and (is_theirs or self.coordinates(place))

    def _got(self, handover: Handover) -> bool:
        """Tell whether they lead where it went, or work on it there; what is seen there."""
        place = handover.to_provider_id
        if place not in self.roles:
            return False
        leads = self.coordinates(place) and not handover.is_inside
        return leads or self.can_work_on_case(handover.case)

    def _works_on_case(self, case: Case) -> bool:
        away = (case.provider_id, case.supporter_id)
        return case.supporter_id == self.user.pk or away in self.replaced

    def _works_on(self, request: HelpRequest) -> bool:
        away = (request.provider_id, request.supporter_id)
        return request.supporter_id == self.user.pk or away in self.replaced


def is_supporter(user: User) -> bool:
    """Tell whether somebody works at the workplace; coordinators do too."""
    return any(place.role in PROVIDER_ROLES for place in places_of(user))


def access_of(user: User) -> Access:
    """Read what somebody may do now, in their team's unit of work.

    Outside it no broken glass is seen, and nothing that they read along.
    """
    anew = user.memberships.filter(role__in=PROVIDER_ROLES)
    return _access(user, anew if user.is_active else ())


def access_on_page(user: User) -> Access:
    """Read the same for a page; where they work, it has read already."""
    return _access(user, [place for place in places_of(user) if place.role in PROVIDER_ROLES])


def _access(user: User, places: Iterable[Membership]) -> Access:
    given = _of_colleagues(user)
    return Access(
        user=user,
        roles={place.provider_id: place.role for place in places if place.provider_id},
        replaced=frozenset(_colleagues(given["replaced"])),
        glass=_rows(given["glass"]),
        along=_rows(given["along"]),
        asked=_rows(given["asked"]),
    )


def _of_colleagues(user: User) -> Mapping[str, list[Given]]:
    """Return by its way all that colleagues give somebody today. One statement."""
    moment: dict[str, Any] = {"me": user.pk, "today": timezone.localdate(), "now": timezone.now()}
    found: dict[str, list[Given]] = {way: [] for way in ("replaced", "glass", "along", "asked")}
    with connection.cursor() as cursor:
        cursor.execute(OF_COLLEAGUES, moment)
        for row in cursor.fetchall():
            found[row[0]].append(row)
    return found


def _rows(given: Iterable[Given]) -> frozenset[UUID]:
    return frozenset(key for _way, key, _provider, _away in given if key)


def _colleagues(given: Iterable[Given]) -> Iterator[tuple[int, int]]:
    for _way, _key, provider, away in given:
        if provider and away:
            yield provider, away
