"""For officials: what authorities state about the providers that they contract."""

from django.urls import include, path

from directory.contracts import views

urlpatterns = [
    path("overheid/", views.my_contracts, name="my_contracts"),
    path(
        "overheid/<slug:slug>/",
        include(
            [
                path("", views.contract_list, name="contracts"),
                path("nieuw/", views.contract_state, name="contract_state"),
                path("<int:key>/bevestigen/", views.contract_confirm, name="contract_confirm"),
                path("<int:key>/stoppen/", views.contract_end, name="contract_end"),
            ]
        ),
    ),
]
