"""The English edition of every page for residents, in the dark: axe has nothing to say.

In light the colours are those of the Dutch pages. The questions, the check page and the code:
`test_asking.py`; the conversation: `test_conversation.py`.
"""

from collections.abc import Callable

from tests.helpers.browser import PHONE, Visitor
from tests.journeys.kinds_of_page import KINDS, PageKind

FORMS = [
    PageKind("code", "/antwoord/"),
    PageKind("apply", "/aanmelden/"),
    PageKind("report", "/aanbod/kbo-pcob/klopt-niet/"),
    PageKind("follow", "/klopt-niet/antwoord/"),
]
Somebody = Callable[..., Visitor]


def test_english_pages_break_no_rule(somebody: Somebody) -> None:
    # Given somebody who reads English, and whose screen is dark
    person = somebody(viewport=PHONE, color_scheme="dark")
    # When they see every kind of page, then each is looked at where they arrive
    for kind in [*KINDS, *FORMS]:
        person.opens(f"/en{kind.path}", status=kind.status)
        if kind.typed is not None:
            person.main.locator("[name=plaats]").fill(kind.typed)
            person.hits("Enter")
        assert person.page.locator("html").get_attribute("lang") == "en", kind
