"""All settings of the portal. What differs per machine comes from environment variables.

The variables are listed in docs/environment.md; a test holds that page complete.
"""

from pathlib import Path

from csp.constants import NONE, SELF

from clientsupport import environment, keyrings
from clientsupport.contributions import *  # noqa: F403 (settings too: what the apps add)
from clientsupport.database.connections import Role, connection_settings
from clientsupport.environment import Mode

BASE_DIR = Path(__file__).resolve().parent.parent

# --- Where and how -----------------------------------------------------------------------------

MODE = environment.mode()
VAR_DIR = Path(environment.text("NAASTU_VAR", str(BASE_DIR / "var")))  # everything made at run time
DEBUG = MODE is Mode.DEVELOP
SECRET_KEY = environment.secret("NAASTU_SECRET_KEY", mode=MODE, kept_in=VAR_DIR / "secrets")
SECRET_KEY_FALLBACKS = environment.words("NAASTU_SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = environment.words("NAASTU_HOSTS") or (
    [] if MODE is Mode.PRODUCTION else ["localhost", "127.0.0.1", "[::1]", "testserver"]
)

# --- What visitors read about the portal itself --------------------------------------------------

WEATHER_PAGE = "https://www.knmi.nl/nederland-nu/weer/verwachtingen"
EXIT_URL = environment.text("NAASTU_EXIT_URL", WEATHER_PAGE)
CONTROLLER = environment.required_in_production("NAASTU_CONTROLLER", mode=MODE)
CONTACT_EMAIL = environment.required_in_production("NAASTU_CONTACT_EMAIL", mode=MODE)
CONTACT_PHONE = environment.phone("NAASTU_CONTACT_PHONE", mode=MODE)
NATIONAL_DESK_NAME = environment.text("NAASTU_NATIONAL_DESK_NAME")
NATIONAL_DESK_PHONE = environment.phone("NAASTU_NATIONAL_DESK_PHONE")

# --- Parts ---------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "clientsupport",
    "directory",
    "intake",
    "signals",
    "modeltranslation",  # before the admin, which it extends
    "clientsupport.accounts.apps.GuardedAdminConfig",  # django.contrib.admin, without its login
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",  # lets templates/django/forms/ replace Django's field template
    "heroicons",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "procrastinate.contrib.django",
]
if MODE is not Mode.PRODUCTION:
    INSTALLED_APPS.append("clientsupport.demo")

STAFF_AREAS = (
    *("/beheer/", "/organisatiebeheer/", "/overheid/", "/privacybeheer/", "/raad/", "/techniek/"),
    *("/vandaag/", "/werkplek/"),
)
ADMIN_RIGHTS = {  # portal role → app → what it may do there (docs/roles.md)
    "editor": {
        "directory": {"view", "add", "change", "delete"},
        "intake": {"view", "add", "change", "delete"},
        "clientsupport": {"view"},
    },
    "privacy_officer": {"clientsupport": {"view"}},
    "technical": {"procrastinate": {"view"}},
}

MIDDLEWARE = [
    "django.middleware.clickjacking.XFrameOptionsMiddleware",  # first: no answer goes without
    "clientsupport.http.middleware.CalmFaultMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "clientsupport.http.middleware.IsolationHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "clientsupport.http.middleware.PathLocaleMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "clientsupport.http.uploads.BodyLimitMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "clientsupport.accounts.guard.StaffGuard",
    "allauth.account.middleware.AccountMiddleware",
    "clientsupport.accounts.once.OncePerForm",  # last: around the view itself
]

ROOT_URLCONF = "clientsupport.urls"
WSGI_APPLICATION = "clientsupport.wsgi.application"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "clientsupport.site.context_processors.portal",
            ],
            "builtins": ["django.templatetags.i18n", "clientsupport.templatetags.ui"],
        },
    },
]

# --- Database ------------------------------------------------------------------------------------

# The test suite connects as owner, because it makes its databases; it then acts as app.
DATABASES = {
    "default": connection_settings(
        Role.OWNER if MODE is Mode.TEST else Role.APP, mode=MODE, directory=VAR_DIR / "pg"
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Limits on logging in must be the same in every process, so they lie in the database; the stamp
# of the public pages may be half a minute old, so each process keeps its own.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "clientsupport_sharedcache",
        "OPTIONS": {"MAX_ENTRIES": 1_000_000},  # above it a third is forgotten, limits too
        "KEY_FUNCTION": "clientsupport.http.cache_keys.hidden",  # else addresses would lie there
    },
    "process": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}

