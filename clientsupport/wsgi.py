"""Entry for web servers: `clientsupport.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

from clientsupport.database.role_check import check_role

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clientsupport.settings")
application = get_wsgi_application()
check_role()
