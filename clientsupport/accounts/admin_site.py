"""The pages under /beheer/. Logging in, out, and the password are those of the whole portal."""

from typing import Any

from allauth.account import views as account
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect


class GuardedAdminSite(AdminSite):
    """Django's own login would know no second factor, no limit and no clock."""

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponseRedirect:
        return redirect("start")

    def logout(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return account.logout(request)

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return redirect("account_change_password")

    def password_change_done(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return redirect("my_account")
