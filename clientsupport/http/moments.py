"""What the pages that show the clock go by: see `clientsupport.http.caching`."""

from django.utils.module_loading import import_string

names: list[str] = []  # of functions; each app adds its own in AppConfig.ready()


def current() -> tuple[object, ...]:
    """Return what changes exactly when a page that shows the clock would."""
    return tuple(import_string(name)() for name in names)
