"""All addresses of the directory, by subject."""

from directory.applications import urls as applications
from directory.closures import urls as closures
from directory.contracts import urls as contracts
from directory.corrections import urls as corrections
from directory.freshness import urls as freshness
from directory.listing import urls as listing
from directory.merging import urls as merging
from directory.merging.views.leading import leading_on
from directory.people import urls as people
from directory.places import urls as places
from directory.search import urls as search
from directory.upkeep import urls as upkeep

app_name = "directory"

urlpatterns = [
    *places.urlpatterns,
    *search.urlpatterns,
    *corrections.urlpatterns,
    *freshness.urlpatterns,
    *applications.urlpatterns,
    *merging.urlpatterns,  # not led on: another one would be merged than was meant
    *upkeep.urlpatterns,
    *contracts.urlpatterns,
    *leading_on([*listing.urlpatterns, *closures.urlpatterns, *people.urlpatterns]),
]
