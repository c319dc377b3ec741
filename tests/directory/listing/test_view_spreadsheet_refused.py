"""Spreadsheets that are not read: one sentence for each reason, and nothing has happened."""

import pytest
from django.test import Client

from clientsupport.documents.refusals import WORDS
from clientsupport.documents.rows import Refusal
from directory.models import ListingImport
from tests.helpers.bombs import BOMBS, ODD
from tests.helpers.pages import words
from tests.helpers.spreadsheet import hand_in

BY_REASON = {why: data for data, why in [*BOMBS.values(), *ODD.values()]}
SAID = {
    Refusal.UNKNOWN: "Dit bestand kunnen wij niet lezen.",
    Refusal.DAMAGED: "Dit bestand is beschadigd.",
    Refusal.ENCODING: "De letters in dit bestand kunnen wij niet lezen.",
    Refusal.MERGED: "Bij cel A1 zijn cellen samengevoegd.",
    Refusal.LOCKED: "Op dit bestand zit een wachtwoord.",
    Refusal.ENTITIES: "In dit bestand staan verwijzingen die wij niet volgen.",
    Refusal.TOO_LARGE: "Dit bestand is groter dan 5 MB.",
    Refusal.TOO_LARGE_UNPACKED: "Uitgepakt is dit bestand groter dan 60 MB.",
    Refusal.TOO_MANY_ROWS: "In dit bestand staan meer dan 5.000 rijen.",
    Refusal.TOO_MANY_COLUMNS: "In dit bestand staan meer dan 100 kolommen.",
    Refusal.TOO_LONG_CELL: "In een cel staan meer dan 32.767 tekens.",
    Refusal.TOO_MUCH_TEXT: "In dit bestand staan meer dan 5 miljoen tekens.",
    Refusal.TOO_HEAVY: "Dit bestand lezen kost ons te veel tijd.",
}


@pytest.mark.parametrize("why", SAID)
def test_every_reason_has_its_sentence(staff: Client, why: Refusal) -> None:
    response = hand_in(staff, BY_REASON[why])

    assert response.status_code == 200
    assert SAID[why] in words(response)
    assert not ListingImport.objects.exists()


def test_no_reason_is_forgotten() -> None:
    assert {*SAID, Refusal.BUSY} == {*WORDS} == {*Refusal}
    assert {*SAID} == {*BY_REASON}
