"""Residents say what is wrong; coordinators and editors answer."""

from django.urls import path

from directory.corrections.views import queue, resident

urlpatterns = [
    path("aanbod/<slug:slug>/klopt-niet/", resident.report, name="correction_report"),
    path("klopt-niet/antwoord/", resident.follow, name="correction_follow"),
    path("organisatiebeheer/meldingen/", queue.my_corrections, name="my_corrections"),
    path("organisatiebeheer/meldingen/<uuid:uuid>/", queue.correction, name="correction"),
]
