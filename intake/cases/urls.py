"""Cases: for supporters and coordinators."""

from django.urls import include, path

from intake.cases.views import buttons, deeds, drafts, lists, new, page

urlpatterns = [
    path("werkplek/zaken/", lists.case_list, name="case_list"),
    path("werkplek/zaken/zoek/", lists.case_find, name="case_find"),
    path("werkplek/zaken/nieuw/", new.case_new, name="case_new"),
    path(
        "werkplek/zaak/<uuid:uuid>/",
        include(
            [
                path("", page.case_page, name="case_page"),
                path("concept/", drafts.case_draft, name="case_draft"),
                path("contact/", deeds.case_contact, name="case_contact"),
                path("volgende-stap/", deeds.case_step, name="case_step"),
                path("gegevens/", deeds.case_facts, name="case_facts"),
                path("andere-wet/", deeds.case_law, name="case_law"),
                path("afsluiten/", deeds.case_close, name="case_close"),
                path("heropenen/", buttons.case_reopen, name="case_reopen"),
                path("voorval/", buttons.case_incident, name="case_incident"),
                path("vergissing/", buttons.case_strike, name="case_strike"),
                path("delen/", buttons.case_share, name="case_share"),
                path("oppakken/", buttons.case_take, name="case_take"),
            ]
        ),
    ),
]
