"""The names of the choices of a list, in the language of the page."""

from django.utils.translation import override

from directory.display.labels import labels
from directory.enums import AreaKind, Channel, Employer


def test_each_choice_has_the_name_of_the_language_of_the_page() -> None:
    with override("en"):
        english = labels(Channel)
    with override("nl"):
        dutch = labels(Channel)

    assert dutch[Channel.HOME] == "bij u thuis"
    assert english[Channel.HOME] != dutch[Channel.HOME]
    assert list(dutch) == list(english) == list(Channel)


def test_a_code_that_two_lists_share_keeps_the_name_of_its_own() -> None:
    with override("nl"):
        assert AreaKind.MUNICIPALITY.value == Employer.MUNICIPALITY.value
        assert labels(AreaKind)[AreaKind.MUNICIPALITY] == str(AreaKind.MUNICIPALITY.label)
        assert labels(Employer)[Employer.MUNICIPALITY] == str(Employer.MUNICIPALITY.label)
