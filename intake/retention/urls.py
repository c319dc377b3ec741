"""What residents may count on, for everybody; and for privacy officers whether it is done."""

from django.urls import path

from intake.retention.views import oversight, promises

urlpatterns = [
    path("hulpvraag/beloften/", promises.promises, name="promises"),
    path("privacybeheer/toezicht/", oversight.oversight, name="oversight"),
]
