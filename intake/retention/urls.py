"""For everybody: what residents may count on."""

from django.urls import path

from intake.retention import views as promises

urlpatterns = [path("hulpvraag/beloften/", promises.promises, name="promises")]
