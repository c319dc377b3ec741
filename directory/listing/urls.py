"""For coordinators and editors: what the directory says of a provider."""

from django.urls import path

from directory.listing.views import (
    changes,
    choosing,
    declaration,
    listing,
    offer_edit,
    offer_part,
    offer_row,
    provider_edit,
    spreadsheet,
    spreadsheet_undo,
)

STAFF = "organisatiebeheer/"
OFFER = f"{STAFF}aanbod/<slug:slug>/"
PROVIDER = f"{STAFF}organisatie/<slug:slug>/"

urlpatterns = [
    # how the listings stand
    path(STAFF, listing.my_listings, name="my_listings"),
    path(f"{STAFF}onafhankelijkheid/", choosing.my_declarations, name="my_declarations"),
    path(f"{STAFF}rekenblad/", choosing.my_spreadsheets, name="my_spreadsheets"),
    # an offer
    path(OFFER, offer_edit.offer_edit, name="offer_edit"),
    path(f"{OFFER}onderdeel/<slug:part>/", offer_part.offer_part, name="offer_part"),
    path(f"{OFFER}rij/<slug:rows>/<slug:row>/", offer_row.offer_row, name="offer_row"),
    path(f"{OFFER}voorbeeld/", offer_edit.offer_preview, name="offer_preview"),
    path(f"{OFFER}concept-weg/", offer_edit.offer_discard, name="offer_discard"),
    path(f"{OFFER}klopt-nog/", listing.offer_confirm, name="offer_confirm"),
    path(f"{OFFER}intrekken/", listing.offer_withdraw, name="offer_withdraw"),
    path(f"{OFFER}nakijken/", changes.offer_review, name="offer_review"),
    # an organisation
    path(PROVIDER, provider_edit.provider_edit, name="provider_edit"),
    path(f"{PROVIDER}aanbod/nieuw/", offer_edit.offer_new, name="offer_new"),
    path(f"{PROVIDER}onafhankelijkheid/", declaration.declaration, name="declaration"),
    path(
        f"{PROVIDER}onafhankelijkheid/niets-veranderd/",
        declaration.declaration_again,
        name="declaration_again",
    ),
    path(f"{PROVIDER}wijzigingen/", changes.listing_changes, name="listing_changes"),
    path(
        f"{PROVIDER}wijzigingen/<int:number>/terugzetten/",
        changes.listing_restore,
        name="listing_restore",
    ),
    path(f"{PROVIDER}rekenblad/", spreadsheet.spreadsheet, name="spreadsheet"),
    path(
        f"{PROVIDER}rekenblad/aanbod.xlsx",
        spreadsheet.spreadsheet_download,
        {"kind": "xlsx"},
        name="spreadsheet_xlsx",
    ),
    path(
        f"{PROVIDER}rekenblad/aanbod.csv",
        spreadsheet.spreadsheet_download,
        {"kind": "csv"},
        name="spreadsheet_csv",
    ),
    path(
        f"{PROVIDER}rekenblad/aanbod.ods",
        spreadsheet.spreadsheet_download,
        {"kind": "ods"},
        name="spreadsheet_ods",
    ),
    path(
        f"{PROVIDER}rekenblad/<uuid:uuid>/",
        spreadsheet.spreadsheet_import,
        name="spreadsheet_import",
    ),
    path(
        f"{PROVIDER}rekenblad/<uuid:uuid>/ongedaan/",
        spreadsheet_undo.spreadsheet_undo,
        name="spreadsheet_undo",
    ),
]
