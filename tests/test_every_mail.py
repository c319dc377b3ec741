"""Every mail is made once in each language and looked at; one that nobody is named for fails."""

import re
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone, translation

from clientsupport.digests.kinds import Item, kinds
from clientsupport.mail import send

ROOT = Path(settings.BASE_DIR)
MAILS = ROOT / "templates" / "mail"
LINK = "https://naastu.example/een/pagina/"
CONTEXT: dict[str, Any] = {
    "link": LINK,
    "name": "Kim Voorbeeld",
    "organisation": "Voorbeeld Huis",
    "inviter": "Sanne Voorbeeld",
    "role": "coördinator",
    "expires": timezone.localdate(),
    "reason": "Schrijf erbij wanneer u open bent.",
    "change": "Er is een passkey bij gekomen.",
    "moment": timezone.localtime(),
    "device": "Firefox op Windows",
    "headline": "Er is iets nieuws in uw werkplek",
    "lines": ["1 hulpvraag met iets nieuws van een inwoner of een collega."],
    "named": [],
}
# To residents: constant words, without a link or a word about who we are.
PLAIN = {"request_alert", "request_alert_sms"}
NAMES = sorted(path.name.removesuffix(".subject.txt") for path in MAILS.glob("*.subject.txt"))
TOLD = (ROOT / "docs" / "workplace.md").read_text()


LANGUAGES = [code for code, _name in settings.LANGUAGES]
ITEM = Item("1", "Voorbeeld: hulp (Voorbeeld Huis)", "Nagekeken in mei.", "Kijk", LINK + "ander/")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted({*NAMES} - PLAIN))
def test_every_mail_reads_well_in_both_its_parts(name: str, language: str) -> None:
    send(name, to="iemand@voorbeeld.example", language=language, context=CONTEXT)
    (message,) = mail.outbox
    assert isinstance(message, EmailMultiAlternatives)
    ((html, _kind),) = message.alternatives
    soup = BeautifulSoup(str(html), "html.parser")

    assert 10 < len(message.subject) < 70  # what a phone shows of it
    assert parseaddr(message.from_email)[0] == "Naast u"
    for text in (str(message.body), soup.get_text()):
        assert not re.search(r"[{}]|%\(|None|blocktranslate", text)
    assert len(message.body.split("\n--\n")) == 2  # why somebody gets it
    links = {str(link["href"]) for link in soup.select("a[href]")}
    assert links == {LINK}
    assert message.body.count(LINK) == 1


@pytest.mark.parametrize("lines", [[], CONTEXT["lines"]], ids=["alone", "with the rest"])
def test_a_digest_leads_to_what_it_names_and_once_to_vandaag(lines: list[str]) -> None:
    named = {"line": "1 aanbod om na te kijken.", "lead": "Kijk even.", "items": [ITEM], "more": 2}
    context = CONTEXT | {"lines": lines, "named": [named]}
    send("digest", to="iemand@voorbeeld.example", language="nl", context=context)
    (message,) = mail.outbox
    assert isinstance(message, EmailMultiAlternatives)
    ((html, _kind),) = message.alternatives
    links = [str(link["href"]) for link in BeautifulSoup(str(html), "html.parser").select("a")]

    for found in (links, re.findall(r"https://naastu\.example/een/\S+", str(message.body))):
        assert sorted(found) == [LINK, ITEM.link]
    assert ("Om de privacy" in message.body) is bool(lines)
    assert "En nog 2 andere." in message.body


@pytest.mark.parametrize("name", NAMES)
def test_every_mail_has_somebody_who_reads_it(name: str) -> None:
    assert f"`{name}`" in TOLD, "docs/workplace.md says who is told what when"


def test_every_kind_has_words_and_somebody_who_reads_them() -> None:
    for code, kind in kinds().items():
        assert f"`{code}`" in TOLD, "docs/workplace.md says who is told what when"
        for language, _name in settings.LANGUAGES:
            with translation.override(language):
                assert str(kind.subject)
                assert kind.words(1).startswith("1 ")
                assert kind.words(2).startswith("2 ")
                assert kind.words(1).endswith(".")


def test_what_presses_is_told_first() -> None:
    pressing = [kind.is_pressing for kind in kinds().values()]

    assert pressing == sorted(pressing, reverse=True)
    assert any(pressing)
