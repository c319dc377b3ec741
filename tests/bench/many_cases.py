"""Very many cases at once, by the database itself. No text is in them: a case cannot be opened."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from clientsupport.database.connections import Role
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.models import Law, LifeDomain, Municipality, Provider, TargetGroup
from intake.seeing import team
from tests.helpers.roles import acting_as

NO_KEY = "pv1.bench.none.none"  # in the place of a data key: nothing can be encrypted with it
TABLES = ("intake_case", "intake_lawperiod", "intake_contactmoment")
# n: the number of the case; days: how long ago it began, over two years; a sixth still runs, a
# tenth of these has nobody, and half of them a next step.
NUMBERED = """
WITH numbered AS (
    SELECT n, n * 7919 %% 730 AS days, n %% 6 = 0 AS runs, n * 31 %% 90 AS lasted
      FROM generate_series(%(first)s, %(first)s + %(number)s - 1) n
)
"""
CASES = (
    NUMBERED
    + """
INSERT INTO intake_case (
    uuid, data_key, provider_id, number, reference, supporter_id, is_shared, state,
    municipality_id, domains, groups, age_band, referrer, contact_form, channel, language,
    first_time, opened_on, first_response_on, last_contact_on, next_step_on, closed_on,
    close_reason, follow_on, version)
SELECT gen_random_uuid(), %(key)s, %(provider)s, n, 'B-' || n,
       CASE WHEN runs AND n %% 10 = 0 THEN NULL
            ELSE (%(people)s::bigint[])[1 + n %% cardinality(%(people)s::bigint[])] END,
       n %% 3 = 0, CASE WHEN runs THEN 'open' ELSE 'closed' END,
       (%(towns)s::bigint[])[1 + n %% cardinality(%(towns)s::bigint[])],
       ARRAY[(%(domains)s::text[])[1 + n %% cardinality(%(domains)s::text[])]],
       CASE WHEN n %% 2 = 0 THEN '{}'::text[]
            ELSE ARRAY[(%(groups)s::text[])[1 + n %% cardinality(%(groups)s::text[])]] END,
       (ARRAY['', '18-24', '25-44', '45-64', '65-79', '80+'])[1 + n %% 6],
       (ARRAY['onbekend', 'zelf', 'naaste', 'gemeente', 'wijkteam'])[1 + n %% 5],
       (ARRAY['informatie_advies', 'traject', 'steuncontact'])[1 + n %% 3],
       (ARRAY['telefoon', 'inloop', 'thuis', 'kantoor'])[1 + n %% 4],
       'nl', (ARRAY['unknown', 'yes', 'no'])[1 + n %% 3],
       current_date - days, current_date - days + LEAST(days, n %% 4),
       CASE WHEN runs THEN current_date - LEAST(days, n %% 45)
            ELSE current_date - days + LEAST(days, lasted) END,
       CASE WHEN runs AND n %% 2 = 0 THEN current_date + n %% 40 - 10 END,
       CASE WHEN runs THEN NULL ELSE current_date - days + LEAST(days, lasted) END,
       CASE WHEN runs THEN '' ELSE 'helped' END, CASE WHEN runs THEN '' ELSE 'geen' END, 1
  FROM numbered
"""
)
PERIODS = """
INSERT INTO intake_lawperiod (
    uuid, case_id, provider_id, supporter_id, law_id, payer, starts_on, reason, why_not_kept,
    is_mistake)
SELECT gen_random_uuid(), uuid, provider_id, supporter_id,
       (%(laws)s::bigint[])[1 + number %% cardinality(%(laws)s::bigint[])], '', opened_on,
       'start', '', false
  FROM intake_case WHERE provider_id = %(provider)s AND number >= %(first)s
"""
CONTACTS = """
INSERT INTO intake_contactmoment (
    uuid, case_id, provider_id, supporter_id, "on", channel, activity, minutes, is_mistake)
SELECT gen_random_uuid(), uuid, provider_id, supporter_id, last_contact_on, channel,
       (ARRAY['A', 'B1', 'B2', 'B3', 'C', 'D'])[1 + number %% 6], 15 + number %% 60, false
  FROM intake_case WHERE provider_id = %(provider)s AND number >= %(first)s
"""


def make_many(
    provider: Provider, number: int, *, people: Sequence[User] = (), is_counted: bool = True
) -> None:
    """Give an organisation so many cases over two years, each with a law and one contact.

    Those of `people`, else of its members; needs the places. Not `is_counted`: the list of changes
    stays empty, so that `recount` has to count them; for the owner of the tables only.
    """
    with team(provider), connection.cursor() as cursor:
        if not is_counted:
            _note(False)
        values = _values(provider, number, people)
        for statement in (CASES, PERIODS, CONTACTS):
            cursor.execute(statement, values)
        if not is_counted:
            _note(True)


def _note(is_noted: bool) -> None:
    """Let the tables write down what changes, or not."""
    with acting_as(Role.OWNER), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # else the rows of just now are in the way
        for table in TABLES:
            deed = "ENABLE" if is_noted else "DISABLE"
            cursor.execute(f"ALTER TABLE {table} {deed} TRIGGER note_fact_change")


def _values(provider: Provider, number: int, people: Sequence[User]) -> dict[str, Any]:
    members = provider.memberships.filter(role__in=PROVIDER_ROLES)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(max(number), 0) + 1 FROM intake_case WHERE provider_id = %s",
            [provider.pk],
        )
        (first,) = cursor.fetchone()
    return {
        "provider": provider.pk,
        "first": first,
        "number": number,
        "key": NO_KEY,
        "people": [user.pk for user in people] or list(members.values_list("user", flat=True)),
        "towns": list(Municipality.objects.current().values_list("pk", flat=True)),
        "domains": list(LifeDomain.objects.values_list("code", flat=True)),
        "groups": list(TargetGroup.objects.values_list("code", flat=True)),
        "laws": list(Law.objects.values_list("pk", flat=True)),
    }
