"""For residents: asking for help. The whole form stands at one address, which tells nothing."""

from django.urls import path

from intake.asking.views import sending, steps

urlpatterns = [
    path("hulpvraag/", steps.ask, name="ask"),
    path("hulpvraag/versturen/", sending.send, name="send"),
]
