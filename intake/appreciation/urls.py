"""For who was helped: with the code of a card."""

from django.urls import path

from intake.appreciation import views

urlpatterns = [
    path("beoordeel/", views.appreciate, name="appreciate"),
]
