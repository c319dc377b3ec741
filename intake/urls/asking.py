"""For residents: asking for help."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
