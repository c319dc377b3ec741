"""Numbers, for supporters and coordinators; reports, for coordinators."""

from django.urls import path

from intake.overview.views import overview, report

urlpatterns = [
    path("werkplek/overzicht/", overview.overview, name="overview"),
    path("werkplek/overzicht/verslag/", report.overview_report, name="overview_report"),
    path(
        "werkplek/overzicht/verslag/bestand/<slug:kind>/",
        report.overview_file,
        name="overview_file",
    ),
    path(
        "werkplek/overzicht/verslag/wacht/<uuid:uuid>/",
        report.overview_waiting,
        name="overview_waiting",
    ),
    path(
        "werkplek/overzicht/verslag/wacht/<uuid:uuid>/bestand/",
        report.overview_made,
        name="overview_made",
    ),
]
