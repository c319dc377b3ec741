"""For coordinators and editors: what the directory says of a provider."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
