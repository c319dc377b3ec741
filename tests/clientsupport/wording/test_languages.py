"""Every page in every published language: the address decides, nothing is remembered."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.conf import settings as portal
from django.http import HttpRequest
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from clientsupport.wording.languages import editions, language_of
from directory.models import Law, Offer
from tests.addresses import ADDRESSES, WITHOUT_LANGUAGE, Kind
from tests.factories.directory import make_offer, make_provider
from tests.helpers.pages import heading, page, words

PAGES = [
    address
    for name, (kind, address) in ADDRESSES.items()
    if name not in WITHOUT_LANGUAGE
    and kind not in {Kind.UNSTORED, Kind.STAFF, Kind.FORM}
    and not address.endswith(".csv")
]
# Forms that somebody without an account can open.
FORMS = [
    "/account/inloggen/",
    "/account/aanmelden/",
    "/account/wachtwoord-vergeten/",
    "/account/uitnodiging/x/",
    "/aanmelden/",
    "/aanbod/naast-utrecht/klopt-niet/",
    "/klopt-niet/antwoord/",
    "/bevestigen/x/",
]
GONE = {"/account/uitnodiging/x/", "/bevestigen/x/"}  # links that lead nowhere any more
# Words that hardly a Dutch page does without; they mean nothing in English and stand in no name.
DUTCH = re.compile(r"\b(?:een|het|niet|naar|voor|ook|deze|geen|gemeente|uw|wij|hulp|zoeken)\b")
GERMAN_OR_ANY = {"Accept-Language": "de, en;q=0.9", "Cookie": "django_language=en"}


@pytest.fixture(autouse=True)
def listed(places: None) -> Offer:
    """One published offer, with texts in both languages."""
    provider = make_provider(name="Voorbeeld Naast Utrecht", slug="naast-utrecht")
    return make_offer(
        provider=provider,
        slug="naast-utrecht",
        municipalities=["GM0344"],
        laws=["wmo"],
        groups=["ouderen"],
        title_nl="Voorbeeld van aanbod",
        title_en="Example of an offer",
    )


def english_words(html: BeautifulSoup) -> str:
    """Return all words of a page, attributes that are read aloud included, in its own language."""
    for other in html.select('main [lang="nl"], nav [lang="nl"], [translate="no"], script'):
        other.decompose()
    read_aloud = [
        str(tag[name])
        for name in ("aria-label", "alt", "title", "placeholder")
        for tag in html.select(f"[{name}]")
    ]
    described = [str(tag["content"]) for tag in html.select('meta[name="description"]')]
    return " ".join([html.get_text(" "), *read_aloud, *described])


@pytest.mark.parametrize("address", PAGES + FORMS)
def test_every_page_exists_in_english_and_is_english(client: Client, address: str) -> None:
    response = client.get(f"/en{address}")
    html = page(response)

    assert response.status_code == 200 or address in GONE
    assert response.headers["Content-Language"] == "en"
    assert html.select_one('html[lang="en"][dir="ltr"]')
    assert not DUTCH.findall(english_words(html))


@pytest.mark.parametrize("address", PAGES + FORMS)
def test_every_link_stays_in_the_language(client: Client, address: str) -> None:
    """All but the way out, the switch and files."""
    html = page(client.get(f"/en{address}"))
    links = [str(tag["href"]) for tag in html.select("body a[href]:not([hreflang])")]
    links += [str(tag["action"]) for tag in html.select("form[action]")]
    inside = {urlsplit(link).path for link in links if link.startswith("/")}

    assert {path for path in inside if not path.startswith("/en/")} <= {"/verlaat/"}


@pytest.mark.parametrize("address", PAGES + FORMS)
def test_the_switch_leads_to_the_same_page_and_back(client: Client, address: str) -> None:
    for here, there, language in [
        (address, f"/en{address}", "en"),
        (f"/en{address}", address, "nl"),
    ]:
        response = client.get(here)
        (link,) = page(response).select(".c-language-switch a")

        assert link["href"] == there
        assert link["lang"] == link["hreflang"] == language
        assert link.get_text(strip=True) == dict(portal.LANGUAGES)[language]
        assert not response.cookies or address in FORMS


@pytest.mark.parametrize("address", PAGES)
def test_search_engines_learn_of_both(client: Client, address: str) -> None:
    found = page(client.get(address)).select('head link[rel="alternate"]')

    assert {str(link["hreflang"]): str(link["href"]) for link in found} == {
        "nl": f"http://testserver{address}",
        "en": f"http://testserver/en{address}",
    }


@pytest.mark.parametrize("path", ["/", "/contact/", "/zoeken/?gemeente=utrecht", "/bestaat-niet/"])
def test_what_the_browser_prefers_or_remembers_counts_for_nothing(
    client: Client, path: str
) -> None:
    response = client.get(path, headers=GERMAN_OR_ANY)

    assert response.headers["Content-Language"] == "nl"
    assert page(response).select_one('html[lang="nl"]')
    assert "accept-language" not in response.headers.get("Vary", "").lower()


def test_the_switch_keeps_what_was_chosen(client: Client) -> None:
    chosen = "?gemeente=utrecht&wet=wmo&doelgroep=ouderen"
    (link,) = page(client.get(f"/zoeken/{chosen}")).select(".c-language-switch a")

    assert link["href"] == f"/en/zoeken/{chosen}"


def test_after_a_form_the_switch_leads_to_the_empty_form(client: Client) -> None:
    response = client.post("/en/plaats/", {"plaats": "qqqq"})
    (link,) = page(response).select(".c-language-switch a")

    assert link["href"] == "/plaats/"
    assert "qqqq" not in str(link)


def test_a_form_leads_on_in_its_language(client: Client) -> None:
    response = client.post("/en/plaats/", {"plaats": "Utrecht"})

    assert response.headers["Location"].startswith("/en/zoeken/")


@pytest.mark.parametrize(
    ("path", "title", "other"),
    [
        ("/en/bestaat-niet/", "This page does not exist", "/"),
        ("/bestaat-niet/", "Deze bladzijde bestaat niet", "/en/"),
        ("/en/aanbod/bestaat-niet/", "This page does not exist", "/aanbod/bestaat-niet/"),
    ],
)
def test_what_is_not_there_says_so_in_the_language_of_the_address(
    client: Client, path: str, title: str, other: str
) -> None:
    response = client.get(path)
    (link,) = page(response).select(".c-language-switch a")

    assert response.status_code == 404
    assert heading(response) == title
    assert link["href"] == other


def test_a_fault_is_told_in_the_language_of_the_address(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError

    client.raise_request_exception = False
    monkeypatch.setattr("clientsupport.site.pages.render", broken)

    assert heading(client.get("/en/contact/")) == "Something went wrong on our side"


def test_the_dutch_prefix_does_not_exist(client: Client) -> None:
    assert client.get("/nl/contact/").status_code == 404


def test_dates_are_written_as_the_language_does(client: Client) -> None:
    Offer.objects.update(checked_on=date(2026, 11, 1))

    with time_machine.travel("2026-11-22T12:00:00+01:00"):
        assert "1 november 2026" in words(client.get("/aanbod/naast-utrecht/"))
        assert "1 November 2026" in words(client.get("/en/aanbod/naast-utrecht/"))


def test_the_same_page_has_another_etag_in_another_language(client: Client) -> None:
    assert client.get("/contact/").headers["ETag"] != client.get("/en/contact/").headers["ETag"]


@pytest.mark.parametrize("path", ["/beheer/login/?next=/beheer/", "/healthz", "/%2F/elders"])
def test_what_has_one_language_leads_to_the_other_home_page(path: str) -> None:
    nl, en = editions(RequestFactory().get(path))

    assert (nl.is_current, en.is_current) == (True, False)
    assert en.url == "/en/"


def test_editions_ask_the_database_nothing(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    request: HttpRequest = RequestFactory().get("/zoeken/", {"gemeente": "utrecht"})
    with django_assert_num_queries(0):
        assert [edition.code for edition in editions(request)] == ["nl", "en"]


def test_a_page_without_a_request_has_no_switch() -> None:
    template = Template("{% load languages %}{% page_editions as found %}{{ found|length }}")

    assert template.render(Context()) == "0"


def test_a_text_that_is_not_translated_says_its_language(listed: Offer) -> None:
    Offer.objects.filter(pk=listed.pk).update(summary_nl="Wij helpen u.", summary_en="")
    listed.refresh_from_db()
    template = Template('{% load languages %}<p{{ o|written_in:"summary" }}>{{ o.summary }}</p>')
    with override("en"):
        assert template.render(Context({"o": listed})) == '<p lang="nl">Wij helpen u.</p>'
        assert language_of(listed, "title") == ""
    with override("nl"):
        assert template.render(Context({"o": listed})) == "<p>Wij helpen u.</p>"


@pytest.mark.parametrize(
    ("path", "field"),
    [("zoeken/?gemeente=utrecht", "title"), ("aanbod/naast-utrecht/", "summary")],
)
def test_an_offer_without_english_is_shown_in_dutch_and_says_so(
    client: Client, listed: Offer, path: str, field: str
) -> None:
    told = {f"{field}_nl": "Wij helpen u.", f"{field}_en": ""}
    Offer.objects.filter(pk=listed.pk).update(**told)
    marked = page(client.get(f"/en/{path}")).select('main [lang="nl"]:not(q)')

    assert {tag.get_text(strip=True) for tag in marked} == {"Wij helpen u."}
    assert not page(client.get(f"/{path}")).select('main [lang="nl"]:not(q)')


def test_a_text_that_nobody_wrote_has_no_language() -> None:
    with override("en"):
        assert language_of(Law(), "topic") == ""
