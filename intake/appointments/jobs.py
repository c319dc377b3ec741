"""Reminding of appointments."""

from django.utils import timezone
from procrastinate.contrib.django import app

from intake.appointments.actions.reminding import remind


@app.periodic(cron="10 9 * * *")
@app.task(name="intake.jobs.appointments.remind_of_appointments")
def remind_of_appointments(timestamp: int) -> None:
    """Let residents hear that they have an appointment tomorrow, where they asked for alerts."""
    remind(timezone.localdate())