# --- People --------------------------------------------------------------------------------------

MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
AUTH_USER_MODEL = "clientsupport.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
PASSWORD_LENGTH = 15  # characters at least (ASVS 5, 6.2.1)
PASSWORD_HASHERS = ["clientsupport.accounts.passwords.GatedArgon2"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "clientsupport.accounts.passwords.LongEnough",
        "OPTIONS": {"min_length": PASSWORD_LENGTH},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

ACCOUNT_ADAPTER = "clientsupport.accounts.adapters.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "clientsupport.accounts.forms.LoginForm",
    "reauthenticate": "clientsupport.accounts.forms.ReauthenticateForm",
    "change_password": "clientsupport.accounts.forms.ChangePasswordForm",
    "set_password": "clientsupport.accounts.forms.SetPasswordForm",
    "reset_password": "clientsupport.accounts.forms.ResetPasswordForm",
    "reset_password_from_key": "clientsupport.accounts.forms.ResetPasswordKeyForm",
}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"  # an accepted invitation counts
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300  # seconds (docs/decisions/0007)
# Wrong passwords from a browser that its owner logged in with before have a count of their own, so
# that no stranger locks anybody out (`accounts.devices`). The last one is for second steps: only
# who knows the password comes that far. A passkey cannot be guessed, and has no limit.
ACCOUNT_RATE_LIMITS = {
    "login": None,  # who knows the password may come as often as they like
    "failed_elsewhere": "10/m/ip,5/5m/key",
    "failed_at_home": "5/5m/key",
    "login_failed": "5/5m/key",
}
MFA_RATE_LIMITS = {"webauthn_login": None}
ACCOUNT_LOGIN_TIMEOUT = 900  # seconds between the password and the second factor
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if MODE is Mode.PRODUCTION else "http"
TRUSTED_PROXIES = environment.proxies(mode=MODE)  # that add to X-Forwarded-For
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
MFA_ADAPTER = "clientsupport.accounts.adapters.MFAAdapter"
MFA_FORMS = {
    "authenticate": "clientsupport.accounts.forms.AuthenticateForm",
    "reauthenticate": "clientsupport.accounts.forms.ReauthenticateFactorForm",
    "activate_totp": "clientsupport.accounts.forms.ActivateTOTPForm",
    "login_webauthn": "clientsupport.accounts.forms.PasskeyLoginForm",
    "authenticate_webauthn": "clientsupport.accounts.forms.PasskeyForm",
    "reauthenticate_webauthn": "clientsupport.accounts.forms.ReauthenticatePasskeyForm",
    "add_webauthn": "clientsupport.accounts.forms.AddPasskeyForm",
    "edit_webauthn": "clientsupport.accounts.forms.EditPasskeyForm",
}
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = MODE is not Mode.PRODUCTION  # localhost has no TLS
SOCIALACCOUNT_ADAPTER = "clientsupport.accounts.adapters.SocialAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # our adapter links, by its own rules
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form could not lead away: form-action is ourselves only
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_OPENID_CONNECT_URL_PREFIX = ""
SOCIALACCOUNT_PROVIDERS = environment.single_sign_on()
SSO_STRONG_ACR = environment.text("NAASTU_SSO_ACR")  # means: they asked for a second factor

# --- Mail ----------------------------------------------------------------------------------------

SITE_URL = environment.site_url(mode=MODE)  # what links in mail begin with
EMAIL_HOST = environment.required_in_production("NAASTU_MAIL_HOST", mode=MODE)
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'filebased'}.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"  # without a mail server, to be read there
EMAIL_PORT = environment.number("NAASTU_MAIL_PORT", 587)
EMAIL_HOST_USER = environment.text("NAASTU_MAIL_USER")
EMAIL_HOST_PASSWORD = environment.text("NAASTU_MAIL_PASSWORD")
MAIL_TLS = environment.mail_tls()
EMAIL_USE_TLS = MAIL_TLS == "starttls"
EMAIL_USE_SSL = MAIL_TLS == "tls"
EMAIL_TIMEOUT = 20  # seconds
DEFAULT_FROM_EMAIL = (
    environment.required_in_production("NAASTU_MAIL_FROM", mode=MODE)
    or "Naast u <niet-antwoorden@naastu.example>"
)
SMS_GATEWAY = environment.sms_gateway()  # for residents who want to hear that there is a message

