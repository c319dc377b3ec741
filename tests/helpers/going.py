"""Going on, back and forward, as a visitor does; each waits until the page is there."""

from tests.helpers.browser import Visitor


def goes_on(person: Visitor) -> None:
    person.goes_by(person.main.locator("button.c-button--action").click)


def goes_back(person: Visitor) -> None:
    person.goes_by(person.page.go_back)


def goes_forward(person: Visitor) -> None:
    person.goes_by(person.page.go_forward)
