"""A coordinator looks at what the team did, and takes a report along."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.helpers.processes import environment
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_case_import import JOBS
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
OVERVIEW, REPORT = "/werkplek/overzicht/", "/werkplek/overzicht/verslag/"
LOOKED_AT = [  # the cases that are counted here lie in this quarter
    f"{OVERVIEW}?periode=2026-K3",
    f"{REPORT}?periode=2026-K3",
    f"{REPORT}?periode=2026-K3&versie=financier",
]
DESK: ViewportSize = {"width": 1280, "height": 900}
COUNT = """
from clientsupport.background.role import become_jobs
from clientsupport.demo.examples.accounts import PROVIDER
from clientsupport.models import User
from directory.models import Municipality, Provider
from intake.cases.actions.counting import recount
from tests.factories.tallies import CountedCase, all_sums
provider = Provider.objects.get(slug=PROVIDER)
people = [user.pk for user in User.objects.filter(memberships__provider=provider)]
cases = [
    CountedCase(n, people[n % len(people)], facts={"language": "tr" if n % 4 else ""})
    for n in range(60)
]
# A report with very many rows, of an earlier quarter
cases += [
    CountedCase(100 + n, people[0], facts={
        "municipality_id": key, "opened_on": "2026-04-01", "closed_on": "2026-04-01",
        "first_response_on": "2026-04-01",
    })
    for n, key in enumerate(Municipality.objects.values_list("pk", flat=True)[:301])
]
become_jobs()
recount(all_sums(cases, provider.pk))
"""


@pytest.fixture(scope="module", autouse=True)
def counted_cases(portal: str, home: Path) -> None:
    beside(COUNT, env=environment(home))


@pytest.fixture
def coordinator(workplace: Workplace) -> Visitor:
    return workplace.somebody("coordinator")


def test_from_the_overview_to_a_report_for_the_funder(coordinator: Visitor) -> None:
    coordinator.opens(LOOKED_AT[0])
    expect(coordinator.main.get_by_text("2026: 60 zaken begonnen")).to_be_visible()
    coordinator.follows("Verslag")
    coordinator.follows("Voor de financier")
    expect(coordinator.main.get_by_text("Aantallen zijn afgerond")).to_be_visible()
    # On paper nothing is left that can only be pressed
    coordinator.page.emulate_media(media="print")
    for useless in coordinator.main.locator("nav, .c-button").all():
        expect(useless).to_be_hidden()
    expect(coordinator.main.get_by_text("In het kort").first).to_be_visible()


def test_a_large_report_comes_when_it_is_made(
    workplace: Workplace, coordinator: Visitor, inspector: Inspector
) -> None:
    coordinator.opens(f"{REPORT}?periode=2026-K2")
    coordinator.follows("Download als PDF")
    expect(coordinator.main.get_by_role("progressbar")).to_be_visible()
    appears(coordinator, inspector)

    beside(JOBS.format(ending="_report_file"), env=workplace.env)
    ready = coordinator.main.get_by_role("heading", name="Het bestand is klaar")
    expect(ready).to_be_visible(timeout=15_000)  # by itself
    appears(coordinator, inspector)
    link = coordinator.main.get_by_role("link", name="Download als PDF").get_attribute("href")
    answer = coordinator.page.request.get(f"{workplace.portal}{link}")
    assert answer.headers["content-disposition"].endswith('-2026-k2-intern.pdf"')
    assert answer.body().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["", "/en"], ids=["nl", "en"])
def test_in_every_appearance(coordinator: Visitor, inspector: Inspector, language: str) -> None:
    page: Any = coordinator.page
    for address in LOOKED_AT:
        coordinator.opens(f"{language}{address}")
        page.locator("main details").evaluate_all("folds => folds.forEach(f => { f.open = true })")
        appears(coordinator, inspector)


def appears(coordinator: Visitor, inspector: Inspector) -> None:
    """Look at the page on a phone and at a desk, in both colour schemes."""
    page: Any = coordinator.page
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        assert too_wide(page) == []
        assert too_small(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []


def test_charts_are_drawn(coordinator: Visitor) -> None:
    """The policy of the page lets the drawing through: a bar is as long as its number."""
    coordinator.page.set_viewport_size(DESK)
    coordinator.opens(LOOKED_AT[0])
    language = coordinator.main.locator("[aria-labelledby=language] .c-gauge__fill")
    turkish, unknown = (bar.bounding_box() for bar in language.all())

    assert turkish
    assert unknown
    assert unknown["width"] / turkish["width"] == pytest.approx(33 / 100, abs=0.02)
