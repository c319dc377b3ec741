"""The pages of allauth that we use, under Dutch addresses; the names stay, allauth needs them."""

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from allauth.socialaccount import views as social
from allauth.socialaccount.providers.openid_connect import views as sso
from django.urls import path, re_path

from clientsupport.accounts import views

urlpatterns = [
    path("", views.start, name="start"),
    path("mijn-account/", views.my_account, name="my_account"),
    path("e-mails/", views.my_mails, name="my_mails"),
    path("inloggen/", views.LogIn.as_view(), name="account_login"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("gesloten/", account.account_inactive, name="account_inactive"),
    path("aanmelden/", account.signup, name="account_signup"),
    path("bevestigen/", views.Confirm.as_view(), name="account_reauthenticate"),
    path("adres/", account.email_verification_sent, name="account_email_verification_sent"),
    # password
    path("wachtwoord/", views.ChangePassword.as_view(), name="account_change_password"),
    path("wachtwoord/kiezen/", views.SetPassword.as_view(), name="account_set_password"),
    path("wachtwoord-vergeten/", account.password_reset, name="account_reset_password"),
    path(
        "wachtwoord-vergeten/verstuurd/",
        account.password_reset_done,
        name="account_reset_password_done",
    ),
    path(
        "wachtwoord-vergeten/klaar/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^wachtwoord-vergeten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.ChooseNewPassword.as_view(),
        name="account_reset_password_from_key",
    ),
    # second factor
    path("tweede-stap/", factor.index, name="mfa_index"),
    path("tweede-stap/code/", factor.authenticate, name="mfa_authenticate"),
    path("tweede-stap/bevestigen/", factor.reauthenticate, name="mfa_reauthenticate"),
    path("tweede-stap/app/", totp.activate_totp, name="mfa_activate_totp"),
    path("tweede-stap/app/weghalen/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("herstelcodes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "herstelcodes/nieuw/",
        recovery.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("passkeys/", views.list_passkeys, name="mfa_list_webauthn"),
    path("passkeys/nieuw/", webauthn.add_webauthn, name="mfa_add_webauthn"),
    path("passkeys/<int:pk>/naam/", webauthn.edit_webauthn, name="mfa_edit_webauthn"),
    path("passkeys/<int:pk>/weghalen/", views.remove_passkey, name="mfa_remove_webauthn"),
    path("passkeys/inloggen/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path(
        "passkeys/bevestigen/",
        webauthn.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    # sessions
    path("sessie/", views.session_left, name="session_left"),
    path("sessies/", views.list_sessions, name="usersessions_list"),
    path("sessies/<int:pk>/beeindigen/", views.end_session, name="session_end"),
    # single sign-on
    path("sso/geannuleerd/", social.login_cancelled, name="socialaccount_login_cancelled"),
    path("sso/mislukt/", social.login_error, name="socialaccount_login_error"),
    path("sso/<slug:provider_id>/", sso.login, name="openid_connect_login"),
    path("sso/<slug:provider_id>/terug/", sso.callback, name="openid_connect_callback"),
]
