"""For coordinators and editors, and who works alone at a provider."""

from django.urls import path

from directory.closures import views

CLOSURES = "organisatiebeheer/organisatie/<slug:slug>/dicht/"

urlpatterns = [
    path(CLOSURES, views.closures, name="closures"),
    path(f"{CLOSURES}<int:key>/open/", views.closure_end, name="closure_end"),
]
