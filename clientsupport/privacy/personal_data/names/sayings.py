"""Sayings with a name in them, and places that are called like people. Pure.

"Joost mag het weten" is about nobody; "in Erica" is a village, "Erica komt" is not.
"""

from clientsupport.privacy.personal_data.names.lists import fold

SAYINGS = tuple(
    tuple(fold(phrase).split())
    for phrase in (
        "joost mag het weten", "joost mag weten", "mag joost weten", "joost weet", "weet joost",
        "joost mag t weten", "joost zal het weten", "joost mocht het weten",
        "jan met de pet", "jan en alleman", "jan alleman", "jan modaal", "jan publiek", "jan lul",
        "jan rap", "jan doedel", "jan salie", "jan boezeroen", "jan klaassen", "jan soldaat",
        "jan kaas", "jan steen", "jan splinter", "jan hagel", "boven jan", "jantje van leiden",
        "jantje contrarie", "jantje lacht", "jantje huilt", "jantje beton", "jantjes van leiden",
        "jip en janneke", "jip- en janneketaal", "janneke taal", "janneketaal", "hans en grietje",
        "ot en sien", "jut en jul", "jut en jullie", "kop van jut", "piet snot", "piet lut",
        "piet precies", "pietje precies", "pietje bell", "pietje paniek", "malle pietje",
        "zwarte piet", "hoge piet", "zwartepiet", "saaie piet",
        "klaar is kees", "klaar kees", "klaas vaak", "brave hendrik", "brave hendriken",
        "vrolijke frans", "franse slag", "magere hein", "berend botje", "barbertje moet hangen",
        "ware jacob", "ware jakob", "ware jozef", "arm als job", "geduld van job",
        "ongelovige thomas",
        "adam en eva", "kain en abel", "david en goliath", "david tegen goliath",
        "oud als methusalem", "van pontius naar pilatus", "pontius pilatus", "sint juttemis",
        "sint nergens", "tante pos", "tante betje", "ome dagobert", "oom dagobert",
        "ben je van lotje", "van lotje getikt", "lotje getikt", "lange lijs", "lange lijzen",
        "vlotte bob", "de bob", "bob jij", "wie is bob", "de sjaak", "sjaak afhaak", "weer sjaak",
        "tom poes", "ali baba", "willem tell", "robin hood", "don quichot",
        "florence nightingale", "moeder teresa", "moeder theresa",
        "max havelaar", "omroep max", "wet van murphy", "naar mohammed", "mohammed naar de berg",
        "bob de bouwer", "dik trom", "buurman en buurman", "suske en wiske",
        "bert en ernie", "peppi en kokki", "snip en snap", "knabbel en babbel", "anneke tanneke",
        "judaskus", "als een judas", "houten klaas",
        "tom, dick", "tom dick and harry", "tom dick or harry", "average joe", "joe public",
        "john doe", "jane doe", "pete's sake", "for petes sake", "bob's your uncle", "uncle sam",
        "jack of all trades", "murphy's law", "murphys law", "the joneses", "plain jane",
        "hinz und kunz", "otto normalverbraucher", "max mustermann", "jan kowalski",
        "anna paulowna", "anna jacobapolder", "maria hoop", "oude willem", "hendrik ido ambacht",
        "maria parochie", "sint willebrord",
    )
)  # fmt: skip
_NO_NAMES = frozenset({
    "mag", "het", "weten", "met", "de", "en", "van", "is", "naar", "weer", "wie", "tegen", "als",
    "moet", "zal", "a", "t",
})  # fmt: skip
BY_WORD: dict[str, list[tuple[int, tuple[str, ...]]]] = {}  # place of the word, saying
for _saying in SAYINGS:
    for _place, _word in enumerate(_saying):
        if _word not in _NO_NAMES:
            BY_WORD.setdefault(_word, []).append((_place, _saying))

# Villages and cities that are a first name, too: behind these words they are the place.
PLACES = frozenset({
    "axel", "erica", "hank", "lies", "linde", "vries", "milan", "sofia", "victoria", "lima",
    "alma", "leon", "jackson", "charlotte", "alexandria", "asmara", "adama", "aydin", "florence",
    "vienna", "valencia", "lourdes",
})  # fmt: skip
IN_PLACE = frozenset({
    "in", "naar", "te", "richting", "vanuit", "uit", "omgeving", "omstreken", "rond", "rondom",
    "nabij", "langs", "via", "tussen", "vlakbij", "buiten", "dorp", "station", "halte", "near",
    "to", "from", "around", "ziekenhuis", "bus", "centrum", "kern", "regio", "busje", "trein",
    "nach", "aus", "do", "w", "z",
})  # fmt: skip
AROUND = frozenset({"omgeving", "omstreken", "centrum", "dorp", "stad"})
# "Een brief naar Erica", "vertrouwen in Axel": with these before, it is somebody after all.
TO_SOMEBODY = (
    "luister", "geluister", "kijk", "keek", "gekeken", "mail", "gemail", "bel", "gebel", "app",
    "geapp", "schrijf", "schreef", "geschrev", "vraag", "vroeg", "gevraag", "stuur", "gestuur",
    "verlang", "geld", "overgemaakt", "brief", "bericht", "vertrouw", "teleurgesteld", "verlief",
    "geloof", "talk", "spoke", "speak", "listen", "wrote", "write", "sent", "send",
)  # fmt: skip


def is_saying(keys: list[str], at: int) -> bool:
    """Whether the word at this place belongs to a saying; `keys` are the words of the text."""
    return any(
        tuple(keys[at - place : at - place + len(saying)]) == saying
        for place, saying in BY_WORD.get(keys[at], ())
        if at >= place
    )


def is_place(keys: list[str], at: int) -> bool:
    """Whether a word that may be a place or somebody stands where a place does."""
    if keys[at] not in PLACES:
        return False
    before = keys[max(0, at - 5) : at]
    if keys[at + 1 : at + 2] == ["en"] and keys[at + 2 : at + 3] and keys[at + 2] in AROUND:
        return True
    if before[-1:] == ["van"] and "naar" in keys[at + 1 : at + 3]:
        return True
    if "tussen" in before[-3:]:
        return True
    if not before or before[-1] not in IN_PLACE:
        return False
    return not any(word.startswith(TO_SOMEBODY) for word in before[:-1])
