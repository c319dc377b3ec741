"""For supporters and coordinators; the desk is for editors."""

from django.urls import include, path

from intake.workplace.views import (
    appreciation,
    colleagues,
    deeds,
    drafts,
    entry,
    lists,
    marks,
    team,
)
from intake.workplace.views.request import request_page

REQUEST = "werkplek/vraag/<uuid:uuid>/"

urlpatterns = [
    path("werkplek/", lists.workplace, name="workplace"),
    path("werkplek/lijst/", lists.fresh_list, name="workplace_list"),
    path("werkplek/nieuw/", entry.new_request, name="new_request"),
    path("werkplek/concept/", drafts.loose_draft, name="loose_draft"),
    path("werkplek/balie/", lists.desk, name="desk"),
    path(
        REQUEST,
        include(
            [
                path("", request_page, name="workplace_request"),
                path("concept/", drafts.request_draft, name="request_draft"),
                path("oppakken/", deeds.request_claim, name="request_claim"),
                path("teruggeven/", deeds.request_release, name="request_release"),
                path("notitie/", deeds.request_note, name="request_note"),
                path("afronden/", deeds.request_close, name="request_close"),
                path("kaart/", appreciation.request_card, name="request_card"),
                path("heropenen/", deeds.request_reopen, name="request_reopen"),
                path("doorgeven/", deeds.request_pass, name="request_pass"),
                path("doorgeven/intrekken/", deeds.request_pass_revoke, name="request_pass_revoke"),
                path("onderwerp/", deeds.request_subject, name="request_subject"),
                path("overdragen/", colleagues.request_hand, name="request_hand"),
                path(
                    "overdragen/intrekken/",
                    colleagues.request_hand_revoke,
                    name="request_hand_revoke",
                ),
                path("overnemen/", colleagues.request_take_over, name="request_take_over"),
                path("niet-overnemen/", colleagues.request_decline, name="request_decline"),
                path("meelezer/", colleagues.request_reader, name="request_reader"),
                path("meelezer/weg/", colleagues.request_reader_end, name="request_reader_end"),
                path("herinnering/", marks.request_reminder, name="request_reminder"),
                path("labels/", marks.request_labels, name="request_labels"),
                path("toewijzen/", deeds.request_reassign, name="request_reassign"),
                path("inzien/", deeds.request_glass, name="request_glass"),
            ]
        ),
    ),
    path("werkplek/waardering/", appreciation.appreciation, name="appreciation"),
    path("werkplek/waardering/kaart/", appreciation.card, name="appreciation_card"),
    path("werkplek/voorbeelden/", team.templates, name="templates"),
    path("werkplek/voorbeelden/nieuw/", team.template_new, name="template_new"),
    path("werkplek/voorbeelden/<int:key>/", team.template_edit, name="template_edit"),
    path(
        "werkplek/voorbeelden/<int:key>/weg/",
        team.template_delete,
        name="template_delete",
    ),
    path("werkplek/labels/", marks.labels, name="labels"),
    path("werkplek/labels/<int:key>/weg/", marks.label_delete, name="label_delete"),
    path("werkplek/afwezig/", team.absence_list, name="absences"),
    path("werkplek/afwezig/<int:key>/weg/", team.absence_delete, name="absence_delete"),
]
