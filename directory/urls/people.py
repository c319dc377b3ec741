"""For staff: people of an organisation, and what authorities state."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
