"""What the pages that show the clock go by: see `clientsupport.http.caching`."""

from django.conf import settings
from django.utils.module_loading import import_string


def current() -> tuple[object, ...]:
    """Return what changes exactly when a page that shows the clock would.

    CLOCK_MOMENTS of the settings names functions of the apps that tell it.
    """
    return tuple(import_string(name)() for name in settings.CLOCK_MOMENTS)
