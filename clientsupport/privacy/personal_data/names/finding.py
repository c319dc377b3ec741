"""Finds names in a text. Pure."""

import functools
import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.names import sayings, words
from clientsupport.privacy.personal_data.names.reader import FAMILY_ENDS, LONGEST, Reader
from clientsupport.privacy.personal_data.names.tokens import Token, tokens
from clientsupport.privacy.personal_data.reading import Text

AGE = re.compile(r" \d{1,2}[ ,.]*")
BEHIND_CUE = frozenset(" :,(\"'=-.\n")
DUTCH_PARTICLES = frozenset({"van", "vande", "vander", "vanden"})
SHORTEST_WITH_S = 5  # letters
MOST_INITIALS = 3  # written together: "JM Dijkstra"
FOREIGN_PARTICLES = frozenset({"el", "al", "ait", "ould", "oulad", "ibn", "bint", "abu", "bou"})


def names(text: Text) -> Iterator[Finding]:
    found = tokens(text)
    search = _Search(found)
    places = list(search.places())
    for start, end in [*places, *search.again(places)]:
        yield Finding(Kind.NAME, found[start].start, found[end - 1].end)


class _Search:
    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.reader = Reader(found)
        self.known = self.reader.names

    @functools.cached_property
    def keys(self) -> list[str]:
        return [token.key for token in self.found]

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield where names stand: the first word, and the one behind the last."""
        at = 0
        while at < len(self.found):
            if not self.may_start(at):
                at += 1
                continue
            start, end = self.name_at(at)
            if end <= start or self.is_institution(start, end):
                at += 1
                continue
            yield start, end
            if other := self.and_another(end):
                yield end + 1, other
            at = max(end, other)

    def again(self, places: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield single words of names elsewhere: "Vries" of whom "Gerrit Vries" is said later."""
        taken = {at for start, end in places for at in range(start, end)}
        keys = {self.found[at].key for at in taken if self._says_who(self.found[at])}
        for at, token in enumerate(self.found) if keys else ():
            is_same = token.has_capital and token.key in keys and at not in taken
            if is_same and not self.is_institution(at, at + 1):
                yield at, at + 1

    @staticmethod
    def _says_who(token: Token) -> bool:
        is_word = token.key in words.PARTICLES or token.key in words.NO_NAME
        return token.has_capital and len(token.key) > 2 and not is_word

    def may_start(self, at: int) -> bool:
        """Most words are neither a cue nor a name: they are passed over at once."""
        token = self.found[at]
        if token.has_capital or token.is_shouted or token.key in words.MAY_START:
            return True
        if len(token.key) == 1 and self._is_before_family(at):
            return True
        return token.key in self.known.any_given or "'" in token.key

    def _is_before_family(self, at: int) -> bool:
        following = self.found[at + 1 : at + 2]
        return bool(following) and (
            following[0].gap in {".", ". "}
            or following[0].key in self.known.family
            or following[0].key in words.PARTICLES
        )

    def name_at(self, at: int) -> tuple[int, int]:
        """Return the name behind a cue that ends at this word, or the name that starts here."""
        for read in (self._behind_cue, self._without_cue):
            start, end = read(at)
            if end > start:
                return start, self.reader.with_initials(end)
        return at, at

    def _behind_cue(self, at: int) -> tuple[int, int]:
        key = self.found[at].key
        if key not in words.CUES:
            return at, at
        is_said = self._ends_phrase(at, words.SAYS_NAME)
        is_title = key in words.TITLES or self._ends_phrase(at, words.IN_NAME_OF)
        is_worker = key in words.WORKERS
        is_relation = (
            is_worker or key in words.RELATIONS or self._ends_phrase(at, words.WITH_SOMEBODY)
        )
        is_greeting = key in words.GREETINGS
        is_i_am = self._ends_phrase(at, words.I_AM)
        if not (is_said or is_title or is_relation or is_greeting or is_i_am):
            return at, at
        start = self._skip_fillers(at + 1, is_greeting or is_title)
        if start == len(self.found):
            return at, at
        end = self.reader.read(start, is_said=is_said, after_title=is_title or is_worker)
        if end == start and is_title:
            return start, self._lone_initial(start)
        if end == start and is_greeting:
            return start, self._signature(start)
        if is_i_am and not is_said and not self._is_who(start, end):
            return at, at
        if is_relation and not is_title and start > at + 1 and not self._is_known(start):
            return at, at
        return start, end

    def _ends_phrase(self, at: int, phrases: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
        for before in phrases.get(self.found[at].key, ()):
            start = at - len(before)
            if start >= 0 and all(
                self.found[start + n].key == word for n, word in enumerate(before)
            ):
                return True
        return False

    def _skip_fillers(self, at: int, over_sentence: bool) -> int:
        """Return where the name may start; the end of the text when it cannot."""
        last = len(self.found)
        while at < last:
            gap = self.found[at].gap
            if len(gap) > 4 or not set(gap) <= BEHIND_CUE or (not over_sentence and "." in gap):
                return last
            if self.found[at].has_capital or self.found[at].key not in words.FILLERS:
                return at
            following = self.found[at + 1 : at + 2]
            if self.found[at].key == "van" and following and following[0].key in words.PARTICLES:
                return at
            at += 1
        return last

    def _lone_initial(self, at: int) -> int:
        """ "mevrouw S.": a letter with a point behind a title."""
        is_pointed = self.found[at + 1 : at + 2] and self.found[at + 1].gap.startswith(".")
        return at + 1 if self.found[at].is_initial and is_pointed else at

    def _signature(self, at: int) -> int:
        """A last word in small letters under a letter is the name of the writer."""
        is_last = at == len(self.found) - 1
        return at + 1 if is_last and self.found[at].key not in words.NO_NAME else at

    def _is_known(self, at: int) -> bool:
        key = self.found[at].key
        return self.reader.is_given(key) or (
            self.found[at].has_capital and key in self.known.family
        )

    def _is_who(self, start: int, end: int) -> bool:
        """Whether "ik ben …" says who somebody is, not what: "ik ben Mantelzorger"."""
        if end == start:
            return False
        if self._is_known(start) or end - start > 1:
            return not self.found[start].key.startswith(words.PEOPLES)
        key = self.found[start].key
        if key.startswith(words.PEOPLES) or key.endswith(words.NOUN_ENDS):
            return False
        following = self.found[end : end + 1]
        return not following or following[0].gap != " " or following[0].key in {"en", "and", "uit"}

    def _without_cue(self, at: int) -> tuple[int, int]:
        token = self.found[at]
        if token.is_initial:
            return at, self._behind_initials(at)
        if len(token.key) == 1:
            return at, self._behind_small_initials(at)
        if token.is_shouted:
            return at, self._behind_joined_initials(at)
        if token.key in words.PARTICLES:
            return at, self._behind_particles(at)
        if token.key in words.NO_NAME or not self._is_name_alone(at):
            return at, at
        return at, max(at + 1, self.reader.read(at))

    def _is_name_alone(self, at: int) -> bool:
        token = self.found[at]
        if not token.has_capital:
            is_known = self._is_any_form(token, self.known.given)
            return is_known or self._is_lower_pair(at) or self._is_somebody(at)
        if self._is_any_form(token, self.known.with_capital):
            return True
        if self.reader.with_initials(at + 1, behind_comma=True) > at + 1:
            return True
        if token.key.endswith(FAMILY_ENDS[:12]) and len(token.key) > 6:
            return True
        if self._is_of_the_family(at):
            return True
        return token.key in self.known.given_words and (not token.is_first or self._acts(at))

    def _is_any_form(self, token: Token, listed: frozenset[str]) -> bool:
        """Whether the word is listed, or without what is added: "Daan's", "Daans", "Ali'nin"."""
        key = token.key
        if key in listed or ("'" in key and key.partition("'")[0] in listed):
            return True
        if not token.has_capital:
            return False
        if "-" in key and key.partition("-")[0] in listed:
            return True
        return len(key) > SHORTEST_WITH_S and key.endswith("s") and key[:-1] in listed

    def _is_lower_pair(self, at: int) -> bool:
        """ "jan de vries": neither a name alone, together they are."""
        if self.found[at].key not in self.known.given_capital:
            return False
        end = self.reader.read(at)
        return end > at + 1 and self.found[end - 1].key in self.known.family

    def _is_somebody(self, at: int) -> bool:
        """Whether a word in small letters is a name by what stands around: "mark zegt"."""
        key = self.found[at].key
        if key in words.NO_NAME_IN_SMALL or key not in self.known.any_given or len(key) < 2:
            return False
        following = self.found[at + 1 : at + 2]
        if following and following[0].gap == " " and following[0].key in words.OF_PEOPLE:
            return True
        if self.found[at].is_first and self._has_age(at):
            return True
        if key not in self.known.given_capital or len(key) == 2:
            return False
        before = self.found[at - 1 : at] if at else []
        is_behind = bool(before) and before[0].key in words.BEFORE_SOMEBODY
        return is_behind or self._acts(at)

    def _is_of_the_family(self, at: int) -> bool:
        """ "Heino is mijn bewindvoerder": whatever the word, it is a name."""
        following = [token.key for token in self.found[at + 1 : at + 4]]
        if len(following) < 3 or following[0] not in {"is", "was"}:
            return False
        return following[1] in words.WHOSE and following[2] in words.RELATIONS

    def _has_age(self, at: int) -> bool:
        """ "roos is 9 en kan niet lopen"."""
        following = self.found[at + 1 : at + 3]
        if len(following) < 2 or following[0].key not in {"is", "wordt"}:
            return False
        is_number = AGE.fullmatch(following[1].gap) is not None
        return is_number and following[1].key not in words.MEASURES

    def _acts(self, at: int) -> bool:
        following = [token.key for token in self.found[at + 1 : at + 4]]
        if following[:1] == ["van"]:  # "Lot van de gemeente"
            return following[-1] in words.WORKS_AT
        return bool(following) and following[0] in words.STARTS_SENTENCE_OF_NAME

    def _behind_initials(self, at: int) -> int:
        """ "J.P. van Dalen": initials, then a capital."""
        last, furthest = at, min(at + LONGEST, len(self.found)) - 1
        while last < furthest and self.found[last + 1].is_initial:
            last += 1
        following = self.found[last + 1 : last + 2]
        if not following:
            return at
        has_point = following[0].gap in {".", ". "}
        end = self.reader.read(at)
        is_name = has_point or self.found[end - 1].key in self.known.family
        return end if end > last + 1 and is_name and not self._is_list_item(at) else at

    def _behind_small_initials(self, at: int) -> int:
        """ "k jansen", "p.w. de vries": letters, then a family name that is no word."""
        last, furthest = at, min(at + LONGEST, len(self.found)) - 1
        while last < furthest and len(self.found[last + 1].key) == 1:
            last += 1
        end = self.reader.read(at, after_title=True)
        if end < last + 2:
            return at
        is_pointed = self.found[last + 1].gap.startswith(".")
        listed = self.known.any_family if is_pointed else self.known.family
        return end if self.found[end - 1].key in listed and not self._is_list_item(at) else at

    def _behind_joined_initials(self, at: int) -> int:
        """ "JM Dijkstra"; behind "GGD" nobody is meant."""
        token, following = self.found[at], self.found[at + 1 : at + 2]
        if len(token.key) > MOST_INITIALS or token.key in words.NO_NAME or not following:
            return at
        is_family = following[0].has_capital and following[0].key in self.known.family
        return self.reader.read(at + 1) if is_family and following[0].gap == " " else at

    def _is_list_item(self, at: int) -> bool:
        return at > 0 and self.found[at - 1].key in words.BEFORE_LETTER

    def _behind_particles(self, at: int) -> int:
        """ "van der Meer", "De Vries", "el Amrani" without anything else."""
        first = self.found[at].key
        end = self.reader.read(at)
        if end == at:
            return at
        last = self.found[end - 1]
        if not last.has_capital or last.key in words.NO_NAME:
            return at
        if self.reader.with_initials(end, behind_comma=True) > end:
            return end
        second = self.found[at + 1].key
        if last.key in self.known.family or first in FOREIGN_PARTICLES:
            return end
        if self.found[at].has_capital and not self.found[at].is_first and first == "van":
            return end  # inside a sentence nothing else is written so: "met Van Duijvenbode"
        is_double = first in DUTCH_PARTICLES and second in {"der", "den"}
        return end if is_double or (first == "de" and last.key in words.BEHIND_DE) else at

    def and_another(self, end: int) -> int:
        """Return where the second name of "Sem en Evi" ends, 0 when there is none."""
        both = self.found[end : end + 2]
        if len(both) < 2 or both[0].key not in words.AND or both[0].gap != " ":
            return 0
        other = both[1]
        if other.gap != " " or other.is_initial or not self._may_be_second(end - 1, other):
            return 0
        after = self.reader.read(end + 1)
        is_name = after > end + 1 and not self.is_institution(end + 1, after)
        return self.reader.with_initials(after) if is_name else 0

    def _may_be_second(self, first: int, other: Token) -> bool:
        """Whether a name goes on with this one: who writes "henk" writes "joke" too."""
        if other.has_capital:
            return True
        is_word = other.key in words.NO_NAME_IN_SMALL or other.key in words.NO_NAME
        is_small = not self.found[first].has_capital and len(other.key) > 2
        return is_small and not is_word and other.key in self.known.any_given

    def is_institution(self, start: int, end: int) -> bool:
        """Whether this is a school, a hospital, a law or an illness with the name of a person."""
        if sayings.is_saying(self.keys, start) or sayings.is_place(self.keys, start):
            return True
        keys = tuple(token.key for token in self.found[start:end])
        before = [token.key for token in self.found[max(0, start - 2) : start]]
        for read in (keys, (*before[-1:], *keys)):
            if any(read[: len(phrase)] == phrase for phrase in words.PHRASES):
                return True
        if before[-1:] and before[-1] in words.BEFORE_NO_NAME:
            return True
        if len(before) == 2 and before[1] == "van" and before[0] in words.ILLNESSES:
            return True
        following = self.found[end : end + 1]
        if following and following[0].gap in {" ", "-"} and _is_building(following[0].key):
            return not keys[-1].endswith("'s")  # "Sophie's school" is a school of nobody else
        is_called = bool(before) and before[-1] in words.CALLED
        listed = self.known.any_family if is_called else self.known.family
        return keys[-1] not in listed and _is_building(keys[-1])


def _is_building(key: str) -> bool:
    return key in words.INSTITUTIONS or key.endswith(words.BUILDINGS)
