"""In the rooms of staff a word means one thing, and a colour one kind of deed."""

import re
from pathlib import Path

from tests import messages
from tests.resident_texts import STAFF

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
# "Afspraken" are appointments and "meldingen" notices: neither is a contract or a correction.
TAKEN = re.compile(
    r"\b(?:afspra(?:ak|ken)|meldingen|(?:een|deze|de|alle) melding)\b", re.IGNORECASE
)
# Where the first word is meant; what residents and referrers report is a "melding".
ABOUT_THEM = re.compile(r"appoint|directory/slots|cases/_happened|models/case|signals/")
FOR_ALL = {"Meldingen te lang onbeantwoord"}  # of public figures


def test_words_of_staff_do_not_collide() -> None:
    found = []
    for message in messages.extracted():
        places = [place for place, _line in message.locations if not ABOUT_THEM.search(place)]
        if any(place.startswith(STAFF) for place in places):
            texts = [message.id] if isinstance(message.id, str) else message.id
            found += [text for text in texts if TAKEN.search(text) and text not in FOR_ALL]

    assert found == []


def test_red_is_for_what_is_gone_afterwards() -> None:
    rooms = [name.removeprefix("templates/") for name in STAFF if name.startswith("templates/")]
    public = ("directory/applications/apply", "directory/freshness/confirm")
    wrong = [
        str(file.relative_to(TEMPLATES))
        for file in TEMPLATES.rglob("*.html")
        if (name := str(file.relative_to(TEMPLATES))).startswith(tuple(rooms))
        and not name.startswith(public)
        and "c-button--action" in file.read_text()
    ]

    assert wrong == []
