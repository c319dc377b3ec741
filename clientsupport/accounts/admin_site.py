"""The pages under /beheer/. Logging in, out, and the password are those of the whole portal."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, TypeVar, cast

from allauth.account import views as account
from django.contrib.admin import AdminSite
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class GuardedAdminSite(AdminSite):
    """Django's own login would know no second factor, no limit and no clock."""

    def admin_view(self, view: View, cacheable: bool = False) -> View:
        """Refuse addresses with a sign that no column holds: lookups would hand it on as it is."""
        shown = super().admin_view(view, cacheable)

        def whole(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            if any("\0" in value for _, values in request.GET.lists() for value in values):
                raise BadRequest
            return shown(request, *args, **kwargs)

        return cast(View, update_wrapper(whole, shown))

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponseRedirect:
        return redirect("start")

    def logout(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return account.logout(request)

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return redirect("account_change_password")

    def password_change_done(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return redirect("my_account")
