"""Undoing a file of cases as a whole, within a day, while no case in it was changed since."""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from clientsupport.background.progress import tell_progress
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.deletions.models import key_of
from directory.enums import ImportState
from intake.cases.importing.applying import AT_ONCE, record_import
from intake.enums import CaseState, DeletionReason
from intake.models import Case, CaseImport, ContactMoment, Deletion, LawPeriod
from intake.permissions import access_of


def may_undo(kept: CaseImport, by: User) -> bool:
    """Tell whether somebody may undo it: who read it in, and who coordinates there."""
    access = access_of(by)
    is_theirs = kept.read_by_id == by.pk and kept.provider_id in access.roles
    return is_theirs or access.coordinates(kept.provider_id)


def in_the_way(kept: CaseImport) -> list[str]:
    """Return the references of cases that were changed since; while there are any, nothing goes.

    A case that is gone is named by nothing but a dash.
    """
    wanted = _versions(_earlier(kept))
    found = dict[str, tuple[int, str]]()
    for some in _some([*wanted]):
        rows = Case.objects.filter(pk__in=some).values_list("pk", "version", "reference")
        found |= {str(key): (version, reference) for key, version, reference in rows}
    gone = (0, "–")
    return [
        found.get(key, gone)[1]
        for key, version in wanted.items()
        if found.get(key, gone)[0] != version
    ]


@transaction.atomic
def undo_import(*, kept: CaseImport, by: User) -> bool:
    """Take away what a file made and put back what it changed, or nothing; return whether."""
    kept = CaseImport.objects.select_for_update().get(pk=kept.pk)
    if kept.state not in (ImportState.DONE, ImportState.UNDOING):
        return kept.state == ImportState.UNDONE
    earlier = _earlier(kept)
    for some in _some([*_versions(earlier)]):
        list(Case.objects.select_for_update().filter(pk__in=some).order_by("pk").values_list("pk"))
    is_possible = may_undo(kept, by) and not in_the_way(kept)
    if is_possible:
        _undo(kept, earlier)
        kept.encrypt(earlier=None)
        record_import(AuditAction.RESTORED, kept, by=by)
    kept.state = ImportState.UNDONE if is_possible else ImportState.DONE
    kept.save()
    return is_possible


def _undo(kept: CaseImport, earlier: dict[str, Any]) -> None:
    done = 0
    for some in _some(earlier["new"]):
        _take_away(some)
        done += len(some)
        tell_progress(kept.pk, done)
    for place, facts in enumerate(earlier["changed"], start=1):
        _put_back(facts)
        if place % AT_ONCE == 0:
            tell_progress(kept.pk, done + place)


def _take_away(keys: Sequence[str]) -> None:
    """Delete cases that should never have been there.

    They are a mistake first: what is deleted stays counted, and what is a mistake counts nowhere.
    """
    cases = Case.objects.filter(pk__in=keys)
    for model in (ContactMoment, LawPeriod):
        model._default_manager.filter(case__in=cases).update(is_mistake=True)
    cases.update(state=CaseState.MISTAKE, closed_on=None)
    cases.delete()
    label = Case._meta.label_lower
    Deletion.objects.bulk_create(
        Deletion(kind=label, key=key_of(UUID(key)), reason=DeletionReason.UNDONE) for key in keys
    )


def _put_back(before: dict[str, Any]) -> None:
    for model, name in ((ContactMoment, "contacts"), (LawPeriod, "periods")):
        rows = model._default_manager.filter(pk__in=before.get(name, []))
        rows.update(is_mistake=True)
        rows.delete()
    row = Case.objects.filter(pk=before["uuid"])
    row.update(**before["facts"], version=F("version") + 1)


def _earlier(kept: CaseImport) -> dict[str, Any]:
    earlier: dict[str, Any] = json.loads(kept.decrypt("earlier") or '{"new": [], "changed": []}')
    return earlier


def _versions(earlier: dict[str, Any]) -> dict[str, int]:
    """Return the version that each case had when the file was done."""
    return dict.fromkeys(earlier["new"], 1) | {
        facts["uuid"]: facts["version"] for facts in earlier["changed"]
    }


def _some(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), AT_ONCE):
        yield keys[start : start + AT_ONCE]
