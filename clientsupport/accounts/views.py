from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from clientsupport.accounts.guard import has_second_factor
from clientsupport.accounts.menu import menu


@login_required
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Lead somebody to where their work is: the first entry of their menu."""
    entries = menu(request.user)
    if entries:
        return redirect(entries[0].address)
    return redirect("admin:index" if request.user.is_staff else "my_account")


@login_required
@require_safe
def my_account(request: HttpRequest) -> HttpResponse:
    """Show everything about one's own account, with the way to change it."""
    context = {"has_second_factor": has_second_factor(request)}
    return render(request, "account/my_account.html", context)
