"""Forgetting where requests came from."""

from procrastinate.contrib.django import app

from clientsupport import networks


@app.periodic(cron="5 * * * *")
@app.task(name="clientsupport.jobs.forget_networks")
def forget_networks(timestamp: int) -> None:
    """Keep no count of yesterday's visits, nor the salt that says whose they were."""
    networks.purge()
