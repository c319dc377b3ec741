"""Noting what somebody has to hear, and how often they want to."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from clientsupport.audit.log import record_object
from clientsupport.digests.away import stand_ins
from clientsupport.digests.kinds import Kind, kinds
from clientsupport.enums import AuditAction, Language, Rhythm
from clientsupport.models import News, User


@transaction.atomic
def tell(users: Iterable[User], kind: str, *, organisation: str = "", number: int = 1) -> None:
    """Let people hear of so many new things of a kind, each in their next digest.

    Part of the deed that makes it news. For who is away it is their replacement who hears of it,
    when it is something that they can do; else it waits until they are back. KeyError for a kind
    that no app has.
    """
    found, today = kinds()[kind], timezone.localdate()
    told = {r for user in users for r in _readers(user, found, organisation, today)}
    rows = [News(user=user, kind=kind, organisation=organisation) for user in _in_order(told)]
    News.objects.bulk_create(rows, ignore_conflicts=True)
    same = News.objects.filter(user__in=told, kind=kind, organisation=organisation)
    same.update(number=F("number") + number)


@transaction.atomic
def move_news(*, gone: str, to: str) -> None:
    """Let what people were to hear of an organisation be of the one it went into.

    Part of the deed that merges them, which takes the people along.
    """
    moved = list(News.objects.select_for_update().filter(organisation=gone).order_by("pk"))
    rows = [News(user_id=news.user_id, kind=news.kind, organisation=to) for news in moved]
    News.objects.bulk_create(rows, ignore_conflicts=True)
    for news in moved:
        same = News.objects.filter(user=news.user_id, kind=news.kind, organisation=to)
        same.update(number=F("number") + news.number)
    News.objects.filter(organisation=gone).delete()


@transaction.atomic
def choose(*, rhythm: Rhythm, language: Language, by: User) -> None:
    """Keep how often somebody wants mail, and in which language."""
    User.objects.filter(pk=by.pk).update(rhythm=rhythm, language=language)
    record_object(AuditAction.CHANGED, by, by=by, reason=f"mail {rhythm} {language}")


def _readers(user: User, kind: Kind, organisation: str, today: date) -> Iterator[User]:
    able = [
        other
        for other in stand_ins(user, organisation, today) or ()
        if stand_ins(other, organisation, today) is None and kind.still(other, organisation, today)
    ]
    yield from able or [user]


def _in_order(users: Iterable[User]) -> list[User]:
    """Two deeds at once take the rows in the same order, and never wait for each other."""
    return sorted(users, key=lambda user: user.pk)
