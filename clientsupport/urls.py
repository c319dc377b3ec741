"""All addresses of the portal; the only place that includes the addresses of the apps."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

from clientsupport.site import pages, today_page
from directory.search.views.home import home

handler400 = "clientsupport.accounts.errors.bad_request"
handler403 = "clientsupport.accounts.errors.forbidden"
handler404 = "clientsupport.accounts.errors.not_found"
handler500 = "clientsupport.accounts.errors.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", pages.health, name="health"),
    path(".well-known/security.txt", pages.security_txt, name="security_txt"),
    path("verlaat/", pages.leave, name="exit"),
    path("beheer/", admin.site.urls),  # in Dutch only; behind `accounts.guard`
]

urlpatterns += i18n_patterns(
    path("", home, name="home"),
    path("account/", include("clientsupport.accounts.urls")),
    path("vandaag/", today_page.today, name="today"),
    path("vandaag/lijst/", today_page.today_list, name="today_list"),
    path("", include("clientsupport.oversight.urls")),
    path("contact/", pages.contact, name="contact"),
    path("privacy/", pages.privacy, name="privacy"),
    path("toegankelijkheid/", pages.accessibility, name="accessibility"),
    path("uitleg/onafhankelijkheid/", pages.independence, name="independence"),
    path("", include("directory.urls")),
    path("", include("intake.urls")),
    path("", include("signals.urls")),
    prefix_default_language=False,
)
