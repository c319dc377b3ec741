from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "clientsupport.demo"
    label = "demo"
    verbose_name = "Naast u: voorbeelden"
