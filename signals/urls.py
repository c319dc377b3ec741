"""All addresses of signals, by subject."""

from signals.answering import urls as answering
from signals.bundling import urls as bundling
from signals.filing import urls as filing
from signals.public import urls as public

app_name = "signals"

urlpatterns = [
    *answering.urlpatterns,
    *bundling.urlpatterns,
    *filing.urlpatterns,
    *public.urlpatterns,
]
