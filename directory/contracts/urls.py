"""For officials: what authorities state about the providers that they contract."""

from django.urls import include, path

from directory.contracts.views import overview, stating

urlpatterns = [
    path("overheid/", stating.my_contracts, name="my_contracts"),
    path(
        "overheid/<slug:slug>/",
        include(
            [
                path("", overview.contract_list, name="contracts"),
                path("nieuw/", stating.contract_state, name="contract_state"),
                path("<int:key>/bevestigen/", stating.contract_confirm, name="contract_confirm"),
                path("<int:key>/stoppen/", stating.contract_end, name="contract_end"),
            ]
        ),
    ),
]
