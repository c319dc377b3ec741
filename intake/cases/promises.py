"""What supporters may count on about the cases they log, each with the test that holds it."""

from collections.abc import Sequence

from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.wording.spelling import lazy_span
from intake.retention.promises import Promise
from intake.rules.case_keeping import ERASURE_WAITS, WARNED_BEFORE
from intake.workplace.actions.hands import GLASS_LASTS

CASES = "tests/intake/cases"
KEEPING, ERASING = f"{CASES}/test_case_keeping.py", f"{CASES}/test_erasing.py"
PAGES = f"{CASES}/test_view_keeping.py"

CASE_PROMISES: Sequence[Promise] = [
    Promise(
        _("Een zaak die loopt, wissen wij niet. Ook niet als u een afgesloten zaak weer opent."),
        f"{KEEPING}::test_closed_case_goes_on_its_day_and_what_runs_stays",
    ),
    Promise(
        format_lazy(
            _("{days} voor het wissen staat dat op Vandaag: bij u, en bij de coördinator."),
            days=capfirst(lazy_span(WARNED_BEFORE, "days")),
        ),
        f"{PAGES}::test_vandaag_says_how_many_go_in_which_month",
    ),
    Promise(
        _(
            "Dan gaat alles weg: gegevens, contacten, notities, wat u nog typte, en de sleutel "
            "waarmee het te lezen was. Niemand kan het terughalen."
        ),
        f"{ERASING}::test_a_second_person_erases_it_with_all_that_hangs_on_it",
    ),
    Promise(
        _("In de overzichten blijven de aantallen staan. Daarin staat niet over wie het ging."),
        f"{ERASING}::test_what_a_client_wanted_gone_still_counts",
    ),
    Promise(
        _(
            "In het logboek blijft staan wie wanneer iets deed. "
            "Bij welke zaak dat was, weet na het wissen niemand meer."
        ),
        f"{CASES}/test_unlinkable_cases.py::test_nothing_that_is_left_can_be_joined",
    ),
    Promise(
        _("Zetten wij een reservekopie terug? Dan wissen wij opnieuw wat al gewist was."),
        f"{KEEPING}::test_case_that_a_backup_brought_back_goes_again",
    ),
    Promise(
        format_lazy(
            _(
                "Een coördinator kan uw zaak met een reden lezen, {span} lang. "
                "De functionaris gegevensbescherming krijgt er bericht van."
            ),
            span=lazy_span(GLASS_LASTS, "hours"),
        ),
        f"{PAGES}::test_a_coordinator_reads_a_case_with_a_reason_for_half_an_hour",
    ),
    Promise(
        format_lazy(
            _(
                "Eerder wissen kan alleen met 2 mensen: u vraagt het, een collega zegt ja. "
                "Doet niemand dat binnen {days}, dan blijft de zaak."
            ),
            days=lazy_span(ERASURE_WAITS, "days"),
        ),
        f"{ERASING}::test_without_an_answer_it_lapses",
    ),
    Promise(
        format_lazy(
            _(
                "Werkt u alleen? Dan wordt de zaak na {days} gewist. "
                "Tot die dag kunt u het terugnemen. De functionaris gegevensbescherming ziet het."
            ),
            days=lazy_span(ERASURE_WAITS, "days"),
        ),
        f"{ERASING}::test_of_who_works_alone_it_goes_by_itself_after_the_wait",
    ),
]
