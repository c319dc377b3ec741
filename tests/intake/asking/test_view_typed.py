"""What people type: personal data, places that are not clear, and what nobody means well with."""

from typing import Any

import pytest
from django.test import Client

from clientsupport.wording.lines import one_line
from directory.models import Offer
from intake.enums import Danger
from intake.models import DangerWord
from tests.factories.directory import make_offer
from tests.helpers.asking import (
    ADDRESS,
    SEND,
    TEXT,
    onward,
    opened,
    sent,
    step_of,
    travelling,
    up_to,
)
from tests.helpers.forms import errors, filled_in
from tests.helpers.hostile import BAD
from tests.helpers.pages import heading, page, words

NAMED = "Ik ben Jan Jansen en bel mij op 06-12345678."
BSN = "Mijn nummer is 111222333."
LONG = "a" * 4001


@pytest.fixture(autouse=True)
def offer(places: None) -> Offer:
    return make_offer(slug="hier", municipalities=["GM0344"], takes_requests=True)


def text_on(response: Any) -> str:
    (field,) = page(response).select("#id_text")
    return field.get_text().removeprefix("\n")


# --- Personal data -------------------------------------------------------------------------------


def test_personal_data_is_named_and_may_stay(client: Client) -> None:
    asked = onward(client, opened(client), text=NAMED)
    assert step_of(asked) == "Stap 1"
    assert "een naam: Jan Jansen" in words(asked)
    assert text_on(asked) == NAMED

    response = onward(client, asked, gegevens="laat")

    assert step_of(response) == "Stap 2"
    assert travelling(response)["text"] == NAMED


def test_personal_data_goes_when_asked(client: Client) -> None:
    asked = onward(client, opened(client), text=NAMED)

    response = onward(client, asked, gegevens="weg")

    assert text_on(response) == "Ik ben [naam] en bel mij op [telefoon]."
    assert step_of(onward(client, response)) == "Stap 2"


def test_what_was_decided_travels_to_the_check_page_and_is_sent(client: Client) -> None:
    response = onward(client, onward(client, opened(client), text=NAMED), gegevens="laat")
    for changes in ({}, {"plaats": "Utrecht"}, {}, {}):
        response = onward(client, response, **changes)

    assert heading(response) == "Klopt alles?"
    assert heading(sent(client, response)) == "Uw vraag is verstuurd"


def test_what_was_decided_holds_for_that_text_only(client: Client) -> None:
    asked = onward(client, opened(client), text=NAMED)

    response = onward(client, asked, gegevens="laat", text=f"{NAMED} Of mail a@voorbeeld.example.")

    assert step_of(response) == "Stap 1"
    assert "a@voorbeeld.example" in words(response)


def test_bsn_always_goes_and_the_page_says_so(client: Client) -> None:
    response = onward(client, opened(client), text=BSN, gegevens="laat")

    assert text_on(response) == "Mijn nummer is [bsn]."
    assert "Een burgerservicenummer halen wij altijd weg." in words(response)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ({"to": "06 12345678 bsn 123456782"}, "06 12345678 bsn [bsn]"),
        ({"to": "123456782, 0612345678"}, "[bsn], 0612345678"),
        ({"to": "0612345678 / 1234.56.782"}, "0612345678 / [bsn]"),
        ({"to": "06 12345678", "when": "123456782, op dinsdag"}, "[bsn], op dinsdag"),
        ({"to": "een@voorbeeld.example, bsn 123456782"}, "een@voorbeeld.example, bsn [bsn]"),
        ({"to": "123456782 (een@voorbeeld.example)"}, "[bsn] (een@voorbeeld.example)"),
    ],
)
def test_bsn_in_the_last_question_goes_and_is_told_before_going_on(
    client: Client, typed: dict[str, str], left: str
) -> None:
    response = onward(client, up_to(client, 5), reply="buiten", caution="safe", **typed)

    assert step_of(response) == "Stap 5"
    assert "Een burgerservicenummer halen wij altijd weg." in words(response)
    assert left in {str(field.get("value")) for field in page(response).select("input[type=text]")}
    assert "56782" not in response.content.decode().replace(".", "")
    checked = onward(client, response)
    assert left in words(checked)
    assert "56782" not in checked.content.decode().replace(".", "")


@pytest.mark.parametrize(
    ("by", "typed", "left", "alone"),
    [
        (
            "email",
            "een@voorbeeld.example bsn 123456782",
            "een@voorbeeld.example bsn [bsn]",
            "adres",
        ),
        ("email", "1234.56.782, een@voorbeeld.example", "[bsn], een@voorbeeld.example", "adres"),
        ("sms", "06 12345678 bsn 123456782", "06 12345678 bsn [bsn]", "nummer"),
    ],
)
def test_bsn_beside_the_address_of_an_alert_goes_and_the_rest_stays(
    client: Client, settings: Any, by: str, typed: str, left: str, alone: str
) -> None:
    settings.SMS_GATEWAY = "{number}@sms.example"

    response = onward(client, up_to(client, 5), alert="on", by=by, alert_to=typed)

    assert step_of(response) == "Fout: stap 5"
    gone, rest = (error.get_text() for error in page(response).select(".c-field__error"))
    assert "Er stond een burgerservicenummer (BSN) in. Dat hebben wij weggehaald." in gone
    assert f"1 {alone}, zonder andere woorden" in rest
    assert travelling(response)["alert_to"] == left
    assert "56782" not in response.content.decode().replace(".", "")


