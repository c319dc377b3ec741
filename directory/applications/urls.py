"""Asking to be listed, and deciding about it."""

from django.urls import path

from directory.applications import views

urlpatterns = [
    path("aanmelden/", views.application_form, name="apply"),
    path("aanmelden/verstuurd/", views.applied, name="applied"),
    path("organisatiebeheer/aanmeldingen/", views.applications, name="applications"),
    path("organisatiebeheer/aanmeldingen/<uuid:uuid>/", views.application, name="application"),
]
