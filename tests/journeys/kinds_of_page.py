"""One page of every kind that a visitor can meet, as it stands in the demo."""

from dataclasses import dataclass

from tests.helpers.browser import Visitor

NOT_PAGES = {
    "health",
    "security_txt",
    "exit",
    "directory:place_suggestions",
    "directory:quality_csv",
    "intake:calendar_feed",
}  # route names that answer something else


@dataclass(frozen=True)
class PageKind:
    """How to get there: an address, and perhaps what is typed into the place form on it."""

    name: str
    path: str = "/plaats/"
    typed: str | None = None
    status: int = 200


KINDS = [
    PageKind("home", "/"),
    PageKind("contact", "/contact/"),
    PageKind("privacy", "/privacy/"),
    PageKind("accessibility", "/toegankelijkheid/"),
    PageKind("independence", "/uitleg/onafhankelijkheid/"),
    PageKind("guide", "/uitleg/"),
    PageKind("guide-rights", "/uitleg/uw-recht/"),
    PageKind("guide-roles", "/uitleg/wie-doet-wat/"),
    PageKind("guide-roles-of-a-law", "/uitleg/wie-doet-wat/?wet=wlz"),
    PageKind("place", "/plaats/"),
    PageKind("choose", typed="bergen"),
    PageKind("near", typed="amers"),
    PageKind("province", typed="Gelderland"),
    PageKind("unknown", typed="qqqq"),
    PageKind("empty", typed=""),
    PageKind("postcode-likely", typed="3500 AB"),
    PageKind("postcode-unknown", typed="8970"),
    PageKind("results", "/zoeken/?gemeente=utrecht&pc=3511"),
    PageKind("results-of-village", "/zoeken/?gemeente=terschelling&plaats=hoorn"),
    PageKind("results-narrowed", "/zoeken/?gemeente=utrecht&wet=wmo&doelgroep=ouderen"),
    PageKind("nobody-fits", "/zoeken/?gemeente=aa-en-hunze&wet=jeugdwet&doelgroep=dementie"),
    PageKind("search-without-place", "/zoeken/"),
    PageKind("search-unknown-place", "/zoeken/?gemeente=nergens", status=404),
    PageKind("municipality", "/gemeente/utrecht/"),
    PageKind("municipality-long-name", "/gemeente/nuenen-gerwen-en-nederwetten/"),
    PageKind("former-municipality", "/gemeente/weesp/"),
    PageKind("divided-municipality", "/gemeente/haaren/"),
    PageKind("offer-checked", "/aanbod/voorbeeld-clientondersteuning-utrecht/"),
    PageKind("offer-unchecked", "/aanbod/kbo-pcob/"),
    PageKind("offer-doubted", "/aanbod/voorbeeld-vrijwilligers-amstelveen/"),
    PageKind("quality", "/open-data/kwaliteit/"),
    PageKind("organisation", "/organisatie/kbo-pcob/"),
    PageKind("safety", "/hulpvraag/veilig/"),
    PageKind("applied", "/aanmelden/verstuurd/"),
    PageKind("promises", "/hulpvraag/beloften/"),
    PageKind("not-found", "/bestaat-niet/", status=404),
]


def reach(visitor: Visitor, kind: PageKind) -> None:
    """Bring the visitor to a page of this kind."""
    visitor.opens(kind.path, status=kind.status)
    if kind.typed is not None:
        visitor.looks_for(kind.typed)
