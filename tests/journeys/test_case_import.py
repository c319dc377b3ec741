"""A supporter reads in cases from a file: with faults, mended, done, and undone as a whole."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import FilePayload, expect

from clientsupport.documents.csv_tables import csv_file
from tests.helpers.backstage import beside
from tests.helpers.browser import PHONE, Inspector, Visitor
from tests.journeys.layout import too_small, too_wide
from tests.journeys.test_cases import DESK
from tests.journeys.test_workplace import Workplace, workplace

__all__ = ["workplace"]  # a fixture
AT = "/werkplek/zaken/inlezen/"
MANY = 250  # rows: a job does them
JOBS = """
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from clientsupport.background.role import become_jobs
become_jobs()
for job in ProcrastinateJob.objects.filter(status="todo", task_name__endswith="{ending}"):
    app.tasks[job.task_name](**job.args)
"""
FAULTS = [
    ["M-1", "31-2-2026", "Utrect", ""],
    ["M-2", "05-01-2026", "Utrecht", "2,5"],
    ["J. Jansen", "05-01-2026", "", ""],
]


@pytest.fixture
def supporter(workplace: Workplace) -> Visitor:
    return workplace.somebody("ondersteuner")


def hands_in(supporter: Visitor, rows: Sequence[Sequence[str]]) -> None:
    data = csv_file([["kenmerk", "begin", "gemeente", "minuten A"], *rows])
    file = FilePayload(name="zaken.csv", mimeType="text/csv", buffer=data)
    supporter.opens(AT)
    supporter.page.locator("[type=file]").set_input_files(file)
    supporter.presses("Lees in en toon wat er gebeurt")


def test_a_file_with_faults_is_mended_done_and_undone(
    workplace: Workplace, supporter: Visitor, inspector: Inspector
) -> None:
    hands_in(supporter, FAULTS)
    told = supporter.main.get_by_role("row")
    expect(supporter.main.get_by_text("4 dingen kloppen nog niet")).to_be_visible()
    for words in ("is geen dag", "Bedoelt u ‘Utrecht’?", "geen heel getal", "een naam"):
        expect(told.filter(has_text=words)).to_have_count(1)
    expect(supporter.main.get_by_text("Jansen")).to_have_count(0)
    looks(supporter, inspector)

    hands_in(supporter, [[f"M-{n}", "05-01-2026", "Utrecht", "60"] for n in range(MANY)])
    expect(supporter.main.get_by_role("progressbar")).to_be_visible()
    expect(supporter.main.get_by_text(f"0 van {MANY} rijen bekeken")).to_be_visible()
    beside(JOBS.format(ending="_case_import"), env=workplace.env)
    comes_by_itself(supporter, f"{MANY} nieuwe zaken.")

    supporter.presses("Lees dit allemaal in")
    expect(supporter.main.get_by_text(f"0 van {MANY} zaken verwerkt")).to_be_visible()
    looks(supporter, inspector)
    beside(JOBS.format(ending="_case_import"), env=workplace.env)
    comes_by_itself(supporter, f"{MANY} zaken zijn nieuw.")

    supporter.follows("Maak ongedaan")
    supporter.presses("Maak alles ongedaan")
    expect(supporter.main.get_by_text(f"Wij maken {MANY} zaken ongedaan.")).to_be_visible()
    beside(JOBS.format(ending="_case_import"), env=workplace.env)
    comes_by_itself(supporter, "Alles is weer zoals het was.")


def comes_by_itself(supporter: Visitor, words: str) -> None:
    """Wait until the page that waits for the job shows what became of it."""
    expect(supporter.main.get_by_text(words)).to_be_visible(timeout=15_000)


def looks(supporter: Visitor, inspector: Inspector) -> None:
    """Look at the page on a phone and at a desk, in both colour schemes."""
    page = supporter.page
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        assert too_wide(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert inspector.violations(page) == []
    assert too_small(page) == []
