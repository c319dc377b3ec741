"""Reading applications."""

from dataclasses import dataclass

from django.db.models import Case, QuerySet, Value, When

from directory.enums import Decision
from directory.merging.queries import Lookalike, lookalikes
from directory.models import Application, Provider
from directory.rules.organisation_names import Identity, host, mail_domain


def in_order() -> QuerySet[Application]:
    """Return all applications: those that wait first, the oldest of them on top."""
    waits = When(decision=Decision.WAITING, then=Value(0))
    rows = Application.objects.annotate(turn=Case(waits, default=Value(1)))
    return rows.order_by("turn", "applied_at")


def alike(application: Application) -> list[Lookalike]:
    """Return the organisations that may be this one, without the one that they say they are."""
    identity = Identity(
        names=[application.name],
        chamber_number=application.chamber_number,
        websites=[application.website],
    )
    return lookalikes(identity, besides=application.claims)


def claimable(slug: str) -> Provider | None:
    """Return the organisation that can be claimed: people find it, and nobody works there yet."""
    found = Provider.objects.with_published_offer().without_people().filter(slug=slug)
    return found.first() if slug else None


@dataclass(frozen=True)
class Evidence:
    """By what an editor sees whether somebody is who they say: facts, no judgement.

    The website is the one that stands in the directory, not the one that was typed.
    """

    mail: str
    website: str

    @property
    def is_same(self) -> bool:
        """Whether the mail address is of the website; without a website nothing is known."""
        return bool(self.website) and self.mail == self.website


def evidence(application: Application) -> Evidence | None:
    """Return what speaks for a claim; None when nothing is claimed."""
    if application.claims is None:
        return None
    return Evidence(mail_domain(application.contact_email), host(application.claims.website))