@pytest.mark.parametrize(
    ("by", "typed"),
    [
        ("email", "Jan Jansen een@voorbeeld.example"),
        ("email", "een@voorbeeld.example of twee@voorbeeld.example"),
        ("sms", "06 12345678 (niet na 8 uur)"),
        ("sms", "06 12345678 / 06 87654321"),
    ],
)
def test_words_beside_the_address_of_an_alert_are_not_dropped_unsaid(
    client: Client, settings: Any, by: str, typed: str
) -> None:
    settings.SMS_GATEWAY = "{number}@sms.example"

    response = onward(client, up_to(client, 5), alert="on", by=by, alert_to=typed)

    assert "zonder andere woorden" in words(response)
    assert travelling(response)["alert_to"] == typed


def test_bsn_never_travels_from_the_place(client: Client) -> None:
    response = onward(client, up_to(client, 3), plaats="Utrecht 123456782")

    assert "123456782" not in travelling(response).values()


def test_bsn_that_went_is_told_beside_what_else_was_found(client: Client) -> None:
    gone = "Er stond ook een burgerservicenummer (BSN) in. Dat hebben wij weggehaald"

    response = onward(client, opened(client), text=f"{NAMED} {BSN}")

    assert "een telefoonnummer: 06-12345678" in words(response)
    assert gone in words(response)
    assert "111222333" not in response.content.decode()
    assert gone not in words(onward(client, opened(client), text=NAMED))


def test_bsn_that_travels_unseen_is_not_sent(client: Client) -> None:
    checked = up_to(client, 6)

    response = client.post(SEND, filled_in(checked, text=BSN))

    assert step_of(response) == "Stap 1"
    assert "111222333" not in response.content.decode()


def test_personal_data_in_when_is_named_too(client: Client) -> None:
    reply = {"reply": "buiten", "to": "06 12345678", "caution": "safe"}

    response = onward(client, up_to(client, 5), **reply, when="Vraag naar Jan Jansen")

    assert step_of(response) == "Stap 5"
    assert "een naam: Jan Jansen" in words(response)
    kept = onward(client, response, gegevens="laat")
    assert heading(kept) == "Klopt alles?"
    assert "Vraag naar Jan Jansen" in words(kept)


# --- Danger --------------------------------------------------------------------------------------


def test_words_that_point_at_danger_show_numbers_and_block_nothing(client: Client) -> None:
    DangerWord.objects.create(phrase="ik wil dood", kind=Danger.SELF_HARM)

    response = onward(client, opened(client), text="Ik wil dood.")

    assert step_of(response) == "Stap 2"
    assert "0800-0113" in words(response)
    assert "0800-0113" not in words(up_to(client, 2))


# --- Places and organisations --------------------------------------------------------------------


def test_one_of_several_places_can_be_chosen(client: Client) -> None:
    asked = onward(client, up_to(client, 3), plaats="Bergen")
    assert step_of(asked) == "Stap 3"
    assert "Deze naam komt vaker voor" in words(asked)

    response = onward(client, asked, kies="bergen-nh")

    assert travelling(response)["municipality"] == "bergen-nh"


@pytest.mark.parametrize("typed", ["", "qqqqqq", "8970", "\u202e", "x" * 5000])
def test_place_that_is_not_clear_is_asked_again(client: Client, typed: str) -> None:
    response = onward(client, up_to(client, 3), plaats=typed)

    assert step_of(response) == "Fout: stap 3"
    (field,) = page(response).select("#id_plaats")
    assert field.get("value", "") == one_line(typed)
    assert travelling(response)["text"] == TEXT


def test_postcode_is_enough(client: Client) -> None:
    response = onward(client, up_to(client, 3), plaats="3511 AB")

    assert step_of(response) == "Stap 4"
    assert "3511" not in travelling(response)["plaats"]


def test_our_choice_is_named_with_its_reasons(client: Client) -> None:
    response = up_to(client, 6, offer="kies")

    assert "Wij kozen deze organisatie voor u." in words(response)
    assert "Helpt in uw gemeente" in words(response)


def test_where_nobody_takes_questions_somebody_can_be_called(client: Client) -> None:
    make_offer(municipalities=["GM0363"], phone="020 000 00 00", title="Voorbeeld: bel ons")

    response = up_to(client, 4, plaats="Amsterdam")

    assert heading(response).endswith("Hier kan dit nog niet zonder naam")
    assert "Voorbeeld: bel ons" in words(response)
    assert page(response).select("main a[href='/zoeken/?gemeente=amsterdam']")
    assert TEXT in words(response)
    assert step_of(onward(client, response, "terug")) == "Stap 3"


