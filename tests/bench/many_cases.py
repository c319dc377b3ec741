"""Very many cases, stored by the database itself."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.owner import as_owner
from clientsupport.database.rows import seeing
from clientsupport.models import User
from directory.models import Municipality, Provider
from intake.models.facts import PROVIDERS
from intake.seeing import team
from tests.helpers.roles import acting_as

CASES = """
INSERT INTO intake_case (uuid, data_key, provider_id, number, reference, supporter_id, is_shared,
    state, municipality_id, domains, groups, age_band, referrer, contact_form, channel, language,
    first_time, opened_on, first_response_on, last_contact_on, next_step_on, closed_on,
    close_reason, follow_on, version)
SELECT gen_random_uuid(), '', (%(providers)s::bigint[])[1 + n %% %(many)s], n, 'B-' || n,
    (%(people)s::bigint[])[1 + n %% %(workers)s], false,
    CASE WHEN n %% 8 = 0 THEN 'open' ELSE 'closed' END,
    (%(towns)s::bigint[])[1 + n %% 40], ARRAY[(ARRAY['wonen', 'werk', 'zorg'])[1 + n %% 3]],
    '{}', (ARRAY['', '25-44', '80+'])[1 + n %% 3],
    (ARRAY['zelf', 'gemeente', 'naaste'])[1 + n %% 3],
    'traject', 'telefoon', 'nl', 'yes', day, day + n %% 6, day + 20,
    CASE WHEN n %% 8 = 0 THEN current_date + (n / 8) %% 20 - 5 END,
    CASE WHEN n %% 8 > 0 THEN day + 20 + n %% 90 END,
    CASE WHEN n %% 8 > 0 THEN 'helped' ELSE '' END,
    CASE WHEN n %% 8 > 0 THEN 'geen' ELSE '' END, 1
FROM generate_series(1, %(number)s) n, LATERAL (SELECT current_date - 30 - n %% 700 AS day) began
"""
CONTACTS = """
INSERT INTO intake_contactmoment (uuid, case_id, provider_id, supporter_id, "on", channel, activity,
    minutes, is_mistake)
SELECT gen_random_uuid(), uuid, provider_id, supporter_id, opened_on, 'telefoon',
    (ARRAY['A', 'B1', 'B2', 'C'])[1 + number %% 4], 30, false
FROM intake_case WHERE provider_id = ANY (%(providers)s)
"""
TRIGGER = "ALTER TABLE intake_case {} TRIGGER note_fact_change"


def store_uncounted(providers: Sequence[Provider], number: int) -> None:
    """Store cases of others, which only have to be there; of them nothing is counted."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(TRIGGER.format("DISABLE"))
    _store(providers, [], number)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(TRIGGER.format("ENABLE"))


def store_counted(provider: Provider, people: Sequence[User], number: int) -> None:
    """Store cases of one organisation with a contact each, and count them."""
    _store([provider], people, number)
    with team(provider), connection.cursor() as cursor:
        cursor.execute(CONTACTS, {"providers": [provider.pk]})
    with as_owner(), acting_as(Role.JOBS):
        read_changes()


def _store(providers: Sequence[Provider], people: Sequence[User], number: int) -> None:
    values: dict[str, Any] = {
        "providers": [provider.pk for provider in providers],
        "many": len(providers),
        "people": [person.pk for person in people],
        "workers": max(1, len(people)),
        "towns": list(Municipality.objects.values_list("pk", flat=True)[:40]),
        "number": number,
    }
    keys = ",".join(str(provider.pk) for provider in providers)
    with seeing({PROVIDERS: f"{{{keys}}}"}), connection.cursor() as cursor:
        cursor.execute(CASES, values)
