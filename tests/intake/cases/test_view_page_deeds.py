"""What is done on the page of one case, and what its time line says afterwards."""

from uuid import UUID

import pytest
from django.test import Client

from intake.cases.actions.logging import Contact, add_contact
from intake.enums import Activity, CaseState, IncidentKind
from intake.models import Case
from intake.models.case_history import LONGEST
from intake.seeing import team
from tests.factories.cases import make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.helpers.case_page import (
    OPENED,
    TODAY,
    at,
    days,
    holder,
    line,
    now,
    sent,
)
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def case() -> Case:
    user = make_supporter(make_provider(), password=None)
    return make_case(user, days=OPENED, alias="bakker")


@pytest.fixture
def client(case: Case) -> Client:
    return signed_in(holder(case))


def test_a_contact_is_added(client: Client, case: Case) -> None:
    shown = client.get(at(case))
    assert page(shown).select(f"#contact_on[value='{TODAY().isoformat()}']")

    said = sent(client, case, "contact", minutes="20", activity="B3", text="Bezwaar geschreven.")

    assert "Het contact is bewaard." in words(said)
    assert "20 minuten" in line(said)[0]
    assert "Bezwaar geschreven." in line(said)[0]
    assert now(case).last_contact_on == TODAY()


def test_the_contact_before_is_copied_and_words_stay(client: Client, case: Case) -> None:
    sent(client, case, "contact", minutes="25", activity="B2", channel="thuis")
    form = filled_in(client.get(at(case, "contact")), text="Vandaag weer.")

    shown = client.post(at(case, "contact"), {**form, "deed": "overnemen"})

    assert typed(shown, "minutes") == "25"
    assert page(shown).select("#id_activity option[value=B2][selected]")
    assert page(shown).select("#id_channel option[value=thuis][selected]")
    assert "Vandaag weer." in page(shown).select("#id_text")[0].get_text()
    client.post(at(case, "contact"), filled_in(shown))
    assert sum("Vandaag weer." in words for words in line(client.get(at(case)))) == 1


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"minutes": "0"}, f"hoogstens {LONGEST}"),
        ({"minutes": "2000"}, f"hoogstens {LONGEST}"),
        ({"on": days(-1)}, "Deze dag is nog niet geweest."),
        ({"on": days(OPENED + 1)}, "De zaak begon pas op"),
    ],
)
def test_contact_that_cannot_be_stores_nothing(
    client: Client, case: Case, facts: dict[str, str], why: str
) -> None:
    refused = sent(client, case, "contact", **{"minutes": "5", "text": "Blijft staan.", **facts})

    assert why in " ".join(errors(refused))
    assert "Blijft staan." in page(refused).select("#id_text")[0].get_text()
    with team(case.provider):
        assert case.contacts.count() == 1


def test_what_is_typed_is_kept(client: Client, case: Case) -> None:
    form = filled_in(client.get(at(case, "contact")), text="Half af.", minutes="5")
    told = {"what": "contact", "by": str(holder(case).pk), "version": "7", "draft": "0"}
    assert client.post(at(case, "concept"), {**form, **told}).json() == {"version": 7}

    shown = client.get(at(case))

    assert "Half af." in page(shown).select("#contact_text")[0].get_text()
    client.post(at(case, "contact"), filled_in(shown, form_at="form[data-cs-keep]"))
    with team(case.provider):
        assert not case.drafts.exists()
        assert case.contacts.count() == 2


def test_next_step_is_on_top_and_goes(client: Client, case: Case) -> None:
    assert "Kies een dag" in " ".join(errors(sent(client, case, "volgende-stap", text="Bel.")))
    gone = sent(client, case, "volgende-stap", text="Bel.", on=days(1))
    assert "Deze dag is al voorbij." in " ".join(errors(gone))

    said = sent(client, case, "volgende-stap", text="Bel de gemeente.", on=days(0))

    assert "Bel de gemeente." in page(said).select(".c-step")[0].get_text()
    sent(client, case, "volgende-stap", text="", on="")
    assert "Er is geen volgende stap." in words(client.get(at(case)))


def test_another_law_and_who_stayed(client: Client, case: Case) -> None:
    facts = {"law": "wlz", "starts_on": days(2), "reason": "indication", "payer": "care_office"}
    lacking = sent(client, case, "andere-wet", **facts, kept="no")
    assert "Kies waarom de cliënt een ander kreeg." in " ".join(errors(lacking))
    odd = sent(client, case, "andere-wet", **facts, kept="yes", why_not_kept="wish")
    assert len(errors(odd)) == 1

    shown = sent(client, case, "andere-wet", **facts, kept="yes")

    [change] = [words for words in line(shown) if "Wlz" in words]
    assert "betaald door het zorgkantoor" in change
    assert "Er kwam een indicatie van het CIZ." in change
    assert "De cliënt hield dezelfde cliëntondersteuner." in change
    assert any("Wmo 2015 tot en met" in words for words in line(shown))


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (-1, "Deze dag is nog niet geweest."),
        (OPENED + 1, "De zaak begon pas op"),
        (OPENED, "geldt al een andere wet."),
    ],
)
def test_law_on_a_day_that_cannot_be(client: Client, case: Case, day: int, why: str) -> None:
    facts = {"law": "wlz", "starts_on": days(day), "reason": "moved", "kept": "yes"}

    assert why in " ".join(errors(sent(client, case, "andere-wet", **facts)))

    with team(case.provider):
        assert case.periods.get().ends_on is None


