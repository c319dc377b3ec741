"""What every answer gets: headers that isolate the page, its language, a calm page on a fault."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import get_language_from_path

from clientsupport.environment import Mode
from clientsupport.http.errors import calm_answer

View = Callable[[HttpRequest], HttpResponse]

DENIED_FEATURES = (
    "accelerometer autoplay browsing-topics camera display-capture encrypted-media "
    "geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer "
    "microphone midi payment picture-in-picture screen-wake-lock serial usb "
    "xr-spatial-tracking"
)
PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in DENIED_FEATURES.split())


class IsolationHeadersMiddleware:
    """Headers that Django and django-csp do not set: nothing is shared with other origins."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        if settings.MODE is Mode.DEMO:
            response.headers.setdefault("X-Robots-Tag", "noindex")
        return response


class PathLocaleMiddleware:
    """The address alone decides the language: no cookie, no Accept-Language, so no Vary on them."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


class CalmFaultMiddleware:
    """When the database is away, or too many wait for a slow hash: a page that says so, 503."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return calm_answer(request, exception)
