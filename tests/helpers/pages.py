"""Reading a page as a visitor does."""

from typing import Any, Protocol

from bs4 import BeautifulSoup, Tag


class Answer(Protocol):
    """What the test client gives back, as far as we read it."""

    content: bytes


class Reply(Answer, Protocol):
    """The same, with what stands around the page."""

    status_code: int
    headers: Any


def page(response: Answer) -> BeautifulSoup:
    """Return the parsed page."""
    return BeautifulSoup(response.content.decode(), "html.parser")


def heading(response: Answer) -> str:
    """Return the words of the one first-level heading."""
    (found,) = page(response).find_all("h1")
    return found.get_text(" ", strip=True)


def words(response: Answer) -> str:
    """Return everything that the main part of the page says, blanks reduced to one."""
    main = page(response).find("main")
    assert isinstance(main, Tag)
    return " ".join(main.get_text(" ", strip=True).split())


def offers(response: Answer) -> list[str]:
    """Return the slugs of the offers shown, in their order."""
    return [str(tag["data-offer"]) for tag in page(response).select("[data-offer]")]


def municipalities(response: Answer) -> list[str]:
    """Return the codes of the municipalities found or offered, without the list per province."""
    main = page(response).find("main")
    assert isinstance(main, Tag)
    for lists in main.select(".c-province-list"):
        lists.decompose()
    return [str(tag["data-municipality"]) for tag in main.select("[data-municipality]")]
