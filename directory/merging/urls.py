"""For editors: making two organisations one."""

from django.urls import path

from directory.merging import views

urlpatterns = [
    path(
        "organisatiebeheer/organisatie/<slug:slug>/samenvoegen/",
        views.provider_merge,
        name="provider_merge",
    ),
]
