"""For residents: asking for help. The whole form stands at one address, which tells nothing."""

from django.urls import path

from intake.views import asking, asking_sending

urlpatterns = [
    path("hulpvraag/", asking.ask, name="ask"),
    path("hulpvraag/versturen/", asking_sending.send, name="send"),
]
