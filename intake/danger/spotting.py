"""Which dangers a text points at, by our words and by our model.

Nothing of it is stored, counted or logged.
"""

from functools import cache, lru_cache
from threading import Lock

from clientsupport import stamp
from intake.danger.matching import WordList, word_list
from intake.danger.weighing import Model, read
from intake.enums import Danger
from intake.models import DangerWord

_one_at_a_time = Lock()


def spot(text: str) -> tuple[Danger, ...]:
    """Return what a text points at. At most one query, for the stamp of the word list.

    A change by an editor is found within half a minute; the first call after it reads the list.
    Everyday phrases of the list silence its own words, never the model.
    """
    seen = {*_words().dangers(text), *_model().dangers(text)}
    return tuple(danger for danger in Danger if danger in seen)


def _words() -> WordList:
    version = stamp.of("danger")
    with _one_at_a_time:  # else every thread would read the list after a change
        return _words_of(version)


@lru_cache(maxsize=1)
def _words_of(version: int) -> WordList:
    return word_list(DangerWord.objects.filter(is_active=True).values_list("phrase", "kind"))


@cache
def _model() -> Model:
    return read()
