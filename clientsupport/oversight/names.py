"""What things of the audit log are called today: an event holds ids only.

AUDIT_NAMES of the settings names what each app knows. Nothing that a resident wrote is a name, and
what is gone has none: then its id or alias is all that is left.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.db.models import Q
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.text import capfirst

from clientsupport.background.tasks import in_words
from clientsupport.models import AuditEvent, User
from clientsupport.oversight.failures import OBJECT_TYPE, task_names

MOST_FOUND = 50  # of one kind that words can mean; who means another one types more of its name

Names = dict[str, str]  # id → name
Keys = dict[str, list[str]]  # type of object → ids


@dataclass(frozen=True)
class Said:
    """How a reason that a deed wrote reads: it begins as `pattern`, whose groups are ids of a kind.

    `words` have a place for each group, under its name.
    """

    pattern: str
    words: Promise
    kind: str = ""


@dataclass(frozen=True)
class Namer:
    """What one app knows of its names: `of` a type and ids, of organisations, and back."""

    objects: Mapping[str, Callable[[Iterable[str]], Names]] = field(default_factory=dict)  # by type
    organisations: Callable[[Iterable[str]], Names] = lambda _keys: {}
    called: Callable[[str], Keys] = lambda _words: {}
    organisations_called: Callable[[str], list[str]] = lambda _words: []
    reasons: Sequence[Said] = ()


@dataclass(frozen=True)
class Told:
    """An event as a page shows it."""

    event: AuditEvent
    kind: str  # of object, in words
    name: str  # "" when it has none, or none any more
    organisation: str


def told(events: Iterable[AuditEvent]) -> list[Told]:
    """Return events with the names of what they are about; one statement for each type."""
    rows = list(events)
    ids: dict[str, set[str]] = defaultdict(set)
    for event in rows:
        ids[event.object_type].add(event.object_id)
    names = {kind: _names(kind, found - {""}) for kind, found in ids.items()}
    places = organisation_names({event.organisation for event in rows} - {""})
    return [
        Told(
            event=event,
            kind=kind_in_words(event.object_type),
            name=names[event.object_type].get(event.object_id, ""),
            organisation=places.get(event.organisation, event.organisation),
        )
        for event in rows
    ]


def kind_in_words(object_type: str) -> str:
    """Return what a type of object is called; a type of an earlier version by its own name."""
    try:
        return str(capfirst(str(apps.get_model(object_type)._meta.verbose_name)))
    except (LookupError, ValueError):
        return object_type


def reason_in_words(reason: str) -> str:
    """Return a reason as people read it: what a deed wrote by ids, by names; else as it is."""
    for said in (said for namer in _namers() for said in namer.reasons):
        if match := re.match(said.pattern, reason):
            ids = match.groupdict()
            names = _names(said.kind, ids.values()) if ids else {}
            told = str(said.words) % {group: names.get(one, one) for group, one in ids.items()}
            rest = reason[match.end() :]
            return told + (f", {reason_in_words(rest[2:])}" if rest.startswith(", ") else rest)
    return reason


def organisation_names(keys: Iterable[str]) -> Names:
    """Return what organisations are called that the log names by their keys."""
    wanted, found = list(keys), dict[str, str]()
    for namer in _namers():
        found |= namer.organisations(wanted) if wanted else {}
    return found


def objects_called(words: str) -> Keys:
    """Return what has these words in its name, and what has them as its id or alias."""
    found: Keys = {}
    for namer in _namers():
        found |= namer.called(words)
    return found


def organisations_called(words: str) -> list[str]:
    """Return the keys of organisations with these words in their name."""
    return [key for namer in _namers() for key in namer.organisations_called(words)]


def numbers(ids: Iterable[str]) -> list[int]:
    """Return those ids that are numbers."""
    return [int(one) for one in ids if one.isascii() and one.isdigit() and len(one) < 19]


def _names(object_type: str, ids: Iterable[str]) -> Names:
    for namer in _namers():
        if name := namer.objects.get(object_type):
            return name(ids)
    return _as_in_the_admin(object_type, ids)


def _as_in_the_admin(object_type: str, ids: Iterable[str]) -> Names:
    """Return what editors and technicians read there all the same, and no resident wrote."""
    try:
        model = apps.get_model(object_type)
    except (LookupError, ValueError):
        return {}
    if not admin.site.is_registered(model):
        return {}
    return {str(row.pk): str(row) for row in model._base_manager.filter(pk__in=numbers(ids))}


def _namers() -> list[Namer]:
    return [import_string(name) for name in settings.AUDIT_NAMES]


def _people(ids: Iterable[str]) -> Names:
    return {str(user.pk): str(user) for user in User.objects.filter(pk__in=numbers(ids))}


def _people_called(words: str) -> Keys:
    known = User.objects.filter(Q(name__icontains=words) | Q(email__icontains=words))
    return {
        "clientsupport.user": [str(pk) for pk in known.values_list("pk", flat=True)[:MOST_FOUND]]
    }


def _jobs(ids: Iterable[str]) -> Names:
    return {str(job): in_words(task) for job, task in task_names(numbers(ids)).items()}


OWN = Namer(objects={"clientsupport.user": _people, OBJECT_TYPE: _jobs}, called=_people_called)
