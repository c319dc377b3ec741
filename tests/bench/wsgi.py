"""The portal as it is served, with the bare views beside it."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clientsupport.settings")
settings.ROOT_URLCONF = "tests.bench.bare"
application = get_wsgi_application()
