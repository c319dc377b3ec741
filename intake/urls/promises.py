"""For everybody: what residents may count on."""

from django.urls import path

from intake.views import promises

urlpatterns = [path("hulpvraag/beloften/", promises.promises, name="promises")]
