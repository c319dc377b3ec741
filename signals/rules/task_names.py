"""What the tasks of signals are called on pages (TASK_NAMES of the settings)."""

from django.utils.translation import gettext_lazy as _

from clientsupport.background.tasks import TaskNames

NAMES: TaskNames = {
    "signals.jobs.delete_due": _("Oude signalen en bundels wissen"),
}
