from django.urls import path

from directory.views import places, providers, search

app_name = "directory"

urlpatterns = [
    # finding
    path("plaats/", places.place, name="place"),
    path("zoeken/", search.results, name="search"),
    # places
    path("gemeente/<slug:slug>/", places.municipality_detail, name="municipality_detail"),
    # who offers support
    path("aanbod/<slug:slug>/", providers.offer_detail, name="offer_detail"),
    path("organisatie/<slug:slug>/", providers.provider_detail, name="provider_detail"),
]
