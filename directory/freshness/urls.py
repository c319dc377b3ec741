"""Is it still right? Providers confirm, and everybody sees how fresh the directory is."""

from django.urls import path

from directory.freshness.views import confirm, quality

urlpatterns = [
    path("bevestigen/<str:token>/", confirm.confirm, name="confirm"),
    path("open-data/kwaliteit/", quality.quality, name="quality"),
    path("open-data/kwaliteit.csv", quality.quality_csv, name="quality_csv"),
]
