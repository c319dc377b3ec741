"""Reads one name: initials, given names, particles, family names. Pure."""

from clientsupport.privacy.personal_data.names import words
from clientsupport.privacy.personal_data.names.lists import Names, known
from clientsupport.privacy.personal_data.names.tokens import Token

LONGEST = 8  # words of one name
FAMILY_ENDS = (
    "stra", "sma", "inga", "enga", "oglu", "enko", "wicz", "wski", "wska", "czyk", "chuk",
    "shvili", "idze", "ovic", "opoulos", "singh", "yan", "sson", "mans", "issen", "ssen", "huizen",
    "oui", "aoui", "ouni",
)  # fmt: skip
BEHIND_INITIALS = frozenset({"van", "de", "der", "den", "ter", "ten", "v", "d"})  # "Vries, G. de"
TOWARDS = frozenset({"op", "in", "aan", "uit"})  # particles only before "de", "den" or "'t"


class Reader:
    """`after_title` makes a lower case family name a name: "meneer bakker"."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.names: Names = known()

    def read(self, at: int, *, is_said: bool = False, after_title: bool = False) -> int:
        """Return where the name that starts at `at` ends; `at` itself when there is none."""
        end, has_particle, is_begun = at, False, False
        for number in range(at, min(at + LONGEST, len(self.tokens))):
            token = self.tokens[number]
            if number > at and not self._is_joined(number):
                break
            if token.is_initial:
                continue
            if self._is_particle(number):
                has_particle = True
                continue
            if after_title and len(token.key) == 1:
                continue
            is_lone = not is_begun and not has_particle
            if not self._is_part(token, is_said and is_lone, after_title, has_particle, is_begun):
                break
            ends_in_particle = token.key.rpartition("-")[2] in words.PARTICLES
            end, has_particle, is_begun = number + 1, ends_in_particle, True
        return end

    def with_initials(self, end: int, *, behind_comma: bool = False) -> int:
        """Return where a name ends with the letters behind it: "Sandra B.", "Vries, G. de".

        `behind_comma`: only in that form, which makes a name of any word with a capital.
        """
        name, at = self.tokens[end - 1], end
        while not behind_comma and at < end + 2 and self._is_el(at):
            at += 1
        following = self.tokens[at : at + 1]
        if not following or not following[0].is_initial or len(name.key) == 1:
            return end
        is_behind_comma = following[0].gap in {", ", ","}
        if not is_behind_comma and (behind_comma or following[0].gap != " "):
            return end
        last = at
        while last + 1 < min(len(self.tokens), end + LONGEST) and self._is_next_initial(last + 1):
            last += 1
        is_pointed = self._is_pointed(last)
        if is_behind_comma:
            is_family = name.key in self.names.any_family and name.key not in words.NO_NAME
            is_name = is_pointed and name.has_capital and (is_family or last > at)
            return self._with_particles(last + 1) if is_name else end
        is_letter = is_pointed or (at == end and following[0].key not in words.NO_NAME)
        return last + 1 if is_letter else end

    def _is_el(self, at: int) -> bool:
        """ "Aïcha el H.": a word that belongs to the family name of which a letter is left."""
        token = self.tokens[at] if at < len(self.tokens) else None
        return token is not None and token.gap == " " and token.key in words.PARTICLES

    def _is_next_initial(self, at: int) -> bool:
        return self.tokens[at].is_initial and self.tokens[at].gap in {".", ". "}

    def _is_pointed(self, at: int) -> bool:
        following = self.tokens[at + 1 : at + 2]
        return not following or following[0].gap.startswith(".")

    def _with_particles(self, end: int) -> int:
        while end < len(self.tokens) and self.tokens[end].gap in {". ", " "}:
            if self.tokens[end].key not in BEHIND_INITIALS:
                break
            end += 1
        return end

    def _is_joined(self, number: int) -> bool:
        gap, before = self.tokens[number].gap, self.tokens[number - 1]
        return gap in {" ", "  ", "-"} or (len(before.key) <= 2 and gap in {".", ". "})

    def _is_particle(self, number: int) -> bool:
        token = self.tokens[number]
        if token.key in TOWARDS:
            following = self.tokens[number + 1 : number + 2]
            return bool(following) and following[0].key in {"de", "den", "t", "het"}
        return token.key in words.PARTICLES

    def _is_part(
        self, token: Token, is_said: bool, after_title: bool, has_particle: bool, is_begun: bool
    ) -> bool:
        is_listed = self.is_given(token.key) or self._is_family(token.key)
        if token.has_capital and is_listed:
            return True
        if token.key in words.NO_NAME and not (has_particle and token.key in self.names.any_family):
            return False
        if token.has_capital:
            return True
        if token.is_shouted:
            return is_listed
        if is_said and len(token.key) > 1:
            return True
        if is_begun or after_title or has_particle:
            return is_listed or (after_title and token.key.endswith(FAMILY_ENDS))
        return self.is_given(token.key)

    def is_given(self, key: str) -> bool:
        given = self.names.any_given
        return key in given or ("-" in key and key.partition("-")[0] in given)

    def _is_family(self, key: str) -> bool:
        family = self.names.any_family
        return key in family or ("-" in key and key.partition("-")[0] in family)
