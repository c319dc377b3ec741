from django import template
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry, menu

register = template.Library()

TODAY = Entry(_("Vandaag"), "today")
OWN = Entry(_("Mijn account"), "my_account")
ADMIN = Entry(_("Beheer"), "admin:index")


@register.simple_tag
def staff_menu(user: User) -> list[Entry]:
    """Return the menu of somebody who is logged in: what waits, their work, then their account."""
    return [TODAY, *menu(user), *([ADMIN] if user.is_staff else []), OWN]
