"""What the rows of a file may name, and what stands there already: read once for a whole file."""

from collections.abc import Collection, Iterator

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone
from django.utils.translation import get_language, override

from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.listing.queries.listing import names
from directory.listing.queries.meaning import asking
from directory.models import Law, Municipality, Provider
from intake.cases.sheet.columns import Column, Known, columns, in_other_languages
from intake.cases.sheet.facts import Stored
from intake.cases.sheet.plan import Surroundings
from intake.models import Case, ContactMoment, LawPeriod
from intake.models.case_history import LONGEST
from intake.permissions import Access, access_of

AT_ONCE = 1000  # references per statement
FACTS = (
    *("referrer", "contact_form", "channel", "language", "first_time", "age_band"),
    *("close_reason", "follow_on"),
)
LISTS = ("domains", "groups")
DAYS = ("opened_on", "closed_on", "first_response_on", "last_contact_on")


def known_at(provider: Provider) -> Known:
    """Return what cells may name at an organisation."""
    called = names()
    return Known(
        municipalities=called.municipalities,
        municipality_keys=dict(Municipality.objects.current().values_list("code", "pk")),
        laws=dict(Law.objects.values_list("code", "name")),
        law_keys=dict(Law.objects.values_list("code", "pk")),
        domains=called.life_domains,
        groups=called.target_groups,
        colleagues=_colleagues(provider),
        municipality_meant=asking().municipality,
    )


def columns_at(provider: Provider) -> list[Column]:
    """Return the columns of a file, to be read in whatever language of the portal it is."""
    ours, elsewhere = columns(known_at(provider)), dict[str, list[Column]]()
    for language in {code for code, _name in settings.LANGUAGES} - {get_language()}:
        with override(language):
            for column in columns(known_at(provider)):
                elsewhere.setdefault(column.fact, []).append(column)
    return [in_other_languages(column, elsewhere.get(column.fact, [])) for column in ours]


def surroundings(provider: Provider, by: User, references: Collection[str]) -> Surroundings:
    """Return what stands there of these references, in the unit of work of their organisation."""
    access = access_of(by)
    return Surroundings(
        stored={stored[0]: stored[1] for stored in _stored(provider, access, [*references])},
        reader=by.pk,
        may_give=access.coordinates(provider.pk),
        today=timezone.localdate(),
        longest=LONGEST,
    )


def may_read_in(by: User, provider: Provider) -> bool:
    """Tell whether somebody still works there."""
    return provider.pk in access_of(by).roles


def _colleagues(provider: Provider) -> dict[str, int]:
    """Return the keys of who supports there, by mail address and by name; 0: several."""
    found: dict[str, int] = {}
    members = User.objects.filter(
        is_active=True, memberships__provider=provider, memberships__role__in=PROVIDER_ROLES
    )
    for pk, email, name in members.values_list("pk", "email", "name"):
        found[email.casefold()] = pk
        if name:
            found[name.casefold()] = 0 if name.casefold() in found else pk
    return found


def _stored(
    provider: Provider, access: Access, references: list[str]
) -> Iterator[tuple[str, Stored]]:
    for start in range(0, len(references), AT_ONCE):
        some = references[start : start + AT_ONCE]
        cases = list(Case.objects.filter(provider=provider, reference__in=some))
        minutes, laws = _minutes(cases), _laws(cases)
        for case in cases:
            may = access.can_give_case(case) or access.can_work_on_case(case)
            yield (
                case.reference,
                Stored(
                    uuid=case.pk,
                    version=case.version,
                    state=case.state,
                    facts={name: getattr(case, name) for name in FACTS},
                    lists={name: getattr(case, name) for name in LISTS},
                    days={name: getattr(case, name) for name in DAYS},
                    municipality=case.municipality_id,
                    supporter=case.supporter_id,
                    laws=laws.get(case.pk, []),
                    minutes=minutes.get(case.pk, {}),
                    may=may,
                ),
            )


def _minutes(cases: list[Case]) -> dict[object, dict[str, int]]:
    found: dict[object, dict[str, int]] = {}
    moments = ContactMoment.objects.filter(case__in=cases, is_mistake=False).order_by()
    for case, activity, total in moments.values_list("case", "activity").annotate(Sum("minutes")):
        found.setdefault(case, {})[activity] = total
    return found


def _laws(cases: list[Case]) -> dict[object, list[int]]:
    found: dict[object, list[int]] = {}
    periods = LawPeriod.objects.filter(case__in=cases, is_mistake=False).order_by("starts_on")
    for case, law in periods.values_list("case", "law"):
        found.setdefault(case, []).append(law)
    return found
