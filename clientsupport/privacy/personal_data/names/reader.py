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
            is_lone = not is_begun and not has_particle
            if not self._is_part(token, is_said and is_lone, after_title, has_particle, is_begun):
                break
            end, has_particle, is_begun = number + 1, False, True
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
        is_listed = self.is_given(token.key) or token.key in self.names.any_family
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
