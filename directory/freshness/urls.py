"""For everybody: is this still right? Corrections, confirming, how fresh the directory is."""

from django.urls import path

from directory.corrections.views import queue, resident
from directory.freshness.views import confirm, quality

urlpatterns = [
    # providers say that all is right
    path("bevestigen/<str:token>/", confirm.confirm, name="confirm"),
    # residents say what is wrong
    path("aanbod/<slug:slug>/klopt-niet/", resident.report, name="correction_report"),
    path("klopt-niet/antwoord/", resident.follow, name="correction_follow"),
    # coordinators and editors answer
    path("organisatiebeheer/meldingen/", queue.my_corrections, name="my_corrections"),
    path("organisatiebeheer/meldingen/<uuid:uuid>/", queue.correction, name="correction"),
    # how fresh the directory is
    path("open-data/kwaliteit/", quality.quality, name="quality"),
    path("open-data/kwaliteit.csv", quality.quality_csv, name="quality_csv"),
]
