"""For editors: making two organisations one."""

from django.urls import path

from directory.merging.views import merging

urlpatterns = [
    path(
        "organisatiebeheer/organisatie/<slug:slug>/samenvoegen/",
        merging.provider_merge,
        name="provider_merge",
    ),
]
