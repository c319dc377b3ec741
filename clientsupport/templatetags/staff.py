import time

from django import template
from django.http import HttpRequest

from clientsupport.accounts import timeouts
from clientsupport.accounts.staff import who
from clientsupport.background.tasks import in_words
from clientsupport.site.areas import without_language
from clientsupport.site.rail import Rail, rail

register = template.Library()
register.filter("task_in_words", in_words)

KEPT = "staff_rail"  # on the request: a page shows it in two places


@register.simple_tag
def staff_rail(request: HttpRequest) -> Rail:
    """Return what leads on from this page, for who is logged in."""
    if KEPT not in vars(request):
        match = request.resolver_match
        route = without_language(f"/{match.route}" if match else request.path)
        vars(request)[KEPT] = rail(who(request), path=request.path, route=route)
    found: Rail = vars(request)[KEPT]
    return found


@register.simple_tag
def session_left(request: HttpRequest) -> timeouts.Left:
    """Return how long the session of this page still lasts."""
    return timeouts.left(request.session, now=int(time.time()))
