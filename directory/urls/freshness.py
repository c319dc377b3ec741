"""For everybody: is this still right? Corrections, confirming, how fresh the directory is."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
