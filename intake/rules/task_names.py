"""What the tasks of the intake are called on pages (TASK_NAMES of the settings)."""

from django.utils.translation import gettext_lazy as _

from clientsupport.background.tasks import TaskNames

NAMES: TaskNames = {
    "intake.jobs.alerts.send_alert": _("Bericht aan een inwoner: er is antwoord"),
    "intake.jobs.cases.apply_case_import": _("Ingelezen zaken verwerken"),
    "intake.jobs.cases.forget_case_imports": _("Bestanden met zaken wissen"),
    "intake.jobs.cases.plan_case_import": _("Bestand met zaken bekijken"),
    "intake.jobs.cases.undo_case_import": _("Ingelezen zaken ongedaan maken"),
    "intake.jobs.appointments.forget_addresses_at_home": _("Adressen van inwoners wissen"),
    "intake.jobs.appointments.remind_of_appointments": _("Inwoners herinneren aan een gesprek"),
    "intake.jobs.appreciation.forget_card_forms": _("Nummers van formulieren vergeten"),
    "intake.jobs.appreciation.forget_cards": _("Oude waarderingskaarten wissen"),
    "intake.jobs.appreciation.gather_appreciation": _("Waardering bij elkaar zetten"),
    "intake.jobs.cases.end_erasures": _("Vragen om een zaak te wissen afronden"),
    "intake.jobs.cases.move_counts": _("Cijfers meenemen naar een andere organisatie"),
    "intake.jobs.cases.end_handovers": _("Voorstellen om een zaak over te dragen laten verlopen"),
    "intake.jobs.digests.announce_new_requests": _("Nieuwe hulpvragen melden"),
    "intake.jobs.digests.send_glass_broken": _(
        "E-mail: een gesprek of zaak is met een reden geopend"
    ),
    "intake.jobs.digests.send_requests_at_desk": _("E-mail: een hulpvraag wacht veel te lang"),
    "intake.jobs.digests.send_requests_late": _("E-mail: een hulpvraag is te laat"),
    "intake.jobs.digests.send_requests_new": _("E-mail: nieuwe hulpvraag"),
    "intake.jobs.digests.send_requests_waiting": _("E-mail: een inwoner wacht op antwoord"),
    "intake.jobs.digests.tell_about_waiting_requests": _("Nieuwe hulpvragen melden"),
    "intake.jobs.overview.forget_report_files": _("Bestanden met een verslag wissen"),
    "intake.jobs.overview.make_report_file": _("Verslag als bestand maken"),
    "intake.jobs.retention.delete_expired_requests": _("Verlopen hulpvragen en zaken wissen"),
    "intake.jobs.retention.forget_ended_visits": _("Bezoeken met een code vergeten"),
    "intake.jobs.retention.forget_loose_drafts": _("Oude kladteksten wissen"),
    "intake.jobs.retention.forget_old_forms": _("Nummers van formulieren vergeten"),
    "intake.jobs.retention.note_new_deletions": _("Wissingen buiten de database noteren"),
    "intake.jobs.retention.watch_retention": _("Kijken of er gewist wordt"),
}
