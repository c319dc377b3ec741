from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from clientsupport.http import moments
from clientsupport.site import menu


class DirectoryConfig(AppConfig):
    name = "directory"
    verbose_name = _("Wie helpt waar")

    def ready(self) -> None:
        """Fill the menu of staff, and let pages change when something opens or closes."""
        menu.names.append("directory.menu.entries")
        moments.names.append("directory.search.queries.hours.moment")
