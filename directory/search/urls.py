"""For everybody: finding and reading."""

from django.urls import path

from directory.search.views import guide, municipality, providers, search

urlpatterns = [
    path("zoeken/", search.results, name="search"),
    # explaining
    path("uitleg/", guide.overview, name="guide_overview"),
    path("uitleg/uw-recht/", guide.rights, name="guide_rights"),
    path("uitleg/wie-doet-wat/", guide.roles, name="guide_roles"),
    # what there is
    path("gemeente/<slug:slug>/", municipality.municipality_detail, name="municipality_detail"),
    path("aanbod/<slug:slug>/", providers.offer_detail, name="offer_detail"),
    path("organisatie/<slug:slug>/", providers.provider_detail, name="provider_detail"),
]
