"""Two organisations become one: what moves, and what is told of it."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db.models import ForeignKey
from django.test import Client
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import ImportState, LegalBasis, MemberRole
from directory.models import (
    AccessReview,
    Application,
    Contract,
    FormerName,
    IndependenceDeclaration,
    ListingImport,
    Membership,
    OpeningException,
    Provider,
)
from intake.cases.actions.logging import note_incident
from intake.enums import IncidentKind, PassingState
from intake.models import FixedQuarter, Label, Labelling, Passing
from intake.seeing import one_request, team
from signals.enums import AnswerState, Difference
from signals.models import Answer, Endorsement, Measure, SecondReading, SeenDifference, SignalWords
from tests.factories.appointments import at, make_appointment
from tests.factories.appreciation import answered, gathered, opinion
from tests.factories.corrections import make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.organisations import Organisations, unnamed
from tests.factories.people import join, make_authority, make_coordinator, make_editor
from tests.factories.reach import make_declaration
from tests.factories.requests import ask
from tests.factories.signals import make_bundle, offer_bundle
from tests.helpers.forms import filled_in
from tests.helpers.merging import WHY, address, merge
from tests.helpers.pages import words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
# What says which organisation it was at that moment; a day on which it was closed is over.
STAYS = {
    ("intake.reportfile", "provider"),  # deleted: it was made for the other one
    ("signals.signalwords", "provider"),  # made with the key of the organisation: deleted
    ("intake.casetally", "provider"),  # a job moves the numbers
    # What the other organisation chose holds.
    ("intake.casepolicy", "provider"),
    ("intake.feedleave", "provider"),
    ("intake.calendarfeed", "provider"),
    ("directory.openingexception", "provider"),
    ("directory.provider", "merged_into"),
    ("intake.message", "provider"),
    ("intake.passing", "from_provider"),
}
NAMES = ("directory.formername", "provider")


@pytest.fixture
def user() -> User:
    return make_editor()


@pytest.fixture
def staff(user: User) -> Client:
    return signed_in(user)


def pointing_at(provider: Provider) -> dict[tuple[str, str], int]:
    """Return how many rows of each column with an organisation point at this one."""
    columns = [
        (model, field.name)
        for model in apps.get_models()
        for field in model._meta.fields
        if isinstance(field, ForeignKey) and field.related_model is Provider
    ]
    with acting_as(Role.JOBS), all_rows():
        return {
            (model._meta.label_lower, name): model._base_manager.filter(**{name: provider}).count()
            for model, name in columns
        }


def whole() -> Organisations:
    """Return an organisation with one of everything, and no spreadsheet that waits for a yes."""
    own = Organisations()
    ListingImport.objects.filter(pk=own.imported.pk).update(state=ImportState.REFUSED)
    Application.objects.filter(pk=own.application.pk).update(
        claims=own.provider, provider=own.provider
    )
    long_ago = timezone.localdate() - timedelta(days=60)  # what is to come would collide
    OpeningException.objects.filter(pk=own.closure.pk).update(first_day=long_ago, last_day=long_ago)
    AccessReview.objects.create(provider=own.provider, reviewed_by=own.supporter.user)
    FormerName.objects.create(provider=own.provider, name="Voorbeeld Vroeger")
    make_dead_link(own.provider)
    answered(own.supporter.user, own.provider, *[opinion()] * 6)  # five are told, one waits
    gathered()
    make_appointment(ask(own.offer), at("2040-01-10", "10:00"))
    with team(own.provider):
        by = own.supporter.user
        note_incident(case=own.own_case, kind=IncidentKind.TO_AND_FRO, by=by)
        FixedQuarter.objects.create(provider=own.provider, quarter="2026-07-01", figures={})
    _bundle_of(own)
    return own


def _bundle_of(own: Organisations) -> None:
    """Store a bundle in which the organisation did everything that one can do."""
    provider = own.provider
    bundle = offer_bundle(make_bundle(own.supporter.user, own.authority, own.signal))
    with team(provider):
        SignalWords.objects.create(signal=own.signal, provider=provider, words=[1])
        SecondReading.objects.create(bundle=bundle, provider=provider)
        Endorsement.objects.create(bundle=bundle, provider=provider)
        answer = Answer.objects.create(
            bundle=bundle, state=AnswerState.GIVEN, given_on=timezone.localdate()
        )
        measure = Measure(bundle=bundle, answer=answer, number=1, owner="team", due_on="2026-12-31")
        measure.encrypt(text="Een brief.")
        measure.save()
        SeenDifference.objects.create(
            bundle=bundle, measure=measure, provider=provider, seen=Difference.YES
        )


def test_everything_of_one_goes_along(staff: Client) -> None:
    gone, to = whole(), make_provider()
    before = pointing_at(gone.provider)

    merge(staff, gone.provider, to)

    after = pointing_at(gone.provider)
    assert {column for column, number in after.items() if number} <= STAYS
    there = pointing_at(to)
    moved = {column: number for column, number in before.items() if column not in STAYS}
    assert {column for column, number in moved.items() if not number} == set()  # one of each
    assert there.items() >= moved.items() - {(NAMES, 1)}
    assert there[NAMES] == 2  # its own name is a former one now


def test_preview_says_what_happens_and_changes_nothing(staff: Client) -> None:
    gone, to = whole(), make_provider()
    before, events = pointing_at(gone.provider), AuditEvent.objects.count()

    shown = words(staff.get(address(gone.provider, to)))

    assert "Aanbod: 1" in shown
    assert "Contracten: 1" in shown
    assert "Mensen: 1" in shown
    assert "Correcties van inwoners: 1" in shown
    assert "Hulpvragen van inwoners die openstaan: 4" in shown
    assert "eindigen" not in shown  # what there is none of
    assert pointing_at(gone.provider) == before
    assert AuditEvent.objects.count() == events


def test_both_logs_say_why(staff: Client, user: User) -> None:
    gone, to = make_provider(), make_provider()

    merge(staff, gone, to)

    events = AuditEvent.objects.filter(action=AuditAction.MOVED, actor=user)
    assert {event.organisation for event in events} == {gone.audit_key, to.audit_key}
    assert all(WHY in event.reason for event in events)


def test_without_a_reason_nothing_happens(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    at = address(gone, to)

    answer = staff.post(at, filled_in(staff.get(at), reason=" "))

    assert "Schrijf op waarom." in words(answer)
    assert gone in Provider.objects.all()


def test_what_changed_since_it_was_shown_is_shown_anew(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    at = address(gone, to)
    form = filled_in(staff.get(at), reason=WHY)
    make_offer(provider=gone)

    answer = staff.post(at, form)

    assert answer.status_code == 409
    assert "Er is intussen iets veranderd" in words(answer)
    assert WHY in answer.content.decode()
    assert gone in Provider.objects.all()
    assert staff.post(at, filled_in(answer)).status_code == 302


def test_password_is_asked_once_more() -> None:
    gone, to = make_provider(), make_provider()

    answer = signed_in(make_editor(), confirmed=False).get(address(gone, to))

    assert answer.headers["Location"].startswith("/account/bevestigen/")


def test_others_have_no_such_page() -> None:
    gone, to = make_provider(), make_provider()

    assert signed_in(make_coordinator(gone)).get(address(gone, to)).status_code == 404


def test_what_both_have_alike_stands_once(staff: Client) -> None:
    gone, to, authority = make_provider(), make_provider(), make_authority()
    somebody = unnamed()
    for provider in (gone, to):
        join(somebody, provider, role=MemberRole.SUPPORTER)
        make_dead_link(provider)
        Contract.objects.create(
            authority=authority,
            provider=provider,
            legal_basis=LegalBasis.WMO,
            stated_by=unnamed(),
        )

    assert "Contracten die dubbel staan, en eindigen: 1" in words(staff.get(address(gone, to)))
    merge(staff, gone, to)

    assert Membership.objects.filter(user=somebody).count() == 1
    assert to.link_checks.count() == 1
    assert Contract.objects.current().get().provider == to
    assert Contract.objects.filter(provider=to).count() == 2


def test_history_of_declarations_is_kept_and_a_newer_one_is_named(staff: Client) -> None:
    gone, to = make_provider(), make_provider()
    make_declaration(to)
    make_declaration(gone, declared_on=date(2026, 5, 5))

    shown = words(staff.get(address(gone, to)))
    merge(staff, gone, to)

    assert f"De verklaring over onafhankelijkheid van {gone.name} is nieuwer" in shown
    assert IndependenceDeclaration.objects.filter(provider=to).count() == 2


def test_question_of_a_resident_goes_on_there(staff: Client) -> None:
    offer = make_offer(takes_requests=True)
    asked, to = ask(offer), make_provider()
    supporter = make_coordinator(offer.provider)

    merge(staff, offer.provider, to)

    assert asked.read().provider == to
    assert signed_in(supporter).get(f"/werkplek/vraag/{asked.uuid}/").status_code == 200
    to.refresh_from_db()
    assert to.has_reader


def test_proposal_to_what_is_now_the_same_is_taken_back(staff: Client) -> None:
    one, other = (make_offer(takes_requests=True) for _ in range(2))
    asked, today = ask(one), timezone.localdate()
    with one_request(asked.uuid):
        Passing.objects.create(
            request_id=asked.uuid, to=other, proposed_on=today, expires_on=today + timedelta(7)
        )

    merge(staff, other.provider, one.provider)

    with one_request(asked.uuid):
        assert Passing.objects.get().state == PassingState.REVOKED


def test_label_that_both_have_is_one_and_stays_on_the_requests(staff: Client) -> None:
    gone, to = make_offer(), make_offer()
    names = {gone.provider: ("bezwaar", "spoed"), to.provider: ("Bezwaar",)}
    labels = {
        (provider, name): Label.objects.create(provider=provider, name=name)
        for provider, words_of_it in names.items()
        for name in words_of_it
    }
    asked = ask(gone)
    with team(gone.provider):
        for (provider, _name), label in labels.items():
            if provider == gone.provider:
                Labelling.objects.create(request=asked.read(), label=label)

    assert "Labels: 2" in words(staff.get(address(gone.provider, to.provider)))
    merge(staff, gone.provider, to.provider)

    with team(to.provider):
        on_it = Labelling.objects.filter(request=asked.uuid).values_list("label", flat=True)
        assert set(on_it) == {
            labels[to.provider, "Bezwaar"].pk,
            labels[gone.provider, "spoed"].pk,
        }
    assert to.provider.labels.count() == 2
