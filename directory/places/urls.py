"""For everybody: from what somebody typed to a municipality."""

from django.urls import path

from directory.places.views import place, suggestions

urlpatterns = [
    path("plaats/", place.place, name="place"),
    path("plaats/suggesties/", suggestions.place_suggestions, name="place_suggestions"),
]
