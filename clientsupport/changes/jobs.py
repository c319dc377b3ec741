"""Counting what changed."""

from procrastinate.contrib.django import app

from clientsupport.changes.reading import read_changes


@app.periodic(cron="* * * * *")
@app.task(name="clientsupport.jobs.count_changes")
def count_changes(timestamp: int) -> None:
    """Let everybody who counts read what changed since."""
    read_changes()
