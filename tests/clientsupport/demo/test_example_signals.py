"""Example signals and bundles: something in every state, of nobody."""

from datetime import timedelta

import pytest

from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import add_accounts
from clientsupport.demo.examples.signals import add_bundles, add_signals
from clientsupport.demo.examples.signals.store import organisations
from intake.seeing import teams
from signals.enums import BundleState, ReadingState
from signals.models import Bundle, Observation, Signal
from signals.rules.deadlines import answer_by


@pytest.mark.usefixtures("places")
def test_there_is_one_in_every_state_and_they_are_added_once() -> None:
    add_examples()
    add_accounts("x")

    assert add_signals() == Signal.objects.count() + 48
    assert add_bundles() == 12
    assert add_signals() == add_bundles() == 0
    with teams(str(place.pk) for place in organisations()):
        bundles, texts = list(Bundle.objects.all()), list(Observation.objects.all())
        assert {BundleState(row.state) for row in bundles} == set(BundleState)
        assert all((row.decrypt("title") or "").startswith("Voorbeeld") for row in bundles)
        assert all((row.decrypt("what") or "").startswith("Voorbeeld") for row in texts)
        for row in bundles:
            if row.offered_on:
                assert row.answer_by == answer_by(row.offered_on)
                assert row.readings.get().state == ReadingState.AGREED
                public = row.published_on or row.offered_on + timedelta(days=10)
                assert public - row.offered_on > timedelta(days=9)
