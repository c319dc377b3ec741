"""What appreciation does by itself."""

from django.utils import timezone
from procrastinate.contrib.django import app

from intake.appreciation.actions.cards import forget_cards as forget_cards_that_are_over
from intake.appreciation.actions.cards import forget_forms
from intake.appreciation.actions.gathering import gather


@app.periodic(cron="50 * * * *")
@app.task(name="intake.jobs.appreciation.gather_appreciation")
def gather_appreciation(timestamp: int) -> None:
    """Write down whatever became five."""
    gather(timezone.localdate())


@app.periodic(cron="25 * * * *")
@app.task(name="intake.jobs.appreciation.forget_card_forms")
def forget_card_forms(timestamp: int) -> None:
    """Forget the numbers of forms for cards that can no longer be sent."""
    forget_forms()


@app.periodic(cron="55 3 * * *")
@app.task(name="intake.jobs.appreciation.forget_cards")
def forget_cards(timestamp: int) -> None:
    """Delete the cards that are over."""
    forget_cards_that_are_over(timezone.localdate())
