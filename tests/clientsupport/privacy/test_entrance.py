"""The page that asks for a code, at each app that has one."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from clientsupport.privacy import codes
from clientsupport.privacy.codes import Code, proof
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.sending import Sent
from tests.helpers.coded import Coded
from tests.helpers.conversing import UNKNOWN, busy
from tests.helpers.forms import errors, typed
from tests.helpers.pages import Reply, page, words

pytestmark = pytest.mark.usefixtures("monday")
NOT_FOUND = "Wij vinden niets bij deze code."


def without_token(answer: Reply) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", answer.content)


def test_page_is_kept_by_nobody(client: Client, coded: Coded) -> None:
    assert client.get(coded.address).headers["Cache-Control"] == "no-store"


def test_right_code_opens(client: Client, coded: Coded) -> None:
    assert coded.opens(client, coded.typed(client, coded.code()))


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: f"  {code} ",
    ],
)
def test_code_may_be_typed_in_many_ways(
    client: Client, coded: Coded, change: Callable[[str], str]
) -> None:
    assert coded.opens(client, coded.typed(client, change(coded.code().written())))


@pytest.mark.parametrize(
    ("typo", "says"),
    [
        ("", "Vul uw code in."),
        ("7KQ2M", "Een code heeft 20 letters en cijfers."),
        ("7KQ2M3F8XA7KQ2M3F8XA7", "Een code heeft 20 letters en cijfers."),
        ("7" * 5000, "Een code heeft 20 letters en cijfers."),
        ("7KQ2M-3F8XA-99999-ABC!D", "Een code heeft 20 letters en cijfers."),
        ("7KQ2M-3F8XA-99999-ABCUD", "een letter in die nooit in een code staat, zoals de U."),
        ("0" * 19 + "1", "Er zit een typefout in de code."),
    ],
)
def test_typing_error_is_told_without_a_look(
    client: Client, coded: Coded, hashed: list[Code], typo: str, says: str
) -> None:
    response = coded.typed(client, typo)

    assert errors(response)
    assert says in words(response)
    assert typed(response, "code") == typo
    assert str(page(response).title).startswith("<title>Fout:")
    assert not hashed


def test_wrong_unknown_and_deleted_look_the_same_and_cost_the_same(
    client: Client, coded: Coded, hashed: list[Code]
) -> None:
    # Given something that is there, and something that was deleted
    there, gone = coded.sent(), coded.sent()
    coded.delete(gone)
    wrong = Code(there.code.locator, there.code.secret[::-1])
    hashed.clear()

    # When somebody tries a wrong code for the first, one that never was, and the second
    answers = [coded.typed(client, code) for code in (wrong, UNKNOWN, gone.code)]

    # Then they read the same, and each took one hash; as does the right one
    assert {without_token(answer) for answer in answers} == {without_token(answers[0])}
    assert {answer.status_code for answer in answers} == {200}
    assert NOT_FOUND in words(answers[0])
    assert len(hashed) == 3
    coded.typed(client, there.code)
    assert len(hashed) == 4


def test_refused_code_is_not_shown_again(client: Client, coded: Coded) -> None:
    response = coded.typed(client, UNKNOWN)

    assert UNKNOWN not in response.content.decode()
    assert typed(response, "code") == ""
    assert str(page(response).title).startswith("<title>Fout:")


def test_needs_its_token(coded: Coded) -> None:
    client = Client(enforce_csrf_checks=True)

    assert coded.typed(client, coded.code()).status_code == 403


def test_crowd_is_asked_to_come_back_and_is_no_error_of_ours(
    client: Client,
    coded: Coded,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    errors_logged: Callable[[], list[str]],
) -> None:
    code = coded.code()
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", busy)
        response = coded.typed(client, code)

    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
    assert "Het is nu druk." in words(response)
    assert code.written() not in response.content.decode()
    assert errors_logged() == []
    (said,) = [r for r in caplog.records if "Too many codes at once" in r.getMessage()]
    assert coded.address not in said.getMessage()
    assert coded.opens(client, coded.typed(client, code))


# --- Peppers -------------------------------------------------------------------------------------

NEW = b"n" * 31 + b"x"


def test_old_pepper_is_replaced_when_the_code_comes_by(
    client: Client, coded: Coded, settings: Settings
) -> None:
    sent = coded.sent()
    settings.PEPPER_KEYS = {"new": NEW, **settings.PEPPER_KEYS}

    assert coded.opens(client, coded.typed(client, sent.code))
    assert coded.tag(sent).startswith("1.new.")
    assert coded.opens(client, coded.typed(client, sent.code))


def test_pepper_that_was_retired_too_early_looks_as_a_wrong_code(
    client: Client,
    coded: Coded,
    settings: Settings,
    hashed: list[Code],
    errors_logged: Callable[[], list[str]],
) -> None:
    # Given a code of which the pepper was thrown away
    sent, peppers = coded.sent(), dict(settings.PEPPER_KEYS)
    settings.PEPPER_KEYS = {"new": NEW}
    hashed.clear()

    # When it is typed
    response, unknown = coded.typed(client, sent.code), coded.typed(client, UNKNOWN)

    # Then it is as if it never was; who keeps the peppers reads which one is missed
    assert response.status_code == 200
    assert without_token(response) == without_token(unknown)
    assert len(hashed) == 2
    (said,) = errors_logged()
    assert repr(next(iter(peppers))) in said
    assert sent.code.locator not in said
    # And it works again once the pepper is back
    settings.PEPPER_KEYS = {"new": NEW, **peppers}
    assert coded.opens(client, coded.typed(client, sent.code))


# --- While somebody comes in ---------------------------------------------------------------------


def door_with_draught(coded: Coded, sent: Sent, code: Code) -> tuple[Door[Any], list[str]]:
    """Return the door, but once it has looked, this code is put in the row by somebody else."""
    looks: list[str] = []

    def rows() -> Any:
        if len(looks) == 1:
            with coded.door.by_uuid(sent.opens):
                coded.door.rows().filter(pk=sent.opens).update(**codes.seal(code))
        looks.append("a look")
        return coded.door.rows()

    door = Door(rows, by_locator=coded.door.by_locator, by_uuid=coded.door.by_uuid)
    return door, looks


def key(row: Any) -> Any:
    return row.pk


def test_code_that_is_replaced_while_it_is_checked_lets_nobody_in(coded: Coded) -> None:
    sent, other = coded.sent(), codes.make(b"2" * 16)
    door, _looks = door_with_draught(coded, sent, other)

    assert door.enter(sent.code, key) is None
    assert coded.door.enter(other, key) == sent.opens


def test_proof_that_is_renewed_while_it_is_checked_lets_in_all_the_same(coded: Coded) -> None:
    sent = coded.sent()
    door, looks = door_with_draught(coded, sent, sent.code)

    assert door.enter(sent.code, key) == sent.opens
    assert len(looks) == 4  # found it, saw that it changed, found it again, came in


def test_renewing_an_old_proof_does_not_bring_a_replaced_code_back(
    coded: Coded, settings: Settings
) -> None:
    sent, other = coded.sent(), codes.make(b"2" * 16)
    settings.PEPPER_KEYS = {"new": NEW, **settings.PEPPER_KEYS}
    door, _looks = door_with_draught(coded, sent, other)

    door.find(sent.code)

    assert coded.door.find(sent.code) is None
    assert coded.door.find(other) is not None
