"""For editors: the lists of what they look after."""

from django.urls import path

from directory.upkeep.views import links, lists

STAFF = "organisatiebeheer/"

urlpatterns = [
    path(f"{STAFF}nakijken/", lists.reviews, name="reviews"),
    path(f"{STAFF}verouderd/", lists.stale, name="stale"),
    path(f"{STAFF}links/", links.links, name="links"),
    path(f"{STAFF}links/<int:key>/werkt/", links.link_right, name="link_right"),
    path(f"{STAFF}links/<int:key>/aangepast/", links.link_changed, name="link_changed"),
]
