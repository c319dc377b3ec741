"""Appointments as a file for a calendar (RFC 5545): a time and a few words. Pure."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

STAMP = "%Y%m%dT%H%M%SZ"
NAME_LENGTH = 32  # hexadecimal digits


@dataclass(frozen=True)
class Event:
    """One appointment; `name` tells it from others and is not shown."""

    name: str
    starts_at: datetime
    ends_at: datetime
    title: str
    is_sure: bool = True
    changes: int = 0


def calendar(events: Iterable[Event], *, now: datetime) -> bytes:
    """Return the file; no name of a program, an organisation, a person or a place stands in it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//agenda//NL"]
    for event in events:
        lines += _lines(event, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{line}\r\n" for line in lines).encode()


def _lines(event: Event, now: datetime) -> list[str]:
    name = hashlib.sha256(event.name.encode()).hexdigest()[:NAME_LENGTH]
    return [
        "BEGIN:VEVENT",
        f"UID:{name}",
        f"SEQUENCE:{event.changes}",
        f"DTSTAMP:{_stamp(now)}",
        f"DTSTART:{_stamp(event.starts_at)}",
        f"DTEND:{_stamp(event.ends_at)}",
        f"SUMMARY:{event.title}",
        f"STATUS:{'CONFIRMED' if event.is_sure else 'TENTATIVE'}",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(STAMP)
