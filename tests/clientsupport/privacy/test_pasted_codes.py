"""What a paste brings along with a code: each row is read as the code that somebody meant."""

from collections.abc import Callable

import pytest

from clientsupport.accounts import step_codes
from clientsupport.privacy.codes import CodeTypo, make, parse
from clientsupport.privacy.codes.spotting import codes_in
from clientsupport.privacy.codes.writing import Code, check_character

Paste = Callable[[str], str]


def between(signs: str) -> Paste:
    """Put these signs between all letters, and around them."""
    return lambda written: signs.join(["", *written, ""])


def instead_of_dashes(signs: str) -> Paste:
    return lambda written: written.replace("-", signs)


def in_other_signs(first_digit: str, first_letter: str = "") -> Paste:
    """Write it in another set of digits, and of capitals."""

    def change(written: str) -> str:
        return "".join(map(other, written))

    def other(sign: str) -> str:
        if sign.isdigit():
            return chr(ord(first_digit) + int(sign))
        is_changed = first_letter and sign.isalpha()
        return chr(ord(first_letter) + ord(sign) - ord("A")) if is_changed else sign

    return change


def within(words: str) -> Paste:
    return words.format


def as_keys(written: str) -> str:
    """Write digits as the emoji of their key."""
    return "".join(f"{sign}\ufe0f\u20e3" if sign.isdigit() else sign for sign in written)


WIDE = in_other_signs("\uff10", "\uff21")
INVISIBLE = {
    "no width": "\u200b",
    "mark at the start of a file": "\ufeff",
    "soft hyphen": "\u00ad",
    "marks of direction": "\u200e\u200f\u202a\u202c\u2066\u2069\u061c",
    "joiners": "\u200c\u200d\u2060",
    "the kind of an emoji": "\ufe0f",
    "filler": "\u3164",
    "half filler": "\uffa0",
    "combining": "\u0301",
    "ends of lines": "\r\n",
    "tabs": "\t",
    "spaces": " \u00a0\u202f\u2007\u3000",
}
BETWEEN_GROUPS = {
    "nothing": "",
    "space": " ",
    "hard space": "\u00a0",
    "hyphen": "\u2010",
    "hard hyphen": "\u2011",
    "short dash": "\u2013",
    "long dash": " \u2014 ",
    "minus": "\u2212",
    "full-width dash": "\uff0d",
    "small dash": "\ufe63",
    "Hebrew dash": "\u05be",
    "Katakana": "\u30fb",
    "underscore": "_",
    "dot": ".",
    "comma": ", ",
    "slash": "/",
    "bar": " | ",
    "arrow": " \u2192 ",
    "two dashes": "--",
}
SCRIPTS = {
    "full width": ("\uff10", "\uff21"),
    "Arabic": ("\u0660", ""),
    "Persian": ("\u06f0", ""),
    "Devanagari": ("\u0966", ""),
    "Bengali": ("\u09e6", ""),
    "Thai": ("\u0e50", ""),
    "Adlam": ("\U0001e950", ""),
    "bold": ("\U0001d7ce", "\U0001d400"),
    "typewriter": ("\U0001d7f6", "\U0001d670"),
    "letters in a circle": ("0", "\u24b6"),
}
AROUND = {
    "quotes": "\u201e{}\u201d",
    "plain quotes": '"{}"',
    "angles": "\u00ab{}\u00bb",
    "back ticks": "`{}`",
    "brackets": "({})",
    "stars": "**{}**",
    "dot behind": "{}.",
    "label": "code: {}",
    "sentence": "Uw code is {}.",
    "capitals": "UW CODE: {}",
    "English": "my code is {} thanks",
    "emoji": "\U0001f511 {}",
    "Arabic": "\u0627\u0644\u0631\u0645\u0632: {}",
    "lines": "Naast u\n\n{}\n",
}
PASTES: dict[str, Paste] = {
    **{name: between(signs) for name, signs in INVISIBLE.items()},
    **{f"{name} between": instead_of_dashes(signs) for name, signs in BETWEEN_GROUPS.items()},
    **{f"in {name}": in_other_signs(*signs) for name, signs in SCRIPTS.items()},
    **{f"{name} around": within(words) for name, words in AROUND.items()},
    "small letters": str.lower,
    "keys as emoji": as_keys,
    "everything at once": lambda written: within(" \u202acode: \u201c{}\u201d. ")(WIDE(written)),
}
WITH_LETTERS: dict[str, Paste] = {  # of codes of digits alone nobody could tell what is meant
    "day around": within("12-3: {}"),
    "dotless i": lambda written: written.replace("1", "\u0131"),
    "i with a dot": lambda written: written.replace("1", "\u0130"),
    "letter O": lambda written: written.replace("0", "\uff4f"),
}


def table(pastes: dict[str, Paste]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("paste", pastes.values(), ids=pastes.keys())


CODES = [Code("7KQ2", "M3F8XA10BCDEFGH"), Code("0110", "ZXWVTSRQPNMKJHG")]


@table(PASTES | WITH_LETTERS)
@pytest.mark.parametrize("code", CODES, ids=["letters first", "digits first"])
def test_code_is_what_was_meant(code: Code, paste: Paste) -> None:
    assert parse(paste(code.written())) == code


@table(PASTES | WITH_LETTERS)
def test_last_group_is_what_was_meant(paste: Paste) -> None:
    code = CODES[0]
    last = code.written().rpartition("-")[2]

    assert code.ends_with(paste(last))
    assert code.ends_with(paste(code.written()))  # who has all of it, has its end
    assert not code.ends_with(paste(last[1:] + last[0]))


@table(PASTES | WITH_LETTERS)
def test_code_in_a_message_is_seen(paste: Paste) -> None:
    code = CODES[0]

    assert code in codes_in(f"Ik stuur u mijn {paste(code.written())} want ik snap het niet")


@table(PASTES)
@pytest.mark.parametrize("digits", ["123456", "012345", "90817263"])
def test_code_of_the_second_step_is_what_was_meant(digits: str, paste: Paste) -> None:
    half = len(digits) // 2
    written = f"{digits[:half]}-{digits[half:]}"

    assert step_codes.read(paste(digits)) == digits
    assert step_codes.read(paste(written)) == digits


@pytest.mark.parametrize(
    "typed",
    ["", "code", "12345", "1234567", "123456 of 654321", "123456 90817263", "12345678901234"],
)
def test_what_could_be_several_codes_of_the_second_step_stays_as_it_is(typed: str) -> None:
    assert step_codes.read(typed) == typed


def test_no_two_letters_are_read_as_one() -> None:
    """Whatever is forgiven, a code that differs in one letter stays another."""
    written = CODES[0].written()
    for place, letter in enumerate(written):
        if letter != "-":
            other = "7" if letter != "7" else "8"
            with pytest.raises(CodeTypo):
                parse(f"code: {written[:place]}{other}{written[place + 1 :]}")


def test_words_around_a_code_make_no_other_one() -> None:
    # One row of twenty letters in thirty-two passes the check: many codes, so that some would.
    for number in range(200):
        code = make(number.to_bytes(16))
        for words in ("Mijn code is {}.", "{} https://naastu.example/antwoord/", "code {} dank u"):
            assert parse(words.format(code.written())) == code


def test_the_codes_of_this_table_are_codes() -> None:
    for code in CODES:
        plain = code.written().replace("-", "")
        assert check_character(plain[:-1]) == plain[-1]
