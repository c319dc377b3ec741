"""What the apps add to the kernel, which names none of them: in the order in which it happens.

Part of the settings; docs/changing.md says what goes into each list.
"""

STAFF_MENU = [
    "intake.workplace.menu.work",  # their work comes before their listing
    "intake.cases.menu.entries",
    "signals.filing.menu.entries",
    "intake.appointments.menu.entries",
    "directory.menu.entries",
    "intake.overview.menu.entries",
    "intake.workplace.menu.beside",
    "clientsupport.oversight.menu.entries",
    "intake.retention.menu.entries",
]
STAFF_QUEUES = [  # what stands on Vandaag; of what is equally urgent the first comes first
    "intake.today.at_work",
    "directory.today.queues.duties",
    "intake.workplace.today.desk",
    "clientsupport.site.own_queues.opened",
    "intake.retention.today.neglected",
    "clientsupport.site.own_queues.failed",
]
# What is looked for, beside what deeds tell of themselves.
DIGEST_QUEUES = ["intake.workplace.announcing.gather", "directory.telling.gathering.gather"]
DIGEST_KINDS = [
    "intake.workplace.news.KINDS",
    "intake.cases.news.KINDS",
    "signals.bundling.news.KINDS",
    "directory.telling.kinds.KINDS",
]
DIGEST_STAND_INS = ["intake.workplace.queries.team.stand_ins"]
ON_LEAVING = [  # with "Snel weg" and "Sluit af"
    "intake.conversation.views.visiting.end_on_leaving",
    "intake.asking.views.session.end_on_leaving",
]
SIGNAL_ENDERS = ["signals.bundling.actions.ending.leave_bundles"]  # before a signal goes
CASE_WAYS = ["signals.filing.case_ways.ways"]  # what else a case can lead to
CLOCK_MOMENTS = ["directory.search.queries.hours.moment"]
WORK_MOVERS = ["intake.workplace.actions.team.move_requests", "intake.cases.leaving.move_cases"]
WORK_TELLERS = [
    "directory.people.queries.drafts_of",
    "intake.workplace.leaving.work_of",
    "intake.cases.leaving.work_of",
]
WORK_ENDERS = ["intake.workplace.actions.arranging.end_arranged"]
CLOSURE_TELLERS = ["intake.workplace.closing.tell"]
MERGE_MOVERS = [
    "intake.workplace.actions.merging.move_requests",
    "intake.cases.actions.merging.move_cases",
    "signals.filing.actions.merging.move_signals",
    "signals.bundling.actions.merging.move_bundles",
]
SAME_OBJECT = {  # which events of the audit log are about the same
    "directory.correctionreport": "directory.corrections.queries.fellow_names",
    "intake.helprequest": "intake.events.fellow_names",
    "intake.case": "intake.cases.events.fellow_names",
    "signals.signal": "signals.events.fellow_signals",
    "signals.bundle": "signals.events.fellow_bundles",
}
# How the audit log calls things and organisations, and finds them by their names.
AUDIT_NAMES = [
    "clientsupport.oversight.names.OWN",
    "directory.display.audit_names.DIRECTORY",
    "intake.rules.audit_words.INTAKE",
    "intake.cases.queries.audit.CASES",
    "signals.audit_names.SIGNALS",
]
HEALTH = [  # how the portal is doing, for technicians
    "clientsupport.oversight.health.jobs",
    "clientsupport.oversight.health.seals",
    "intake.retention.health.deleting",
]
TASK_NAMES = [
    "directory.display.task_names.NAMES",
    "intake.rules.task_names.NAMES",
    "signals.rules.task_names.NAMES",
]
DELETED_FOR_GOOD = [
    "intake.retention.deleting.REQUESTS",
    "intake.retention.deleting.CASES",
    "signals.retention.deleting.SIGNALS",
    "signals.retention.deleting.BUNDLES",
]
FACT_READERS = ["intake.cases.actions.counting.count_changes"]  # who counts what changed
WITH_EXAMPLES = ["directory.Provider"]  # production refuses to show them
