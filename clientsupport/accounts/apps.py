from django.contrib.admin.apps import AdminConfig


class GuardedAdminConfig(AdminConfig):
    """Django's admin, which lets nobody in by itself."""

    default_site = "clientsupport.accounts.admin_site.GuardedAdminSite"
