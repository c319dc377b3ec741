"""Telling a resident, where they asked for it, that there is a message; forgetting ended visits.

An alert never tells what the message says.
"""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from clientsupport.database.rows import all_rows
from intake.conversation.actions.visiting import forget_visits
from intake.conversation.alerting import send
from intake.events import find_by_alias
from intake.rules.contact import Alert


@app.task(name="intake.jobs.alerts.send_alert", retry=PATIENT)
def send_alert(request: str) -> None:
    """Send one alert; nothing when it was switched off, or everything was deleted, meanwhile.

    The row of the job holds an alias of the request: it may stay for longer than the request.
    """
    if alert := _alert_of(request):
        send(alert)


@app.periodic(cron="*/10 * * * *")
@app.task(name="intake.jobs.retention.forget_ended_visits")
def forget_ended_visits(timestamp: int) -> None:
    """Forget the visits that are over."""
    forget_visits()


def _alert_of(request: str) -> Alert | None:
    with all_rows():
        wanted = find_by_alias(request)
        text = wanted.decrypt("alert_to") if wanted else None
    return Alert.from_text(text) if text else None
