"""Entry for web servers: `clientsupport.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

from clientsupport.database.role_check import check_role
from clientsupport.site.start_checks import refuse_examples

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clientsupport.settings")
application = get_wsgi_application()
check_role()
refuse_examples()
