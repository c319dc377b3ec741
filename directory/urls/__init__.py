"""All addresses of the directory, by who comes there."""

from directory.freshness import urls as freshness
from directory.people import urls as people
from directory.search import urls as public
from directory.urls import listing

app_name = "directory"

urlpatterns = [
    *public.urlpatterns,
    *freshness.urlpatterns,
    *listing.urlpatterns,
    *people.urlpatterns,
]
