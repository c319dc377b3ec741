"""What the tasks of the queue are called on pages."""

from procrastinate.contrib.django import app

from clientsupport.background.tasks import in_words


def test_each_task_has_a_name_in_words() -> None:
    without = [name for name in app.tasks if in_words(name) == name]

    assert app.tasks
    assert without == []


def test_what_nobody_knows_any_more_keeps_its_name() -> None:
    assert in_words("directory.jobs.of_last_year") == "directory.jobs.of_last_year"
