"""Makers of what residents say is wrong, and of what the weekly look at websites found."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from clientsupport.privacy.codes import Code
from directory.corrections.actions import new_form, report_correction
from directory.enums import CorrectionTopic, LinkState
from directory.models import CorrectionReport, LinkCheck, Offer, Provider
from tests.factories.directory import make_offer


def make_correction(
    offer: Offer | None = None,
    *,
    topic: CorrectionTopic = CorrectionTopic.PHONE,
    text: str = "Het nummer is 030 111 11 11.",
    **facts: Any,
) -> tuple[CorrectionReport, Code]:
    """Store a report of today, as a resident sends it; return it with its code."""
    report, code = report_correction(
        offer=offer or make_offer(),
        topic=topic,
        text=text,
        language="nl",
        submission=new_form(),
    )
    if facts:
        CorrectionReport.objects.filter(pk=report.pk).update(**facts)
        report.refresh_from_db()
    return report, code


def make_dead_link(provider: Provider, url: str = "https://weg.example/") -> LinkCheck:
    """Store an address that has not worked for two weeks, of which people were told today."""
    today = timezone.localdate()
    return LinkCheck.objects.create(
        provider=provider,
        url=url,
        state=LinkState.DEAD,
        status=404,
        checked_at=timezone.now(),
        failing_since=today - timedelta(weeks=2),
        told_on=today,
    )
