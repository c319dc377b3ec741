"""What the tasks of the directory are called on pages (TASK_NAMES of the settings)."""

from django.utils.translation import gettext_lazy as _

from clientsupport.background.tasks import TaskNames

NAMES: TaskNames = {
    "directory.jobs.announce_new_corrections": _("Nieuwe correcties melden"),
    "directory.jobs.apply_spreadsheet": _("Rekenblad verwerken"),
    "directory.jobs.check_all_links": _("Alle links nakijken"),
    "directory.jobs.check_links_of": _("Links van een organisatie nakijken"),
    "directory.jobs.derive_coverage": _("Werkgebieden bijwerken na een wijziging van een gemeente"),
    "directory.jobs.escalate_late_corrections": _("Correcties die te lang wachten melden"),
    "directory.jobs.plan_spreadsheet": _("Rekenblad inlezen"),
    "directory.jobs.purge_old_corrections": _("Beantwoorde correcties wissen"),
    "directory.jobs.purge_old_imports": _("Oude rekenbladen wissen"),
    "directory.jobs.review_listings": _("Kijken welk aanbod nagekeken moet worden"),
    "directory.jobs.send_application_received": _("E-mail: aanmelding ontvangen"),
    "directory.jobs.send_application_refused": _("E-mail: aanmelding afgewezen"),
    "directory.jobs.send_correction_due": _("E-mail: een correctie wacht te lang"),
    "directory.jobs.send_correction_received": _("E-mail: nieuwe correctie"),
    "directory.jobs.send_draft_returned": _("E-mail: concept terug van de redactie"),
    "directory.jobs.send_invitation": _("E-mail: uitnodiging"),
    "directory.jobs.send_links_dead": _("E-mail: links die niet meer werken"),
    "directory.jobs.send_listing_hidden": _("E-mail: aanbod is niet meer te vinden"),
    "directory.jobs.send_review_due": _("E-mail: kijk uw aanbod na"),
    "directory.jobs.tell_about_dead_links": _("Links die niet meer werken melden"),
    "directory.jobs.undo_spreadsheet": _("Rekenblad ongedaan maken"),
}
