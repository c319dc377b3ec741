"""Forgetting where requests came from."""

from procrastinate.contrib.django import app

from clientsupport.http import limits


@app.periodic(cron="5 * * * *")
@app.task(name="clientsupport.jobs.forget_networks")
def forget_networks(timestamp: int) -> None:
    """Keep no count of yesterday's visits, nor the salt that says whose they were."""
    limits.purge()
