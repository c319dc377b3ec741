"""The pages of allauth that we use, under Dutch addresses; the names stay, allauth needs them."""

from allauth.account import views as account
from allauth.socialaccount import views as social
from django.urls import include, path, re_path

from clientsupport.accounts import views

urlpatterns = [
    path("", views.start, name="start"),
    path("mijn-account/", views.my_account, name="my_account"),
    path("inloggen/", account.login, name="account_login"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("gesloten/", account.account_inactive, name="account_inactive"),
    path("aanmelden/", account.signup, name="account_signup"),
    path("bevestigen/", account.reauthenticate, name="account_reauthenticate"),
    path("adres/", account.email_verification_sent, name="account_email_verification_sent"),
    path("wachtwoord/", account.password_change, name="account_change_password"),
    path("wachtwoord/kiezen/", account.password_set, name="account_set_password"),
    path("wachtwoord-vergeten/", account.password_reset, name="account_reset_password"),
    path(
        "wachtwoord-vergeten/verstuurd/",
        account.password_reset_done,
        name="account_reset_password_done",
    ),
    re_path(
        r"^wachtwoord-vergeten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "wachtwoord-vergeten/klaar/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("tweede-stap/", include("allauth.mfa.urls")),
    path("sessies/", include("allauth.usersessions.urls")),
    path("sso/geannuleerd/", social.login_cancelled, name="socialaccount_login_cancelled"),
    path("sso/mislukt/", social.login_error, name="socialaccount_login_error"),
    path("sso/aanmelden/", social.signup, name="socialaccount_signup"),
    path("sso/", social.connections, name="socialaccount_connections"),
    path("sso/", include("allauth.socialaccount.providers.openid_connect.urls")),
]
