"""What the tasks of the queue are called on pages.

TASK_NAMES of the settings names what each app calls its own; those of the kernel stand here.
"""

from collections.abc import Mapping

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

TaskNames = Mapping[str, str | Promise]  # the name in rows of the queue → in words

KERNEL: TaskNames = {
    "builtin:procrastinate.builtin_tasks.remove_old_jobs": _("Oude taken opruimen"),
    "procrastinate.builtin_tasks.remove_old_jobs": _("Oude taken opruimen"),
    "clientsupport.jobs.delete_row": _("Iets weghalen met alles wat erbij hoort"),
    "clientsupport.jobs.forget_ended_sessions": _("Oude sessies wissen"),
    "clientsupport.jobs.count_changes": _("Cijfers bijwerken"),
    "clientsupport.jobs.forget_networks": _("Tellingen per netwerk vergeten"),
    "clientsupport.jobs.forget_sent_forms": _("Verstuurde formulieren vergeten"),
    "clientsupport.jobs.purge_old_jobs": _("Oude taken opruimen"),
    "clientsupport.jobs.retry_failed_job": _("Een mislukte taak terugzetten"),
    "clientsupport.jobs.retry_stalled_jobs": _("Stilgevallen taken weer laten beginnen"),
    "clientsupport.jobs.seal_audit_log": _("Logboek verzegelen"),
    "clientsupport.jobs.seal_whole_audit_log": _("Heel het logboek verzegelen"),
    "clientsupport.jobs.send_account_changed": _("E-mail: uw account is gewijzigd"),
    "clientsupport.jobs.send_digest": _("E-mail: wat op iemand wacht"),
    "clientsupport.jobs.send_digests": _("Kijken wie een e-mail krijgt"),
    "clientsupport.jobs.send_logged_in": _("E-mail: ingelogd op een nieuw apparaat"),
    "clientsupport.jobs.send_password_reset": _("E-mail: nieuw wachtwoord"),
}


def in_words(task: str) -> str:
    """Return what a task is called; of one that no app knows any more its name in the queue."""
    others: list[TaskNames] = [import_string(name) for name in settings.TASK_NAMES]
    return next((str(known[task]) for known in [KERNEL, *others] if task in known), task)
