"""For supporters and coordinators."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
