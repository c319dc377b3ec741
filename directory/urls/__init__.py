"""All addresses of the directory, by who comes there."""

from directory.search import urls as public
from directory.urls import freshness, listing, people

app_name = "directory"

urlpatterns = [
    *public.urlpatterns,
    *freshness.urlpatterns,
    *listing.urlpatterns,
    *people.urlpatterns,
]
