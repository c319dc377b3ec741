from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from clientsupport.site import leaving, menu
from directory.people import movers


class IntakeConfig(AppConfig):
    name = "intake"
    verbose_name = _("Hulpvragen")

    def ready(self) -> None:
        """Say what the intake adds to leaving, to the menu of staff, and to handing work over."""
        leaving.names.append("intake.conversation.views.visiting.end_on_leaving")
        menu.names.insert(0, "intake.workplace.menu.work")  # their work comes before their listing
        menu.names.append("intake.workplace.menu.desk")
        movers.names.append("intake.workplace.actions.team.move_requests")
