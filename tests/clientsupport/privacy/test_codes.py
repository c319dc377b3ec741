import contextlib
import itertools
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from clientsupport.privacy import codes
from clientsupport.privacy.codes import proof
from clientsupport.privacy.codes.making import make
from clientsupport.privacy.codes.writing import ALPHABET, Code, CodeTypo, Typo, check_character
from tests.helpers.hashes import RealMemory, nobody_gets_a_turn

PEPPER, EARLIER = bytes(range(50, 82)), bytes(range(150, 182))
SECRETS = st.text(ALPHABET, min_size=15, max_size=15)
CODES = st.builds(Code, st.text(ALPHABET, min_size=4, max_size=4), SECRETS)
LIMIT = 71.7  # chi-square, 31 degrees of freedom: p = 0.001 over 20 positions together


@dataclass
class Row:
    code_salt: bytes
    code_tag: str


@pytest.fixture(autouse=True)
def pepper(settings: Settings) -> None:
    settings.PEPPER_KEYS = {"2026a": PEPPER}


@pytest.fixture(autouse=True)
def real_costs(light_hashes: RealMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "MEMORY", light_hashes.code)


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Count the hashes, and let them cost little."""
    done: list[tuple[Any, ...]] = []

    def counted(*arguments: Any, **named: Any) -> bytes:
        done.append(arguments)
        secret, salt, *_costs = arguments
        return hash_secret_raw(secret, salt, 1, 8, 1, **named)

    monkeypatch.setattr(proof, "hash_secret_raw", counted)
    return done


def a_code(number: int = 1, draw: int = 0) -> Code:
    return make(number.to_bytes(16, "big"), draw)


def stored(code: Code) -> Row:
    fields = codes.seal(code)
    return Row(fields["code_salt"], fields["code_tag"])


def plain(code: Code) -> str:
    return code.written().replace("-", "")


# --- Making --------------------------------------------------------------------------------------


def chi_square(counts: Counter[str]) -> float:
    expected = counts.total() / len(ALPHABET)
    return sum((counts[letter] - expected) ** 2 / expected for letter in ALPHABET)


def test_hundred_thousand_codes_are_all_different_and_every_letter_equally_likely() -> None:
    written = [plain(a_code(number)) for number in range(100_000)]

    assert len({code[4:19] for code in written}) == 100_000  # of the secret alone
    for position in range(20):
        counts = Counter(code[position] for code in written)
        assert set(counts) == set(ALPHABET)
        assert chi_square(counts) < LIMIT, position


def test_chi_square_would_see_a_letter_that_comes_a_tenth_more_often() -> None:
    counts = Counter({letter: 3125 for letter in ALPHABET})
    assert chi_square(counts) == 0
    counts["7"] += 312
    counts["Q"] -= 312
    counts["M"] += 312
    counts["K"] -= 312
    assert chi_square(counts) > LIMIT


def test_same_number_and_draw_give_the_same_code_and_others_another(settings: Settings) -> None:
    first = a_code(1)

    assert first == a_code(1)
    assert len({plain(code) for code in (first, a_code(1, 1), a_code(1, 2), a_code(2))}) == 4
    settings.PEPPER_KEYS = {"2027a": EARLIER, "2026a": PEPPER}
    assert a_code(1) != first
    assert make((1).to_bytes(16, "big"), 0, pepper_id="2026a") == first


@pytest.mark.parametrize("number", [b"", b"x" * 15, b"x" * 17])
def test_number_has_128_bits(number: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        make(number, 0)


def test_code_shows_itself_only_when_asked() -> None:
    code = a_code()

    assert [len(group) for group in code.written().split("-")] == [5, 5, 5, 5]
    for shown in (repr(code), str(code), f"{code}"):
        assert code.secret not in shown
        assert code.locator not in shown


# --- The check character -------------------------------------------------------------------------


def test_every_single_wrong_letter_is_found() -> None:
    for code in map(plain, map(a_code, range(200))):
        for position, letter in itertools.product(range(20), ALPHABET):
            wrong = code[:position] + letter + code[position + 1 :]
            assert (check_character(wrong[:-1]) == wrong[-1]) == (wrong == code)


def test_every_two_letters_that_changed_places_are_found() -> None:
    for code in map(plain, map(a_code, range(200))):
        for one, other in itertools.combinations(range(20), 2):
            letters = list(code)
            letters[one], letters[other] = letters[other], letters[one]
            swapped = "".join(letters)
            assert (check_character(swapped[:-1]) == swapped[-1]) == (swapped == code)


# --- Reading -------------------------------------------------------------------------------------


@given(CODES, st.data())
def test_code_is_read_however_it_is_typed(code: Code, data: st.DataObject) -> None:
    alike = {"0": "0Oo", "1": "1IiLl"}
    typed = ""
    for letter in plain(code):
        typed += data.draw(st.sampled_from(alike.get(letter, letter + letter.lower())))
        typed += data.draw(st.sampled_from(["", "", " ", "-", "\u2013", "\u00a0", "\u200b", "_"]))

    assert codes.parse(typed) == code


@pytest.mark.parametrize(
    ("typed", "typo"),
    [
        ("", Typo.LENGTH),
        ("7", Typo.LENGTH),
        ("0" * 19, Typo.LENGTH),
        ("0" * 21, Typo.LENGTH),
        (" " * 181 + "0" * 20, Typo.LENGTH),  # 201
        ("0" * 100_000, Typo.LENGTH),
        ("U" + "0" * 19, Typo.CHARACTER),
        ("\u042f" + "0" * 19, Typo.CHARACTER),  # a Cyrillic letter
        ("0" * 19 + "*", Typo.LENGTH),
        ("0" * 19 + "\x00", Typo.LENGTH),
        ("0" * 19 + "1", Typo.CHECK),
        ("code " + "0" * 19 + "1", Typo.CHECK),
        (f"{a_code(1).written()} of {a_code(2).written()}", Typo.CHECK),  # which one is meant?
    ],
)
def test_what_cannot_be_a_code_is_refused_without_a_hash(
    hashes: list[Any], typed: str, typo: Typo
) -> None:
    with pytest.raises(CodeTypo) as caught:
        codes.parse(typed)

    assert caught.value.typo is typo
    assert "000" not in str(caught.value)
    assert not hashes


def test_longest_input_is_still_read() -> None:
    assert codes.parse(" " * 180 + "0" * 20) == Code("0000", "0" * 15)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(CodeTypo):
        assert codes.parse(codes.parse(text).written()) == codes.parse(text)


# --- Storing and checking ------------------------------------------------------------------------


def test_code_matches_its_row_only() -> None:  # with the real costs
    code, other = a_code(1), Code(a_code(1).locator, a_code(2).secret)
    row = stored(code)

    assert codes.matches(code, row)
    assert not codes.matches(other, row)


def test_hash_costs_what_it_should(hashes: list[Any]) -> None:
    stored(a_code())

    secret, salt, *costs = hashes[0]
    assert secret == a_code().secret.encode()
    assert len(salt) == 16
    assert costs == [2, 46 * 1024, 1]


def test_right_wrong_and_unknown_take_one_hash_each(hashes: list[Any]) -> None:
    row = stored(a_code(1))
    for code, found, expected in (
        (a_code(1), row, True),
        (a_code(2), row, False),
        (a_code(1), None, False),
    ):
        hashes.clear()
        assert codes.matches(code, found) is expected
        assert len(hashes) == 1
        assert hashes[0][2:] == (2, 46 * 1024, 1)


@pytest.mark.usefixtures("hashes")
def test_stored_fields_differ_each_time_and_hold_nothing_of_the_secret() -> None:
    code = a_code()
    first, second = codes.seal(code), codes.seal(code)

    assert first["code_locator"] == second["code_locator"] == code.locator
    assert first["code_salt"] != second["code_salt"]
    assert first["code_tag"] != second["code_tag"]
    assert first["code_tag"].startswith("1.2026a.")
    assert len(first["code_tag"].split(".")[2]) == 64
    assert code.secret not in str(first)


@pytest.mark.usefixtures("hashes")
def test_tag_cannot_be_checked_without_the_pepper(settings: Settings) -> None:
    code = a_code()
    row = stored(code)
    settings.PEPPER_KEYS = {"2026a": EARLIER}

    assert not codes.matches(code, row)


@pytest.mark.usefixtures("hashes")
def test_pepper_goes_over_at_the_next_login(settings: Settings) -> None:
    code = a_code()
    row = stored(code)
    assert not codes.is_outdated(row)

    settings.PEPPER_KEYS = {"2027a": EARLIER, "2026a": PEPPER}
    assert codes.matches(code, row)
    assert codes.is_outdated(row)

    row = stored(code)
    settings.PEPPER_KEYS = {"2027a": EARLIER}
    assert codes.matches(code, row)
    assert not codes.is_outdated(row)


@pytest.mark.usefixtures("hashes")
def test_code_whose_pepper_is_missing_is_wrong_and_the_log_says_which_one(
    settings: Settings, hashes: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    row = stored(a_code())
    settings.PEPPER_KEYS = {"2027a": EARLIER}
    hashes.clear()

    assert not codes.matches(a_code(), row)
    assert len(hashes) == 1
    assert "pepper '2026a'" in caplog.text


# --- One at a time -------------------------------------------------------------------------------


def test_hashes_go_through_the_gate(monkeypatch: pytest.MonkeyPatch, hashes: list[Any]) -> None:
    nobody_gets_a_turn(monkeypatch)

    for deed in (lambda: codes.seal(a_code()), lambda: codes.matches(a_code(), None)):
        with pytest.raises(codes.Busy):
            deed()
    assert not hashes
