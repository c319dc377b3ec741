"""Numbers of overviews that move, and do not change."""

from django.db import connection
from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.changes.reading import read_changes
from clientsupport.privacy.disclosure.cells import SPACE

MOVE = """
WITH gone AS (
    DELETE FROM intake_casetally WHERE provider_id = %(gone)s
    RETURNING supporter, month, measure, value, number, gone, key, gone_key)
INSERT INTO intake_casetally AS tally
       (provider_id, supporter, month, measure, value, number, gone, key, gone_key)
SELECT %(to)s, gone.* FROM gone
ON CONFLICT (provider_id, month, measure, value, supporter)
DO UPDATE SET number = tally.number + excluded.number, gone = tally.gone + excluded.gone,
              key = (tally.key + excluded.key) %% %(space)s,
              gone_key = (tally.gone_key + excluded.gone_key) %% %(space)s
"""


@app.task(name="intake.jobs.cases.move_counts", retry=PATIENT)
def move_counts(gone: int, to: int) -> None:
    """Let the numbers of an organisation go on at the one into which it was merged.

    What changed is read first, so that nothing is left to be counted at the former one.
    """
    read_changes()
    with connection.cursor() as cursor:
        cursor.execute(MOVE, {"gone": gone, "to": to, "space": SPACE})
