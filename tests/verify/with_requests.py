"""Does in a portal of its own what residents and supporters do, and tells about it in JSON.

python -m tests.verify.with_requests ask 50       → [{"uuid": …, "code": …, "texts": […]}, …]
python -m tests.verify.with_requests open CODE …  → which of them lead to a request
python -m tests.verify.with_requests delete UUID …
python -m tests.verify.with_requests note
"""

import json
import secrets
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import django
import time_machine
from django.utils import timezone

django.setup()

from django.conf import settings  # noqa: E402

from clientsupport.background.role import become_jobs  # noqa: E402
from clientsupport.privacy.codes import parse  # noqa: E402
from clientsupport.privacy.deletions.ledger import note_deletions  # noqa: E402
from directory.models import Municipality, Offer  # noqa: E402
from intake.asking.actions import Question, new_form, send_request  # noqa: E402
from intake.conversation.actions.messages import add_message  # noqa: E402
from intake.conversation.actions.visiting import begin_visit  # noqa: E402
from intake.enums import AlertBy, Author, Caution, DeletionReason  # noqa: E402
from intake.models import HelpRequest, InternalNote, ReplyDraft  # noqa: E402
from intake.retention.deleting import delete_request  # noqa: E402
from intake.rules.contact import Alert, Contact  # noqa: E402
from intake.seeing import team_of  # noqa: E402
from tests.factories.directory import make_offer  # noqa: E402
from tests.factories.people import make_supporter  # noqa: E402
from tests.helpers.conversing import find_request  # noqa: E402

YESTERDAY = timedelta(days=1)


def ask(number: str) -> list[dict[str, Any]]:
    """Send so many requests yesterday, each with four texts and two addresses of its own."""
    with time_machine.travel(timezone.now() - YESTERDAY):
        offer = make_offer(takes_requests=True)
        user = make_supporter(offer.provider)
        return [_asked(offer, user) for _ in range(int(number))]


def _asked(offer: Offer, user: Any) -> dict[str, Any]:
    canary = secrets.token_hex(8)
    first, answer, note, draft = (
        f"Mijn {word} {canary} bel ik niet graag." for word in ("vraag", "antwoord", "memo", "plan")
    )
    contact, alert = f"06{int(canary[:7], 16):09d}", f"{canary}@iemand.example"
    question = Question(
        offer=offer,
        municipality=Municipality.objects.get(slug="utrecht"),
        text=first,
        contact=Contact(contact, Caution.SAFE),
        alert=Alert(AlertBy.EMAIL, alert, "nl"),
    )
    sent = send_request(question=question, form=new_form())
    begin_visit(sent.opens)
    with team_of(user):
        request = HelpRequest.objects.select_for_update(of=("self",)).get(pk=sent.opens)
        add_message(request, author=Author.SUPPORTER, text=answer, provider=offer.provider)
        for part, text in (
            (InternalNote(request=request, number=1), note),
            (ReplyDraft(request=request, user=user), draft),
        ):
            part.encrypt(text=text)
            part.save()
    texts = [first, answer, note, draft, contact, alert, canary]
    return {"uuid": str(sent.opens), "code": sent.code.written(), "texts": texts}


def open_(*codes: str) -> list[str]:
    """Return the codes that lead to a request."""
    return [code for code in codes if find_request(parse(code))]


def delete(*uuids: str) -> list[bool]:
    """Delete requests, as their residents would."""
    return [delete_request(request=UUID(u), reason=DeletionReason.RESIDENT) for u in uuids]


def note() -> int:
    """Write new deletions down outside the database, as the worker would."""
    become_jobs()
    return note_deletions(settings.DELETIONS_FILE)


DEEDS: dict[str, Callable[..., Any]] = {"ask": ask, "open": open_, "delete": delete, "note": note}

if __name__ == "__main__":
    json.dump(DEEDS[sys.argv[1]](*sys.argv[2:]), sys.stdout)
