from typing import Any

from django.conf import settings
from django.http import HttpRequest

from clientsupport.environment import Mode


def portal(request: HttpRequest) -> dict[str, Any]:
    """What every page may say about the portal itself. No query, no cookie."""
    return {
        "portal": {
            "exit_url": "" if settings.EXIT_URL == settings.WEATHER_PAGE else settings.EXIT_URL,
            "is_demo": settings.MODE is Mode.DEMO,
            "controller": settings.CONTROLLER,
            "contact_email": settings.CONTACT_EMAIL,
            "contact_phone": settings.CONTACT_PHONE,
            "national_desk_name": settings.NATIONAL_DESK_NAME,
            "national_desk_phone": settings.NATIONAL_DESK_PHONE,
        }
    }
