"""One mail for one person, with everything of theirs that they have not been told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from django.db import transaction
from django.utils import translation

from clientsupport.digests import mails
from clientsupport.digests.away import is_away
from clientsupport.digests.kinds import Kind, kinds
from clientsupport.digests.mails import Line
from clientsupport.digests.turns import is_office_time, is_turn
from clientsupport.enums import Rhythm
from clientsupport.models import News, User
from clientsupport.wording.languages import published


def due(now: datetime) -> Iterator[User]:
    """Yield whose turn it is and who has something to hear; what presses makes it their turn."""
    pressing = {code for code, kind in kinds().items() if kind.is_pressing}
    people = User.objects.filter(is_active=True, news__isnull=False).distinct().order_by("pk")
    for user in people.prefetch_related("news"):
        presses = any(news.kind in pressing for news in user.news.all())
        if presses or is_turn(Rhythm(user.rhythm), last=user.digested_at, now=now):
            yield user


@transaction.atomic
def send_digest(user: User, now: datetime) -> None:
    """Send somebody what they have not been told, in office time; a second time there is nothing.

    What is over by now is forgotten without a word; what concerns a place where they are away,
    waits until they are back.
    """
    if not is_office_time(now):  # a mail server that was away until the evening
        return
    waiting = News.objects.select_for_update().filter(user=user).order_by("pk")
    told = [news for news in waiting if not is_away(user, news.organisation, now.date())]
    with translation.override(published(user.language)):
        lines = list(_lines(user, told, now.date()))
    News.objects.filter(pk__in=[news.pk for news in told]).delete()
    if lines:
        User.objects.filter(pk=user.pk).update(digested_at=now)
        mails.send_digest(user, lines)  # last: what fails here undoes the rest


def _lines(user: User, told: Iterable[News], today: date) -> Iterator[Line]:
    by_kind: dict[str, list[News]] = defaultdict(list)
    for news in told:
        by_kind[news.kind].append(news)  # one that is not asked for is of a version that is gone
    lines = (_line(user, kind, by_kind[code], today) for code, kind in kinds().items())
    yield from (line for line in lines if line.number)


def _line(user: User, kind: Kind, told: Sequence[News], today: date) -> Line:
    if kind.items is None:
        waiting = (min(n.number, kind.still(user, n.organisation, today)) for n in told)
        return Line(kind, sum(waiting))
    items = {
        item.about: item  # told at one place and as an editor too
        for news in told
        for item in kind.items(user, news.organisation, today)[: news.number]
    }
    return Line(kind, len(items), [*items.values()])
