"""A number in a sentence comes from the code, or stands here with its reason.

Who changes a deadline changes every sentence about it; who types a number in a sentence meets the
first test. What the code holds elsewhere than in a constant of ours is compared with it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from allauth.mfa import app_settings as mfa
from django.conf import settings
from procrastinate.contrib.django import app

from clientsupport.digests import turns
from clientsupport.http import limits
from clientsupport.privacy.codes import submissions
from directory.enums import ReviewRhythm
from directory.listing.forms.offer_deeds import StartForm
from tests import messages

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
WORD = (
    r"(?:\w+en)?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien"
    r"|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend)"
)
UNIT = r"(?:seconde|minuut|kwartier|uur|dag|werkdag|week|maand|kwartaal|jaar)"
NUMBER = re.compile(
    rf"\d|\b{WORD}\b|\b(?:een|één|elke?|per|iedere?) (?:halve? |half )?{UNIT}\b"
    r"|\bhal(?:f|ve)\b|\b(?:dage|weke|maande|jaar)lijks",
    re.IGNORECASE,
)
TEMPLATES = messages.ROOT / "templates"
FROM_THE_CODE = re.compile(r"{% blocktranslate[^%]*\|constant.*?endblocktranslate %}", re.DOTALL)
ASVAR = re.compile(r" asvar \w+")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


@dataclass(frozen=True)
class Known:
    """A number that is typed in sentences: in which words, why, and what it must agree with."""

    words: str
    reason: str
    agrees: Callable[[], bool] = lambda: True


def cron_of(job: str) -> str:
    return next(t.cron for t in app.periodic_registry.periodic_tasks.values() if job in t.task.name)


def presses() -> str:
    return (messages.ROOT / "static/js/exit.js").read_text()


EXAMPLE, LAW, ELSEWHERE = "an example", "the law says so", "somebody else’s number"
MIDNIGHT = "how a clock says midnight"
ACTIVITY, AGES = "a code of codes.json", "how a band of ages is called"
ROUGH, COUNTED = "a guess or advice, no rule", "counts what is named beside it"
KNOWN = [
    Known("7KQ2M-3F8XA", EXAMPLE),
    Known("030 000 00 00", EXAMPLE),
    Known("3511 AB", EXAMPLE),
    Known("bijvoorbeeld 3511", EXAMPLE),
    Known("GM0344", EXAMPLE),
    Known("1724RP", EXAMPLE),
    Known("Vul dan 0:00 tot 0:00 in", MIDNIGHT),
    Known("tot 0:00, en de volgende dag vanaf 0:00", MIDNIGHT),
    Known("per 1 januari", EXAMPLE),
    Known("wordt 18", EXAMPLE),
    Known("Wmo 2015", LAW),
    Known("artikelen 1.1.1, 2.1.4, 2.2.4 en 2.3.2. Wlz, artikelen 3.2.3, 4.2.1 en 8.1.1", LAW),
    Known("Algemene wet bestuursrecht, artikelen 6:7 en 6:8", LAW),
    Known("Het staat in 2 wetten", LAW),
    Known("Binnen 7 dagen mag u zelf een plan inleveren", LAW),
    Known("Binnen 6 weken onderzoekt de gemeente", LAW),
    Known("de vijf groepen met eigen", LAW),
    Known("KvK-nummer heeft acht cijfers", ELSEWHERE),
    Known("06 en 8 cijfers", ELSEWHERE),
    Known("4 cijfers van uw postcode", ELSEWHERE),
    Known("Kijk of de 4 cijfers kloppen", ELSEWHERE),
    Known("Vier cijfers", ELSEWHERE),
    Known("postcodes van zes tekens", ELSEWHERE),
    Known('tel:112"><bdi dir="ltr">112<', ELSEWHERE),
    Known("113 Zelfmoordpreventie", ELSEWHERE),
    Known("113 bellen kan ook", ELSEWHERE),
    Known("jonger is dan 18. Elke dag van 11 tot 21 uur", ELSEWHERE),
    Known("WCAG 2.2", ELSEWHERE),
    Known("CC BY 4.0", ELSEWHERE),
    Known("1 of 2 korte zinnen", ROUGH),
    Known("Een of twee zinnen", ROUGH),
    Known("Maak er 2 berichten van", ROUGH),
    Known("Dat duurt twee minuten", ROUGH),
    Known("Instellen duurt twee minuten", ROUGH),
    Known("korter dan een minuut", ROUGH),
    Known("Bevestig elk jaar dat het nog klopt", ROUGH),
    Known("letters 2 keer zo groot", ROUGH),
    Known("staat er twee keer", COUNTED),
    Known("er zijn twee locaties", COUNTED),
    Known("heeft twee rollen", COUNTED),
    Known("1 adres, zonder andere woorden", COUNTED),
    Known("1 nummer, zonder andere woorden", COUNTED),
    Known("Een van de twee is een voorbeeld", COUNTED),
    Known("er twee keer?", COUNTED),
    Known("deze vijf dagen", COUNTED),
    Known("1. Download", COUNTED),
    Known("2. Pas aan", COUNTED),
    Known("3. Lees in", COUNTED),
    Known("Kies een dag.", "no number"),
    Known("een dag voor de volgende stap", "no number"),
    Known("een dag ervoor", "no number"),
    Known("een dag erna", "no number"),
    Known("een dag die nog komt", "no number"),
    Known("B1 – de vraag", ACTIVITY),
    Known("B2 – voorzieningen", ACTIVITY),
    Known("B3 – klacht", ACTIVITY),
    Known("B4 – volgen", ACTIVITY),
    Known("B5 – crisis", ACTIVITY),
    Known("jonger dan 18", AGES),
    Known("18 tot en met 24", AGES),
    Known("25 tot en met 44", AGES),
    Known("45 tot en met 64", AGES),
    Known("65 tot en met 79", AGES),
    Known("80 of ouder", AGES),
    Known("de cliënt werd 18", LAW),
    Known("verklaring is van 22 november 2026", "the day on which somebody wrote it"),
    Known("per maand hoe vaak mensen", "the tally holds the first day of a month"),
    Known("minder dan 1 km", "rounding: what is farther away says how far"),
    Known("0 is dezelfde dag", "what naught means in this field"),
    Known("0 is geen wachttijd", "what naught means in this field"),
    Known(
        "werkdagen, tussen 8 en 18 uur",
        "the hours of a clock",
        lambda: (turns.OPENS.hour, turns.CLOSES.hour) == (8, 18),
    ),
    Known("1 e-mail per kwartier", "how a rhythm is called", lambda: turns.QUARTER == 15),
    Known("Hoogstens 2 e-mails per dag", "how a rhythm is called"),
    Known("Hoogstens 1 e-mail per dag", "how a rhythm is called"),
    Known("Hoogstens 1 e-mail per week", "how a rhythm is called"),
    Known("een werkdag te laat", "counts the days that something is late"),
    Known("sturen wij u elke werkdag", "digests are looked for on working days"),
    Known("elke week", "the label of an opening hour"),
    Known("elke maand", "the label beside its number", lambda: ReviewRhythm.MONTHLY.value == 1),
    Known(
        "elke drie maanden",
        "the label beside its number",
        lambda: ReviewRhythm.QUARTERLY.value == 3,
    ),
    Known(
        "elk half jaar", "the label beside its number", lambda: ReviewRhythm.HALF_YEARLY.value == 6
    ),
    Known("elk jaar", "the label beside its number", lambda: ReviewRhythm.YEARLY.value == 12),
    Known(
        "Elke week kijken wij", "the job runs on Mondays", lambda: cron_of("links").endswith("1")
    ),
    Known(
        "weten wij hooguit 3 uur",
        "how long a form counts, and the hour in which it is forgotten",
        lambda: submissions.LASTS + timedelta(hours=1) == timedelta(hours=3),
    ),
    Known("over een minuut nog eens", "a rough guess: the next file may take as long"),
    Known("‘CSV UTF-8’", "what Excel calls a kind of file"),
    Known("de 0 voor een telefoonnummer", "the digit itself"),
    Known("de 0 of + vooraan", "the digit itself"),
    Known("Twee vragen om te beginnen", COUNTED, lambda: len(StartForm.base_fields) == 2),
    Known(
        "In nog vier talen",
        "texts, beside those of the interface",
        lambda: len(settings.MODELTRANSLATION_LANGUAGES) - len(settings.LANGUAGES) == 4,
    ),
    Known("één dag lang", "the salt is of a day", lambda: timedelta(days=1) == limits.DAY),
    Known("3 keer op de Shift-toets", "a script", lambda: "PRESSES = 3;" in presses()),
    Known("3 keer snel op Shift", "a script", lambda: "PRESSES = 3;" in presses()),
    Known("Zes cijfers", "of allauth", lambda: mfa.TOTP_DIGITS == 6),
    Known("Elke halve minuut", "of allauth", lambda: mfa.TOTP_PERIOD == 30),
    Known(
        "Wacht vijf minuten",
        "of allauth: five minutes, in its own notation",
        lambda: (
            {
                limit.rpartition("/5")[2]
                for name, limit in settings.ACCOUNT_RATE_LIMITS.items()
                if limit
            }
            == {"m/key"}
        ),
    ),
    Known(
        "Daarna kunt u vijf minuten verder",
        "a setting of allauth, in seconds",
        lambda: settings.ACCOUNT_REAUTHENTICATION_TIMEOUT == 5 * 60,
    ),
]


def sentences() -> Iterator[str]:
    """Yield every text of the interface, but for the units of the numbers themselves."""
    for message in messages.extracted():
        if any(place != "clientsupport/wording/spelling.py" for place, _line in message.locations):
            yield from [message.id] if isinstance(message.id, str) else message.id


def typed_numbers(sentence: str) -> list[str]:
    """Return the numbers that come from the keyboard and are not known."""
    rest = PLACEHOLDER.sub("…", sentence)
    for known in sorted(KNOWN, key=lambda known: -len(known.words)):
        rest = rest.replace(known.words, "…")
    return [found[0] for found in NUMBER.finditer(rest)]


def test_no_number_is_typed_in_a_sentence_without_a_reason() -> None:
    found = {sentence: typed_numbers(sentence) for sentence in sentences()}

    assert {sentence: numbers for sentence, numbers in found.items() if numbers} == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "Na 14 dagen",
        "binnen drie werkdagen",
        "na vijfentwintig dagen",
        "een half uur",
        "Over een jaar",
        "eens per kwartaal",
    ],
)
def test_a_typed_number_is_seen(sentence: str) -> None:
    assert typed_numbers(sentence)


def test_every_known_number_is_still_said() -> None:
    said = "\n".join(sentences())

    assert [known.words for known in KNOWN if known.words not in said] == []


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.words)
def test_known_number_agrees_with_the_code(known: Known) -> None:
    assert known.agrees()


def test_quality_page_says_every_rhythm() -> None:
    sentence = next(text for text in sentences() if text.startswith("Elke organisatie kiest zelf"))

    assert [label for label in ReviewRhythm.labels if str(label) not in sentence] == []
