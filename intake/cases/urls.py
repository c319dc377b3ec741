"""Cases: for supporters and coordinators."""

from django.urls import path

from intake.cases.views import lists

urlpatterns = [
    path("werkplek/zaken/", lists.case_list, name="case_list"),
    path("werkplek/zaken/zoek/", lists.case_find, name="case_find"),
]
