"""For supporters and coordinators; the desk is for editors."""

from django.urls import include, path

from intake.workplace.views import deeds, drafts, entry, lists, team
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
                path("heropenen/", deeds.request_reopen, name="request_reopen"),
                path("doorgeven/", deeds.request_pass, name="request_pass"),
                path("doorgeven/intrekken/", deeds.request_pass_revoke, name="request_pass_revoke"),
                path("toewijzen/", deeds.request_reassign, name="request_reassign"),
                path("inzien/", deeds.request_glass, name="request_glass"),
            ]
        ),
    ),
    path("werkplek/voorbeelden/", team.templates, name="templates"),
    path("werkplek/voorbeelden/nieuw/", team.template_new, name="template_new"),
    path("werkplek/voorbeelden/<int:key>/", team.template_edit, name="template_edit"),
    path(
        "werkplek/voorbeelden/<int:key>/weg/",
        team.template_delete,
        name="template_delete",
    ),
    path("werkplek/afwezig/", team.absence_list, name="absences"),
    path("werkplek/afwezig/<int:key>/weg/", team.absence_delete, name="absence_delete"),
]
