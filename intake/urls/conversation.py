"""For residents: coming back with the code."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
