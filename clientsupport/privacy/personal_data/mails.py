"""E-mail addresses, also as people say them aloud. Pure."""

import re
from collections.abc import Iterator

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.reading import Text

LOCAL = r"(?<![\w.+-])([\w.+-]{1,64})"
DOT = r"(?: ?\. ?| ?, ?(?=(?:nl|com|be|net)\b)| punt | dot | ?[\[(](?:dot|punt)[\])] ?)"
DOMAIN = rf"[\w-]{{1,63}}(?:{DOT}[\w-]{{2,24}}){{1,3}}"
KNOWN = (
    r"(?:gmail|g-mail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|kpn|planet|xs4all|telfort|"
    r"casema|home|upcmail|hetnet|quicknet|proton(?:mail)?|msn|onsmail|solcon|caiway)"
)
WORDS = "(?:home|live|planet|outlook)"  # are no provider in "a meal service at home"
WITH_SIGN = re.compile(rf"{LOCAL} {{0,2}}@ {{0,2}}({DOMAIN}|{KNOWN}\b)")
SPOKEN_SIGN = (
    r" ?[\[(] ?(?:at|apenstaartje|a) ?[\])] ?| (?:at|apenstaart(?:je)?|apestaart(?:je)?|@t) "
)
SPOKEN_SIGNS = (" at ", "@t", "apenst", "apest", "(", "[")  # one of them is there
TOP_LEVEL = r"(?:nl|com|be|net|org|eu|de|pl|tr|ua|me|info|email|fr)"
SPOKEN = re.compile(
    rf"{LOCAL}(?:{SPOKEN_SIGN})(?!{WORDS}\b(?!{DOT}{TOP_LEVEL}\b))({KNOWN}(?:{DOT}{TOP_LEVEL})?\b|[\w-]{{2,40}}{DOT}{TOP_LEVEL}\b)"
)
PIECE_BEFORE = re.compile(
    r"(?:[\w-]{1,30}(?: ?[.] ?"
    r"| (?:punt|dot|(?:liggend |laag )?streepje|min|underscore) )){1,4}$"
)
# Boxes of organisations: they lead to nobody in particular.
DESKS = re.compile(
    r"(?:info|contact|klantenservice|klantcontact|gemeente|post|receptie|secretariaat|administratie|wmo|wlz|loket"
    r"|helpdesk|no-?reply|support|sociaal\w*|wijk\w*|bezwaar\w*|balie|meldpunt|vragen|clientondersteuning|aanmelden"
    r"|zorg(?:kantoor|loket)|stadhuis|jeugd\w*|pgb|privacy|fg|office|hallo|algemeen|servicepunt)"
)


def mails(text: Text) -> Iterator[Finding]:
    for pattern, signs in ((WITH_SIGN, "@"), (SPOKEN, SPOKEN_SIGNS)):
        if not any(sign in text.lower for sign in signs):
            continue
        for found in pattern.finditer(text.lower):
            if not DESKS.fullmatch(found[1]):
                yield Finding(Kind.EMAIL, _start(text.lower, found.start()), found.end(2))


def _start(lower: str, start: int) -> int:
    """Where the address starts when there are spaces before the sign: "jan . smit @ …"."""
    before = PIECE_BEFORE.search(lower, max(0, start - 80), start)
    return before.start() if before else start
