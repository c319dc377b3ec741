import time

from django import template
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts import timeouts
from clientsupport.models import User
from clientsupport.site.menu import Entry, menu

register = template.Library()

OWN = Entry(_("Mijn account"), "my_account")
ADMIN = Entry(_("Beheer"), "admin:index")


@register.simple_tag
def staff_menu(user: User) -> list[Entry]:
    """Return the menu of somebody who is logged in: their work, then their account."""
    return [*menu(user), *([ADMIN] if user.is_staff else []), OWN]


@register.simple_tag
def session_left(request: HttpRequest) -> timeouts.Left:
    """Return how long the session of this page still lasts."""
    return timeouts.left(request.session, now=int(time.time()))
