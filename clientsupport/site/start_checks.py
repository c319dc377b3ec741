"""What must hold before production serves its first page."""

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

from clientsupport.environment import Mode


def refuse_examples() -> None:
    """Raise ImproperlyConfigured when production would show organisations that do not exist.

    A database that cannot be read yet does not stop the start: its pages answer 503.
    """
    if settings.MODE is not Mode.PRODUCTION:
        return
    models = [apps.get_model(label) for label in settings.WITH_EXAMPLES]
    try:
        has_examples = any(m._default_manager.filter(is_example=True).exists() for m in models)
    except DatabaseError:
        return
    finally:
        connection.close()
    if has_examples:
        raise ImproperlyConfigured(
            "This database holds example organisations, and production must not show them: "
            "delete the providers marked as example, or use another database."
        )
