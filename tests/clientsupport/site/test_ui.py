import re

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import URLField
from django.template import Context, Template
from heroicons import IconDoesNotExist
from heroicons.templatetags.heroicons import heroicon_outline

from clientsupport.templatetags.ui import icon, phone_link, phone_shown, site, web_link


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("030 000 00 00", "tel:+31300000000"),
        ("(030) 000 00 00", "tel:+31300000000"),
        ("06-12345678", "tel:+31612345678"),
        ("+31 (0)30 000 00 00", "tel:+31300000000"),
        ("0031 30 000 00 00", "tel:+31300000000"),
        ("0800 0000", "tel:08000000"),
        ("0900-0000", "tel:09000000"),
        ("14 030", "tel:14030"),
        ("112", "tel:112"),
        ("+32 2 000 00 00", "tel:+3220000000"),
        ("bel mij", ""),
    ],
)
def test_phone_link_dials_from_anywhere(number: str, address: str) -> None:
    assert phone_link(number) == address


def test_phone_is_shown_as_is_usual_and_as_written_when_it_is_none() -> None:
    assert phone_shown("0301234567") == "030 123 45 67"
    assert phone_shown("bel mij") == "bel mij"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://www.example.org/", "example.org"),
        ("http://example.org", "example.org"),
        ("https://example.org/hulp/", "example.org/hulp"),
        ("www.example.org", "example.org"),
        ("https://wwwonen.example.org", "wwwonen.example.org"),
    ],
)
def test_site_leaves_out_what_nobody_says(address: str, said: str) -> None:
    assert site(address) == said


def test_icon_is_the_heroicon_and_safe() -> None:
    drawn = Template('{% icon "phone" %}{% icon name "c-icon c-icon--large" 32 %}').render(
        Context({"name": "heart"})
    )

    assert drawn == heroicon_outline("phone", size=24, **{"class": "c-icon"}) + heroicon_outline(
        "heart", size=32, **{"class": "c-icon c-icon--large"}
    )


def test_icon_is_drawn_once() -> None:
    assert icon("phone") is icon("phone")
    assert icon("phone") != icon("phone", "c-icon c-icon--points")


def test_icon_that_does_not_exist_is_a_fault() -> None:
    with pytest.raises(IconDoesNotExist):
        icon("telefoon")


@pytest.mark.parametrize("address", ["https://a.example/", "HTTP://a.example", "http://a"])
def test_a_link_leads_to_web_addresses(address: str) -> None:
    assert web_link(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)//https://a.example/",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//a.example/",
        "/verlaat/",
        "https://",
        "a.example",
    ],
)
def test_and_nowhere_else(address: str) -> None:
    assert web_link(address) == ""


def test_every_address_that_somebody_typed_goes_through_it() -> None:
    """Those are the columns for web addresses, whichever template links to one."""
    ours = ("clientsupport", "directory", "intake")
    models = [model for app in ours for model in apps.get_app_config(app).get_models()]
    typed = {f.name for m in models for f in m._meta.local_fields if isinstance(f, URLField)}
    links = re.compile(r"""(?:href="{{|address=)\s*(?P<what>[\w.]+)(?P<filter>\|web_link)?""")
    bare = {
        f"{path.name}: {found['what']}"
        for path in (settings.BASE_DIR / "templates").rglob("*.html")
        for found in links.finditer(path.read_text())
        if found["what"].split(".")[-1] in typed - {"url"} | {"link.url"}
        and "." in found["what"]
        and not found["filter"]
    }

    assert {"website", "evidence_url", "complaint_route", "url"} <= typed
    assert bare == set()
