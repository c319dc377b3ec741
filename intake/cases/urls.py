"""Cases: for supporters and coordinators."""

from django.urls import include, path

from intake.cases.views import (
    appointments,
    buttons,
    deeds,
    drafts,
    erasing,
    giving,
    handovers,
    importing,
    keeping,
    lists,
    new,
    page,
)

APPOINTMENT = (
    ("verplaatsen", appointments.case_appointment_move, "move"),
    ("afzeggen", appointments.case_appointment_off, "off"),
    ("geweest", appointments.case_appointment_end, "end"),
    ("adres", appointments.case_appointment_address, "address"),
)

urlpatterns = [
    path("werkplek/zaken/", lists.case_list, name="case_list"),
    path("werkplek/overdrachten/", handovers.handovers, name="handovers"),
    path(
        "werkplek/overdracht/<uuid:uuid>/",
        include(
            [
                path("", handovers.handover, name="handover"),
                path("overnemen/", handovers.handover_accept, name="handover_accept"),
                path("weigeren/", handovers.handover_refuse, name="handover_refuse"),
                path("terug/", handovers.handover_take_back, name="handover_take_back"),
            ]
        ),
    ),
    path("werkplek/zaken/zoek/", lists.case_find, name="case_find"),
    path("werkplek/zaken/nieuw/", new.case_new, name="case_new"),
    path("werkplek/zaken/bewaren/", keeping.case_keeping, name="case_keeping"),
    path("werkplek/zaken/bewaren/<slug:slug>/", keeping.case_policy, name="case_policy"),
    path(
        "werkplek/zaken/inlezen/",
        include(
            [
                path("", importing.case_import, name="case_import"),
                *(
                    path(
                        f"zaken.{kind}",
                        importing.case_import_template,
                        {"kind": kind},
                        name=f"case_import_{kind}",
                    )
                    for kind in ("csv", "ods", "xlsx")
                ),
                path("<uuid:uuid>/", importing.case_import_page, name="case_import_page"),
                path("<uuid:uuid>/ongedaan/", importing.case_import_undo, name="case_import_undo"),
            ]
        ),
    ),
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
                path("overdragen/", giving.case_hand, name="case_hand"),
                path("toewijzen/", giving.case_give, name="case_give"),
                path("afspraak/", appointments.case_appointment, name="case_appointment"),
                *(
                    path(f"afspraak/{way}/", view, name=f"case_appointment_{name}")
                    for way, view, name in APPOINTMENT
                ),
                path("oppakken/", buttons.case_take, name="case_take"),
                path("inzien/", erasing.case_glass, name="case_glass"),
                path("wissen/", erasing.case_erase, name="case_erase"),
                path("wissen/beslissen/", erasing.case_erasure, name="case_erasure"),
                path("wissen/niet/", erasing.case_erasure_end, name="case_erasure_end"),
            ]
        ),
    ),
]
