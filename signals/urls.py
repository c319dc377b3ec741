"""All addresses of signals."""

from signals.filing import urls as filing

app_name = "signals"

urlpatterns = [*filing.urlpatterns]
