"""All addresses of the directory, by who comes there."""

from directory.freshness import urls as freshness
from directory.listing import urls as listing
from directory.people import urls as people
from directory.search import urls as public

app_name = "directory"

urlpatterns = [
    *public.urlpatterns,
    *freshness.urlpatterns,
    *listing.urlpatterns,
    *people.urlpatterns,
]