def test_first_law_of_a_case_without_one(client: Client, case: Case) -> None:
    with team(case.provider):
        case.periods.all().delete()

    shown = sent(client, case, "andere-wet", law="jeugdwet")

    assert any("Jeugdwet" in words for words in line(shown))
    with team(case.provider):
        assert case.periods.get().starts_on == case.opened_on


def test_law_by_mistake_gives_its_days_back(client: Client, case: Case) -> None:
    facts = {"law": "wlz", "starts_on": days(2), "reason": "moved", "kept": "yes"}
    sent(client, case, "andere-wet", **facts)
    with team(case.provider):
        wrong = case.periods.get(law__code="wlz")

    client.post(at(case, "vergissing"), {"line": wrong.pk})

    with team(case.provider):
        assert case.periods.get(law__code="wmo").ends_on is None
    facts["law"] = "jeugdwet"
    assert "De andere wet is bewaard." in words(sent(client, case, "andere-wet", **facts))


@pytest.mark.parametrize("kind", IncidentKind.values)
def test_incident_takes_two_clicks_and_can_be_struck(client: Client, case: Case, kind: str) -> None:
    fold = page(client.get(at(case))).select("details:has(> form[action$='/voorval/'])")
    assert fold[0].select(f"button[name=kind][value={kind}]")

    shown = client.post(at(case, "voorval"), {"kind": kind}, follow=True)

    words_of_it = str(IncidentKind(kind).label)
    assert words_of_it[1:] in line(shown)[0]
    with team(case.provider):
        incident = case.incidents.get()
    struck = client.post(at(case, "vergissing"), {"line": incident.pk}, follow=True)
    assert "vergissing, telt niet mee" in line(struck)[0]


def test_struck_contact_is_no_contact(client: Client, case: Case) -> None:
    sent(client, case, "contact", minutes="20")
    assert now(case).last_contact_on == TODAY()
    with team(case.provider):
        wrong = case.contacts.get(minutes=20)

    client.post(at(case, "vergissing"), {"line": wrong.pk})

    assert now(case).last_contact_on == case.opened_on
    assert client.get(at(case, "contact")).status_code == 200


@pytest.mark.parametrize(("sent_line", "status"), [("", 400), (str(UUID(int=1)), 404)])
def test_line_of_another_case_is_not_there(
    client: Client, case: Case, sent_line: str, status: int
) -> None:
    assert client.post(at(case, "vergissing"), {"line": sent_line}).status_code == status
    other = make_case(holder(case))
    with team(case.provider):
        strange = other.contacts.get()
    assert client.post(at(case, "vergissing"), {"line": strange.pk}).status_code == 404
    assert client.post(at(case, "voorval"), {"kind": "iets"}).status_code == 400


def test_closed_and_opened_again(client: Client, case: Case) -> None:
    assert "Kies waarom u afsluit." in " ".join(errors(sent(client, case, "afsluiten")))
    late = sent(client, case, "afsluiten", reason="helped", on=days(-1))
    assert "Deze dag is nog niet geweest." in " ".join(errors(late))

    shown = sent(client, case, "afsluiten", reason="helped", follow_on="geen", on=days(1))

    assert "de vraag is opgelost" in page(shown).select(".c-step")[0].get_text()
    assert not page(shown).select("form[action$='/contact/']")
    again = sent(client, case, "afsluiten", reason="helped")
    assert again.status_code == 409
    outside = sent(client, case, "contact", minutes="5")
    assert "De zaak is afgesloten op" in " ".join(errors(outside))
    assert "De zaak loopt weer." in words(client.post(at(case, "heropenen"), follow=True))
    assert now(case).state == CaseState.OPEN


def test_step_of_a_closed_case_is_refused(client: Client, case: Case) -> None:
    form = filled_in(client.get(at(case, "volgende-stap")), text="Bel morgen nog.", on=days(0))
    sent(client, case, "afsluiten", reason="helped")

    refused = client.post(at(case, "volgende-stap"), {**form, "seen": now(case).version})

    assert refused.status_code == 409
    assert "Bel morgen nog." in refused.content.decode()


def test_facts_are_mended(client: Client, case: Case) -> None:
    facts = {"reference": "K-9", "alias": "slager", "domain": "inkomen", "age_band": "80+"}

    said = words(
        sent(client, case, "gegevens", **facts, groups=["ouderen"], municipality="onbekend")
    )

    assert "De gegevens zijn bewaard." in said
    assert "slager" in said
    row = now(case)
    assert (row.reference, row.domains, row.municipality) == ("K-9", ["inkomen"], None)
    other = make_case(holder(case), reference="K-10")
    taken = sent(client, other, "gegevens", reference="K-9")
    assert "al een zaak met dit kenmerk" in " ".join(errors(taken))


def test_long_line_is_shown_a_page_at_a_time(client: Client, case: Case) -> None:
    with team(case.provider):
        for number in range(25):
            contact = Contact(TODAY(), "telefoon", Activity.ADVICE, number + 1, f"Bericht {number}")
            add_contact(case=case, contact=contact, by=holder(case))

    first, second = line(client.get(at(case))), line(client.get(f"{at(case)}?bladzijde=2"))

    assert (len(first), len(second)) == (20, 8)
    assert "De zaak begon" in second[-1]
