"""Every Dutch text that a resident may read: of the interface, and of the terms and roles."""

import json
import re
from collections.abc import Iterator
from typing import Any

from tests import messages

# Rooms of who works here, and figures for who wants to check us. The rest is for residents.
STAFF = (
    "clientsupport/accounts/",
    "clientsupport/admin",
    "clientsupport/apps",
    "clientsupport/audit/",
    "clientsupport/background/",
    "clientsupport/digests/",
    "clientsupport/documents/",
    "clientsupport/enums",
    "clientsupport/http/uploads",
    "clientsupport/models/",
    "clientsupport/oversight/",
    "clientsupport/removing/",
    "clientsupport/settings",
    "clientsupport/sheets/",
    "clientsupport/site/areas",
    "clientsupport/site/own_queues",
    "clientsupport/site/rail",
    "clientsupport/site/start_checks",
    "clientsupport/site/today",
    "clientsupport/templatetags/account",
    "clientsupport/templatetags/staff",
    "directory/admin",
    "directory/applications/",
    "directory/apps",
    "directory/closures/",
    "directory/contracts/",
    "directory/corrections/views/queue",
    "directory/display/task_names",
    "directory/enums",  # of which residents read single words
    "directory/facts/",
    "directory/freshness/",
    "directory/listing/",
    "directory/menu",
    "directory/merging/",
    "directory/models/",
    "directory/people/",
    "directory/slots/",
    "directory/staff",
    "directory/telling/",
    "directory/today/",
    "directory/upkeep/",
    "intake/admin",
    "intake/appointments/forms/planning",
    "intake/appointments/queries/agenda",
    "intake/appointments/today",
    "intake/appointments/views/feed",
    "intake/appointments/views/staff",
    "intake/apps",
    "intake/cases/",
    "intake/overview/",
    "intake/lifecycle/",
    "intake/models/",
    "intake/phrasing/",
    "intake/retention/health",
    "intake/retention/today",
    "intake/rules/task_names",
    "intake/workplace/",
    "signals/",
    "templates/account/",
    "templates/signals/filing/",
    "templates/admin/",
    "templates/clientsupport/oversight/",
    "templates/clientsupport/today/",
    "templates/components/_staff_dead_end",
    "templates/directory/applications/",
    "templates/directory/closures/",
    "templates/directory/contracts/",
    "templates/directory/corrections/_report",
    "templates/directory/corrections/correction",
    "templates/directory/corrections/queue",
    "templates/directory/freshness/confirm",
    "templates/directory/freshness/quality",
    "templates/directory/listing/",
    "templates/directory/merging/",
    "templates/directory/people/",
    "templates/directory/slots/",
    "templates/directory/upkeep/",
    "templates/intake/appointments/_of_staff",
    "templates/intake/appointments/agenda",
    "templates/intake/appointments/call_off",
    "templates/intake/appointments/feeds",
    "templates/intake/appointments/plan",
    "templates/intake/retention/oversight",
    "templates/intake/cases/",
    "templates/intake/workplace/",
    "templates/layout/_rail_foot",
    "templates/layout/_rail_line",
    "templates/layout/_staff_bar",
    "templates/layout/_staff_footer",
    "templates/layout/_staff_header",
    "templates/layout/staff",
    "templates/mail/",
    "templates/mfa/",
    "templates/socialaccount/",
    "templates/staff/",
    "templates/usersessions/",
)
TERMS, ROLES = "directory/data/terms.json", "directory/data/related_roles.json"
NOT_SAID = re.compile(r"<[^>]*>|&\w+;")
FILLED_IN = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


def resident_texts() -> Iterator[tuple[str, str]]:
    """Yield each text once, with the file in which it stands; what is filled in is "3"."""
    for message in messages.extracted():
        places = [place for place, _line in message.locations]
        where = next((place for place in places if not place.startswith(STAFF)), None)
        if where:
            for text in [message.id] if isinstance(message.id, str) else message.id:
                if text:
                    yield where, plain(text)
    terms = json.loads((messages.ROOT / TERMS).read_text())
    for listed in (part for part in terms.values() if isinstance(part, dict)):
        yield from ((TERMS, text) for term in listed.values() for text in _said(term))
    for role in json.loads((messages.ROOT / ROLES).read_text())["roles"]:
        yield from ((ROLES, text) for text in _said(role["nl"]))


def plain(text: str) -> str:
    """Return a text as it reads: without tags, and with something where something is filled in."""
    return " ".join(FILLED_IN.sub("3", NOT_SAID.sub(" ", text)).split())


def _said(texts: dict[str, Any]) -> Iterator[str]:
    yield from (text for name, text in texts.items() if name != "icon")
