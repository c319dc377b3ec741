"""The way out forgets what is kept here, and no other site can make that happen."""

import pytest
from django.test import Client
from pytest_django import Settings

CLEARED = '"cookies", "storage"'
NAVIGATION = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
ELSEWHERE = "https://elders.example/bladzijde"


@pytest.fixture
def visitor(settings: Settings) -> Client:
    client = Client()
    client.cookies[settings.CSRF_COOKIE_NAME] = "a" * 32
    return client


@pytest.mark.parametrize(
    "headers",
    [
        {**NAVIGATION, "Sec-Fetch-Site": "same-origin"},
        {**NAVIGATION, "Sec-Fetch-Site": "none"},  # typed, or out of the bookmarks
        {"Referer": "http://testserver/zoeken/"},  # a browser that says nothing else
    ],
)
def test_who_leaves_forgets_everything(
    visitor: Client, settings: Settings, headers: dict[str, str]
) -> None:
    response = visitor.get("/verlaat/", headers=headers)

    assert response.headers["Clear-Site-Data"] == CLEARED
    assert response.cookies[settings.CSRF_COOKIE_NAME].value == ""
    assert response.headers["Location"] == settings.EXIT_URL


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {**NAVIGATION, "Sec-Fetch-Site": "cross-site"},
        {**NAVIGATION, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe"},
        {**NAVIGATION, "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "iframe"},
        {"Referer": ELSEWHERE},
        {"Referer": "http://testserver.elders.example/"},
    ],
)
def test_no_other_site_makes_anybody_forget_anything(
    visitor: Client, settings: Settings, headers: dict[str, str]
) -> None:
    response = visitor.get("/verlaat/", headers=headers)

    assert "Clear-Site-Data" not in response.headers
    assert not response.cookies
    assert (response.status_code, response.headers["Location"]) == (303, settings.EXIT_URL)


def test_browser_that_says_nothing_forgets_the_cookies_of_visitors_only(
    visitor: Client, settings: Settings
) -> None:
    visitor.cookies[settings.SESSION_COOKIE_NAME] = "a" * 32

    response = visitor.get("/verlaat/")

    assert set(response.cookies) == {settings.CSRF_COOKIE_NAME}
    assert "Clear-Site-Data" not in response.headers


@pytest.mark.django_db
def test_form_cookie_goes_with_the_browser(client: Client, settings: Settings) -> None:
    cookie = client.get("/antwoord/").cookies[settings.CSRF_COOKIE_NAME]

    assert cookie["max-age"] == cookie["expires"] == ""
