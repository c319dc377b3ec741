from django.apps import AppConfig


class ClientSupportConfig(AppConfig):
    name = "clientsupport"
    verbose_name = "Naast u"
