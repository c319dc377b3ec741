"""What the portal promises to somebody who asks for help, each with the test that holds it.

`tests/intake/retention/test_promises.py` fails when a test that is named here is not there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.utils.functional import Promise as LazyText
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _

from clientsupport.privacy.codes import submissions, visits
from clientsupport.wording.spelling import lazy_span
from intake.rules import appreciation, deadlines

INTAKE, KERNEL, HELD = (
    "tests/intake",
    "tests/clientsupport",
    "tests/intake/retention/test_promises_held.py",
)


@dataclass(frozen=True)
class Promise:
    """One sentence, and the test that fails when it is no longer true."""

    text: str | LazyText
    test: str


@dataclass(frozen=True)
class Chapter:
    """Promises that answer one question."""

    title: str | LazyText
    promises: Sequence[Promise]


def _span(value: timedelta) -> str | LazyText:
    """Begin a sentence with a span of time."""
    return capfirst(lazy_span(value, "days"))


STORED = [
    Promise(
        _("Zolang u niet op ‘Versturen’ drukt, bewaren wij niets."),
        f"{HELD}::test_nothing_is_stored_before_sending",
    ),
    Promise(
        _(
            "Daarna bewaren wij uw berichten en uw gemeente. Ook het onderwerp, en voor wie u "
            "vraagt. En welke organisatie u koos en hoe ver het is. "
            "Uw naam en adres vragen wij niet."
        ),
        f"{HELD}::test_nothing_else_is_known_of_a_resident",
    ),
    Promise(
        _(
            "Wat u schrijft, bewaren wij op slot. "
            "Wie een kopie van onze gegevens steelt, kan het niet lezen."
        ),
        "tests/verify/test_stolen_dump.py::test_dump_holds_everything_and_no_text_or_code",
    ),
    Promise(
        _("Uw code bewaren wij niet. Daarom kunnen wij u geen nieuwe sturen als u hem kwijt bent."),
        f"{INTAKE}/asking/test_sending.py::test_nothing_stored_shows_the_text_or_the_code",
    ),
    Promise(
        _("Van uw berichten bewaren wij de dag, niet het uur."),
        f"{HELD}::test_no_time_of_day_is_kept",
    ),
    Promise(
        _("Hoe laat u het formulier opende, weten wij hooguit 3 uur. Dan vergeten wij dat."),
        f"{INTAKE}/retention/test_retention.py::test_number_of_a_form_goes_when_it_is_over",
    ),
    Promise(
        _(
            "Uw internetadres (IP-adres) bewaren wij niet. Wel tellen wij één dag lang, "
            "onherkenbaar, hoe vaak er uit één netwerk iets komt. Zo houden wij misbruik tegen."
        ),
        f"{KERNEL}/http/test_limits.py::test_nothing_of_the_address_is_stored_and_purposes_cannot_be_joined",
    ),
    Promise(
        format_lazy(
            _(
                "Wij weten dat iemand met uw code aan het lezen is. "
                "{minutes} nadat u stopt, vergeten wij dat."
            ),
            minutes=_span(visits.IDLE),
        ),
        f"{INTAKE}/retention/test_retention.py::test_visit_goes_when_nobody_is_there",
    ),
    Promise(
        _(
            "Geeft u een telefoonnummer of e-mailadres? "
            "Dat bewaren wij ook op slot. U kunt het weer weghalen."
        ),
        f"{INTAKE}/conversation/test_view_reach.py::test_contact_is_shared_shown_and_taken_back",
    ),
    Promise(
        _("Wij houden geen lijst bij van wat u doet."),
        f"{INTAKE}/conversation/test_conversing.py::test_deeds_of_residents_leave_no_event_and_no_job",
    ),
    Promise(
        _("Een BSN halen wij altijd uit uw tekst."),
        f"{INTAKE}/conversation/test_view_conversation.py::test_bsn_is_always_taken_out",
    ),
    Promise(
        _(
            "Lijkt uw tekst over gevaar te gaan? Dan tonen wij telefoonnummers. "
            "Wij onthouden dat niet."
        ),
        f"{INTAKE}/danger/test_danger.py::test_looking_stores_nothing",
    ),
    Promise(
        _(
            "De organisatie kan uw vraag een kort label geven uit een eigen lijst. "
            "Dat gaat weg als u naar een andere organisatie gaat, of als wij alles wissen."
        ),
        f"{INTAKE}/conversation/test_conversing.py"
        "::test_yes_takes_the_request_to_the_other_organisation",
    ),
    Promise(
        _(
            "Helpt iemand u verder? Dan kan die persoon feiten over die hulp bijhouden, "
            "zonder uw naam en zonder uw berichten. Die feiten blijven ook na het wissen."
        ),
        f"{HELD}::test_a_case_takes_over_facts_and_no_words",
    ),
    Promise(
        format_lazy(
            _(
                "Zegt u wat u van de hulp vond? Dat bewaren wij los van uw vraag en uw code. "
                "Wij zetten steeds {number} antwoorden door elkaar. "
                "Daarna staat nergens meer welk antwoord van u was."
            ),
            number=appreciation.WHOLE,
        ),
        f"{HELD}::test_what_somebody_thinks_of_the_help_is_kept_apart_from_them",
    ),
    Promise(
        _("Een seintje zegt alleen dat er een bericht is. Nooit van wie of waarover."),
        f"{INTAKE}/conversation/test_alerts.py::test_mail_says_that_there_is_a_message_and_no_more",
    ),
]

KEPT = [
    Promise(
        format_lazy(
            _("{days} na het laatste bericht wissen wij alles."), days=_span(deadlines.KEPT)
        ),
        f"{INTAKE}/retention/test_retention.py::test_request_goes_ninety_days_after_the_last_message",
    ),
    Promise(
        format_lazy(
            _("Is uw gesprek klaar? Dan kunt u kiezen voor {days}."),
            days=lazy_span(deadlines.KEPT_WHEN_CLOSED, "days"),
        ),
        f"{INTAKE}/retention/test_retention.py::test_closed_request_goes_sooner_when_the_resident_agreed",
    ),
    Promise(
        format_lazy(
            _("{days} voor het wissen staat dat in uw gesprek."),
            days=_span(deadlines.WARNED_BEFORE),
        ),
        f"{INTAKE}/conversation/test_view_conversation.py::test_each_state_is_told",
    ),
    Promise(
        format_lazy(
            _(
                "Kreeg u een kaart om te zeggen wat u van de hulp vond? {days} na de hulp wissen "
                "wij de kaart. Uw antwoord blijft: daar staat niet bij van wie het is."
            ),
            days=_span(appreciation.OPEN_FOR),
        ),
        f"{HELD}::test_card_goes_and_the_answer_stays_without_a_person",
    ),
    Promise(
        _("U kunt zelf alles meteen wissen."),
        f"{INTAKE}/conversation/test_view_conversation.py::test_deleting_takes_everything_and_ends_the_visit",
    ),
    Promise(
        _(
            "Na het wissen blijft er van uw gesprek één regel: "
            "dat er iets gewist is, op welke dag en waarom. Daaraan kan niemand u herkennen."
        ),
        f"{INTAKE}/retention/test_retention.py::test_nothing_is_left_of_it_but_a_line_that_tells_nothing",
    ),
    Promise(
        format_lazy(
            _(
                "Wist u uw vraag kort na het versturen? Dan onthouden wij nog hooguit {span} "
                "dat dit formulier verstuurd was. Zo kan het niet nog eens verstuurd worden."
            ),
            span=lazy_span(submissions.LASTS, "hours"),
        ),
        f"{INTAKE}/asking/test_view_sent_before.py"
        "::test_of_a_deleted_request_nothing_but_the_hash_of_its_number_is_left",
    ),
    Promise(
        _(
            "Wij onthouden ook welke medewerker wanneer iets deed. "
            "Bij welk gesprek dat was, staat er na het wissen niet meer."
        ),
        f"{INTAKE}/retention/test_unlinkable.py::test_nothing_that_is_left_can_be_joined",
    ),
    Promise(
        _("Zetten wij een reservekopie terug? Dan wissen wij opnieuw wat al gewist was."),
        f"{INTAKE}/retention/test_ledger.py::test_what_a_backup_brought_back_goes_again_and_the_rest_stays",
    ),
]

READERS = [
    Promise(
        _(
            "Wat u op Naast u schrijft, leest alleen één organisatie. "
            "U kiest die zelf, of wij kiezen die voor u."
        ),
        f"{INTAKE}/test_rows.py::test_supporter_sees_the_own_organisation_only",
    ),
    Promise(
        _("Daar leest wie uw vraag oppakt verder met u, of de vervanger van die dag."),
        f"{INTAKE}/test_permissions.py::test_request_of_a_colleague_is_seen_and_not_read",
    ),
    Promise(
        _(
            "Die persoon kan één collega vragen om mee te lezen of om uw vraag over te nemen. "
            "Meelezen stopt als uw gesprek klaar is."
        ),
        f"{INTAKE}/workplace/test_view_colleagues.py::test_what_was_arranged_ends",
    ),
    Promise(
        _(
            "Wil een leidinggevende een gesprek van een collega lezen of overnemen? "
            "Dan schrijven wij de naam en de reden op. "
            "Wie bij ons op de privacy let, krijgt bericht."
        ),
        f"{INTAKE}/workplace/test_opening.py::test_who_gets_to_read_says_why_and_is_told_of",
    ),
    Promise(
        _(
            "De gemeente kan uw gesprek niet openen. Ook gemeenteraadsleden niet. "
            "Soms zijn de mensen die u helpen in dienst bij de gemeente. "
            "Dat staat er dan bij, voordat u verstuurt."
        ),
        f"{INTAKE}/test_permissions.py::test_who_belongs_to_an_authority_may_nothing",
    ),
    Promise(
        _("Een andere organisatie leest het pas als u ja zegt."),
        f"{INTAKE}/conversation/test_conversing.py::test_yes_takes_the_request_to_the_other_organisation",
    ),
    Promise(
        _("De balie van Naast u ziet dat een vraag te lang wacht, niet wat erin staat."),
        f"{INTAKE}/test_rows.py::test_desk_sees_that_one_waits_which_was_told_to_it",
    ),
    Promise(
        _(
            "Opent een medewerker uw gesprek, of krijgt u antwoord? "
            "Dan schrijven wij dat op, met de dag en het uur."
        ),
        f"{INTAKE}/workplace/test_view_request.py::test_reading_is_one_event",
    ),
]

CHAPTERS = [
    Chapter(_("Wat bewaren wij?"), STORED),
    Chapter(_("Hoe lang?"), KEPT),
    Chapter(_("Wie leest mee?"), READERS),
]

# What no promise covers, said as plainly.
LIMITS: list[str | LazyText] = [
    _("Uw telefoon of computer. Wie daarop meekijkt, ziet wat u ziet."),
    _("Uw netwerk. Wie dat beheert, kan zien dat u op Naast u was. Niet wat u las of schreef."),
    _("Uw code. Wie die heeft, kan uw gesprek lezen."),
    _("Wat u zelf schrijft. Staat uw naam in uw bericht? Dan leest de organisatie die ook."),
    _("Wat de organisatie zelf opschrijft, buiten Naast u. Daarvoor gelden haar eigen regels."),
    _("Onze server. Breekt iemand daar in en neemt hij hem over? Dan kan hij meelezen."),
    _("Reservekopieën. Daarin staat gewiste tekst nog een tijd, op slot."),
    _("Een rechter. Die kan ons dwingen te geven wat wij hebben."),
]
