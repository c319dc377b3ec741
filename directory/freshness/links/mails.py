"""Mails that tell which addresses are dead; the jobs send them."""

from datetime import date

from clientsupport.models import User
from directory.freshness.reminding import NAMED, remind
from directory.models import LinkCheck


def send_links_dead(user: User, day: date) -> None:
    """Tell somebody which addresses were found dead on a day."""
    links = LinkCheck.objects.visible_to(user).filter(told_on=day).select_related("provider")
    found = list(links)
    if found:
        more = max(0, len(found) - NAMED)
        remind("links_dead", user, {"links": found[:NAMED], "more": more})
