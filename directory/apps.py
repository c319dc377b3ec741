from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from clientsupport import moments


class DirectoryConfig(AppConfig):
    name = "directory"
    verbose_name = _("Wie helpt waar")

    def ready(self) -> None:
        """Let the pages that show opening hours change when something opens or closes."""
        moments.names.append("directory.queries.hours.moment")
