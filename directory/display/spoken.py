"""Languages as those who speak them read them: "Türkçe (Turks)", "العربية (Arabisch)".

Who looks for help in their own language recognises its own name and script; who looks for somebody
else reads the language of the page. What runs from right to left stands in marks of direction, so
that the brackets beside it stay where they belong.
"""

import functools

from django.utils.translation import get_language

from directory.enums import SpokenLanguage

APART, TO_HERE = "\u2068", "\u2069"  # first strong isolate, and where it ends

OWN_NAMES = {
    SpokenLanguage.DUTCH: "Nederlands",
    SpokenLanguage.ENGLISH: "English",
    SpokenLanguage.TURKISH: "Türkçe",
    SpokenLanguage.ARABIC: "العربية",
    SpokenLanguage.POLISH: "Polski",
    SpokenLanguage.UKRAINIAN: "Українська",
    SpokenLanguage.GERMAN: "Deutsch",
    SpokenLanguage.FRENCH: "Français",
    SpokenLanguage.SPANISH: "Español",
    SpokenLanguage.PERSIAN: "فارسی، دری",
    SpokenLanguage.SOMALI: "Soomaali",
    SpokenLanguage.TIGRINYA: "ትግርኛ",
    SpokenLanguage.RUSSIAN: "Русский",
    SpokenLanguage.BERBER: "Tamaziɣt",
    SpokenLanguage.PAPIAMENTO: "Papiamentu",
    SpokenLanguage.SIGN_LANGUAGE: "",  # has no written form of its own
}
FROM_THE_RIGHT = {SpokenLanguage.ARABIC, SpokenLanguage.PERSIAN}


def spoken(language: SpokenLanguage) -> str:
    """Return what a language calls itself, with its name in the language of the page."""
    return _names(get_language())[language]


@functools.cache
def _names(page: str | None) -> dict[SpokenLanguage, str]:
    return {language: _both(language) for language in SpokenLanguage}


def _both(language: SpokenLanguage) -> str:
    own, here = OWN_NAMES[language], str(language.label)
    if not own or own == here:
        return here
    if language in FROM_THE_RIGHT:
        own = f"{APART}{own}{TO_HERE}"
    return f"{own} ({here})"
