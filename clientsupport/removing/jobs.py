"""Deleting what is too much for the answer to a form."""

import logging
from typing import Any

from django.contrib import admin
from procrastinate.contrib.django import app

from clientsupport.models import User
from clientsupport.removing.actions import delete_with_event, model_of

log = logging.getLogger(__name__)


@app.task(name="clientsupport.jobs.delete_row")
def delete_row(kind: int, key: int, by: int) -> None:
    """Delete one row with all that goes along; nothing when it is gone, or held by now."""
    model = model_of(kind)
    rows = model._default_manager.filter(pk=key)
    page: Any = admin.site.get_model_admin(model)  # a `CarefulDeletion`, which defers this job
    if page.outcome(rows).held_by:
        log.warning("A row of %s was not deleted: something points at it now.", model.__name__)
    else:
        delete_with_event(rows=rows, by=User.objects.get(pk=by))
