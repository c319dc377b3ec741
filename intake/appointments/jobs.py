"""Reminding of appointments, and forgetting where somebody lives once one is over."""

from django.utils import timezone
from procrastinate.contrib.django import app

from intake.appointments.actions.reminding import forget_addresses, remind


@app.periodic(cron="10 9 * * *")
@app.task(name="intake.jobs.appointments.remind_of_appointments")
def remind_of_appointments(timestamp: int) -> None:
    """Let residents hear that they have an appointment tomorrow, where they asked for alerts."""
    remind(timezone.localdate())


@app.periodic(cron="30 3 * * *")
@app.task(name="intake.jobs.appointments.forget_addresses_at_home")
def forget_addresses_at_home(timestamp: int) -> None:
    """Forget where somebody lives once the appointment there is over."""
    forget_addresses(timezone.localdate())