# --- Jobs ----------------------------------------------------------------------------------------

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PROCRASTINATE_ON_APP_READY = "clientsupport.background.queue.hold_ids_only"
AUDIT_CHECKPOINT = Path(
    environment.text("NAASTU_AUDIT_CHECKPOINT", str(VAR_DIR / "audit" / "checkpoint.jsonl"))
)
DELETIONS_FILE = Path(environment.text("NAASTU_DELETIONS", str(VAR_DIR / "deletions.jsonl")))

# --- Languages -----------------------------------------------------------------------------------

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]  # published: interface and addresses
MODELTRANSLATION_DEFAULT_LANGUAGE = "nl"
MODELTRANSLATION_LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk")  # a column for each
MODELTRANSLATION_FALLBACK_LANGUAGES = ("nl",)
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True

# --- Static files --------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_FINDERS = [
    "clientsupport.assets.finder.AssetFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STATIC_SOURCES = BASE_DIR / "static"
STATIC_BUILD = VAR_DIR / "assets"  # joined style sheet and script, with the files beside them
COLLECTED = MODE not in {Mode.TEST, Mode.DEVELOP}  # else straight from the sources
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = not COLLECTED
WHITENOISE_KEEP_ONLY_HASHED_FILES = True  # nothing asks for the others, and compressing takes long
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if COLLECTED
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# --- Encryption (docs/encryption.md) -------------------------------------------------------------

ENCRYPTION_KEYS = keyrings.encryption_keys(mode=MODE, kept_in=VAR_DIR / "secrets")
PEPPER_KEYS = keyrings.pepper_keys(mode=MODE, kept_in=VAR_DIR / "secrets")
ROUNDING_KEY = keyrings.rounding_key(mode=MODE, kept_in=VAR_DIR / "secrets")
HASHES_WAITING = 64  # per process, beside the one at work; more are told to come back
HASH_PATIENCE = 3  # seconds that one waits for its turn, be it for a code or a password

# --- Requests ------------------------------------------------------------------------------------

REQUESTS_USUAL_PER_HOUR = environment.number("NAASTU_REQUESTS_PER_HOUR", 60)
REQUESTS_TIMES_USUAL = 5  # above so many times it everybody waits (docs/decisions/0005)

# --- Security ------------------------------------------------------------------------------------

# Of a form, in bytes: twenty pages, in letters that take six bytes each on their way. Files apart.
DATA_UPLOAD_MAX_MEMORY_SIZE = 400_000
DATA_UPLOAD_MAX_NUMBER_FILES = 1
FILE_UPLOAD_HANDLERS = ["clientsupport.http.uploads.AskedFiles"]  # which writes none to disk
BEHIND_TLS = MODE is Mode.PRODUCTION
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"  # no-referrer would break Django's CSRF check
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
SECURE_SSL_REDIRECT = BEHIND_TLS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]  # asked by the machine next door, without TLS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_TLS else None
SECURE_HSTS_SECONDS = 63_072_000 if BEHIND_TLS else 0  # two years
SECURE_HSTS_INCLUDE_SUBDOMAINS = BEHIND_TLS
SECURE_HSTS_PRELOAD = BEHIND_TLS
COOKIE_PREFIX = "__Host-" if BEHIND_TLS else ""  # browsers accept the prefix only over TLS
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}naastu_staff"
SESSION_COOKIE_SECURE = BEHIND_TLS
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_AGE = 12 * 60 * 60  # seconds; the absolute limit of docs/decisions/0007
DEVICE_COOKIE_NAME = f"{COOKIE_PREFIX}naastu_device"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}naastu_form"
CSRF_COOKIE_AGE = None  # gone with the browser
CSRF_COOKIE_SECURE = BEHIND_TLS
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "clientsupport.accounts.errors.csrf_failure"

# --- Logging -------------------------------------------------------------------------------------

# To standard error, without addresses, what an error says, who asked, or local variables.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "clientsupport.http.page_log.RouteOnly",
            "format": "{levelname} {name} {message}",
            "style": "{",
        },
        "job": {"()": "clientsupport.background.log.OneLine"},
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "plain"},
        "job": {"class": "logging.StreamHandler", "formatter": "job"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "procrastinate": {"handlers": ["job"], "level": "WARNING", "propagate": False},
        "psycopg.pool": {"level": "ERROR"},  # the worker itself tells when the database is away
    },
}
