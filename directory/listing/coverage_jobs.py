"""What follows when a municipality changes. Apart from the mails, which actions ask for."""

from procrastinate.contrib.django import app

from clientsupport.background.queue import PATIENT
from directory.listing.actions.coverage import derive_coverage_around
from directory.models import Municipality


@app.task(name="directory.jobs.derive_coverage", retry=PATIENT)
def derive_coverage(municipality: int) -> None:
    """Let what offers reach follow a municipality; nothing when it is gone."""
    if found := Municipality.objects.filter(pk=municipality).first():
        derive_coverage_around(municipality=found)
