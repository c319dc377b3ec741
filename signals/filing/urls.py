"""Addresses of filing."""

from django.urls import URLPattern, path

from signals.filing.views import lists, signal

urlpatterns: list[URLPattern] = [
    path("werkplek/signalen/", lists.signals, name="signals"),
    path("werkplek/signalen/nieuw/", signal.signal_new, name="signal_new"),
    path("werkplek/signalen/<uuid:uuid>/", signal.signal, name="signal"),
    path("werkplek/signalen/<uuid:uuid>/wijzigen/", signal.signal_change, name="signal_change"),
    path(
        "werkplek/signalen/<uuid:uuid>/intrekken/",
        signal.signal_withdraw,
        name="signal_withdraw",
    ),
    path(
        "werkplek/signalen/<uuid:uuid>/weghalen/",
        signal.signal_take_down,
        name="signal_take_down",
    ),
]