def test_organisation_that_takes_no_questions_there_is_not_asked(client: Client) -> None:
    make_offer(slug="elders", municipalities=["GM0363"], takes_requests=True)
    make_offer(slug="dicht", municipalities=["GM0344"])

    for slug in ("elders", "dicht"):
        response = onward(client, up_to(client, 4), offer=slug)
        assert step_of(response) == "Fout: stap 4"
        assert "Kies opnieuw" in words(response)


def test_wish_that_cannot_be_had_is_said(client: Client) -> None:
    make_offer(slug="elders", municipalities=["GM0363"], takes_requests=True)

    response = up_to(client, 4, "?aanbod=elders")

    assert "De organisatie die u eerst koos, neemt hier nu geen vragen aan." in words(response)
    (chosen,) = page(response).select("[name=offer][checked]")
    assert chosen["value"] == "kies"


# --- The answer ----------------------------------------------------------------------------------


def test_contact_needs_an_address_and_an_answer_about_safety(client: Client) -> None:
    response = onward(client, up_to(client, 5), reply="buiten", to="geen nummer")

    assert step_of(response) == "Fout: stap 5"
    assert len(errors(response)) == 2
    assert travelling(response)["to"] == "geen nummer"


def test_text_messages_only_with_a_gateway(client: Client, settings: Any) -> None:
    settings.SMS_GATEWAY = ""
    assert not page(up_to(client, 5)).select("[name=by]")
    settings.SMS_GATEWAY = "{number}@sms.example"
    assert page(up_to(client, 5)).select("[name=by]")

    alert = {"alert": "on", "by": "sms", "alert_to": "06-12345678"}
    assert heading(onward(client, up_to(client, 5), **alert)) == "Klopt alles?"
    alert["alert_to"] = "030-1234567"
    assert step_of(onward(client, up_to(client, 5), **alert)) == "Fout: stap 5"


# --- Hostile input -------------------------------------------------------------------------------

FIELDS = [
    (1, "text"), (1, "domain"), (2, "for_whom"), (3, "plaats"), (3, "municipality"), (4, "offer"),
    (5, "reply"), (5, "to"), (5, "caution"), (5, "when"), (5, "alert"), (5, "by"), (5, "alert_to"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "name"), FIELDS)
def test_hostile_input_at_its_own_step_keeps_the_rest(
    client: Client, number: int, name: str
) -> None:
    shown = up_to(client, number)
    reply = {"reply": "buiten", "alert": "on"} if number == 5 else {}
    for bad in [*BAD, LONG]:
        response = onward(client, shown, **{**reply, name: bad})

        assert response.status_code == 200
        if number > 1:
            assert travelling(response)["text"] == TEXT
        if name in {"text", "to", "when", "alert_to", "plaats"} and "Fout" in step_of(response):
            kept = bad.replace("\0", "")
            assert travelling(response)[name] == (kept if name == "text" else one_line(kept))


@pytest.mark.parametrize(("number", "name"), FIELDS)
@pytest.mark.parametrize("address", [ADDRESS, SEND])
def test_hostile_hidden_answer_leads_back_to_its_question(
    client: Client, address: str, number: int, name: str
) -> None:
    checked = up_to(client, 6)
    for bad in ["\x00", "<script>alert(1)</script>", "\u202eutrecht", LONG]:
        changes = {"naar": "nakijken", "reply": "buiten", "alert": "on", name: bad}
        response = client.post(address, filled_in(checked, **changes))

        assert response.status_code == 200
        assert step_of(response)[-1] in "12345"


def test_too_long_text_is_kept_whole(client: Client) -> None:
    response = onward(client, opened(client), text=LONG)

    assert step_of(response) == "Fout: stap 1"
    assert text_on(response) == LONG


@pytest.mark.parametrize(
    "posted", [{}, {"stap": "x"}, {"naar": "x", "stap": "nakijken"}, {"form": "x"}]
)
def test_nonsense_shows_the_first_question(client: Client, posted: dict[str, str]) -> None:
    shown = filled_in(opened(client))
    marked = {"visit": shown["visit"], **posted}
    for address in (ADDRESS, SEND):
        response = client.post(address, marked)

        assert response.status_code == 200
        assert "stap 1" in step_of(response)


def test_going_on_in_english_keeps_everything(client: Client) -> None:
    shown = up_to(client, 3)
    (button,) = page(shown).select("button[lang=en]")

    response = client.post(str(button["formaction"]), filled_in(shown, naar=button["value"]))

    assert response.request["PATH_INFO"] == "/en/hulpvraag/"
    assert travelling(response)["text"] == TEXT
    assert travelling(response)["stap"] == "plaats"


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_no_link_leads_out_of_the_questions_in_the_same_tab(client: Client, number: int) -> None:
    shown = page(up_to(client, number))

    staying = [
        str(link["href"])
        for link in shown.select("a[href]:not([target=_blank]):not([href^='#']):not([href^=tel])")
        if not link.has_attr("data-cs-exit") and "c-exit" not in " ".join(link.get("class") or [])
    ]

    assert set(staying) <= {"/", "/uit/"}, staying
