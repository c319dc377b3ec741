"""Query strings that nobody means well with."""

from django.http import QueryDict
from hypothesis import strategies as st

NAMES = [
    *("gemeente", "plaats", "pc", "wet", "doelgroep", "onderwerp", "contact", "taal", "pagina"),
    *("x", "wet[]", "__proto__", ""),
]
GOOD = ["utrecht", "de-meern", "3511", "wmo", "nah", "wonen", "thuis", "ar", "2"]
BAD = [
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "\x00",
    "%00",
    "../../etc/passwd",
    "{{ 7*7 }}",
    "{1,2}",
    "NULL",
    "-1",
    "9" * 5000,
    "NaN",
    "١٢٣٤",
    "\u202eutrecht",
    "🧑‍🦽",
    "utrecht&gemeente=amsterdam",
    "s-gravenhage",
    "bergen",
    "3511AB",
    "9999ZZ",
]
VALUES = st.one_of(st.sampled_from(GOOD), st.sampled_from(BAD), st.text(max_size=60))
PARAMETERS = st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=12)


def _encoded(parameters: list[tuple[str, str]]) -> str:
    query = QueryDict(mutable=True)
    for name, value in parameters:
        query.appendlist(name, value)
    return query.urlencode()


# What stands behind the question mark: well formed, or bytes that mean nothing.
QUERIES = st.one_of(
    PARAMETERS.map(_encoded),
    st.text(st.characters(max_codepoint=126, min_codepoint=33), max_size=80),
    st.binary(max_size=40).map(lambda raw: "".join(f"%{byte:02x}" for byte in raw)),
)
