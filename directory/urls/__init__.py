"""All addresses of the directory, by who comes there."""

from directory.urls import freshness, listing, people, public

app_name = "directory"

urlpatterns = [
    *public.urlpatterns,
    *freshness.urlpatterns,
    *listing.urlpatterns,
    *people.urlpatterns,
]
