"""For coordinators and editors."""

from django.urls import path

from directory.slots import views

HOURS = "organisatiebeheer/aanbod/<slug:slug>/afspraken/"

urlpatterns = [
    path(HOURS, views.offer_appointments, name="offer_appointments"),
    path(f"{HOURS}<int:key>/weg/", views.offer_appointments_end, name="offer_appointments_end"),
]
