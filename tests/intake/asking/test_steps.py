"""The way through the questions."""

import pytest

from intake.asking.steps import FIELDS, Answers, Step, following, goal_of, previous, step_named


def test_every_step_has_one_before_and_one_after_it() -> None:
    steps = list(Step)

    assert [following(step) for step in steps] == [*steps[1:], Step.CHECK]
    assert [previous(step) for step in steps] == [Step.WORDS, *steps[:-1]]
    assert [step.number for step in steps] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("pressed", "changing", "goal"),
    [
        ("verder", False, Step.OFFER),
        ("verder", True, Step.CHECK),
        ("overslaan", False, Step.OFFER),
        ("terug", False, Step.WHOM),
        ("terug", True, Step.WHOM),
        ("woorden", False, Step.WORDS),
        ("nakijken", False, Step.CHECK),
        ("", False, Step.OFFER),
        ("iets anders", False, Step.OFFER),
    ],
)
def test_where_a_button_leads(pressed: str, changing: bool, goal: Step) -> None:
    assert goal_of(Step.PLACE, pressed, changing=changing) is goal


def test_unknown_step_is_the_first() -> None:
    assert step_named("__proto__") is Step.WORDS


def test_only_our_own_fields_are_read_and_no_nul() -> None:
    answers = Answers.read({"text": "a\0b", "uuid": "1", "domain": 7})

    assert answers.values == {"text": "ab"}


def test_what_is_asked_on_a_page_does_not_travel_unseen_there() -> None:
    answers = Answers({name: "x" for names in FIELDS.values() for name in names})

    for step, names in FIELDS.items():
        hidden = dict(answers.hidden_on(step))
        assert set(hidden) & set(names) <= {"left_text", "left_when", "municipality"}
        assert set(hidden) | set(names) == set(answers.values)


def test_passed_over_question_has_no_answer() -> None:
    answers = Answers({"for_whom": "self", "text": "x"}).without(Step.WHOM)

    assert answers.values == {"text": "x"}
