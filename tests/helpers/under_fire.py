"""Requests are sent by many residents at once while parts of the portal are killed (-9).

`python -m tests.helpers.under_fire send 200` starts a portal of its own under the real supervisor,
sends so many forms over HTTP, opens every code that was shown, and tells in JSON what became of it.
"""

import itertools
import json
import os
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from clientsupport.demo.embedded import server
from tests.helpers.processes import (
    ROOT,
    START_WITHIN,
    directory_for_servers,
    environment,
    free_port,
    running,
    until,
)
from tests.helpers.surfing import Page, Surfer

RESIDENTS = 4  # at once
SMALL_PAUSE = (0.1, 0.6)  # seconds between two looks whether to kill what answers pages
BIG_PAUSE = 11  # seconds between the others; the supervisor gives up what never lasts for ten
GIVE_UP = 0.1  # of those who got no answer close the browser instead of sending again
SEND_AGAIN = 0.2  # of those who have their code go back and press the button once more
PATIENCE = 90  # seconds that a resident keeps trying
SEND = "/hulpvraag/versturen/"
START, ASK = "/hulpvraag/?aanbod=vuur&gemeente=utrecht", "/hulpvraag/"
FASTEST = 3  # seconds; who answers the questions faster has to wait


@dataclass
class Outcome:
    """What the residents saw."""

    codes: dict[str, str] = field(default_factory=dict)  # shown code → the text behind it
    unanswered: int = 0  # forms whose sender saw no code, stored or not
    answers: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    changed: int = 0  # forms that gave another code the second time


@dataclass(frozen=True)
class Portal:
    """A portal under its supervisor, as `make run` starts it."""

    supervisor: int
    port: int
    var: Path

    def surfer(self, resident: int) -> Surfer:
        """Return a browser somewhere else in the country."""
        return Surfer(self.port, address=f"10.{resident >> 8 & 255}.{resident & 255}.7")

    def kill(self, part: str) -> bool:
        """Kill one process of this part; False when there is none at the moment."""
        with suppress(OSError, ValueError):
            if pids := self._processes(part):
                os.kill(random.choice(pids), signal.SIGKILL)
                return True
        return False

    def rows(self, query: str) -> int:
        """Ask the database as its administrator, who sees every row."""
        place = str(server.socket_directory(self.var / "pg"))
        with psycopg.connect(host=place, user="postgres", dbname="naastu") as connection:
            (number,) = connection.execute(query).fetchone() or (0,)
            return int(number)

    def _processes(self, part: str) -> list[int]:
        if part == "database":
            return [int((self.var / "pg/data/postmaster.pid").read_text().split()[0])]
        children = _children(self.supervisor)
        masters = [pid for pid in children if b"gunicorn" in _command(pid)]
        if part == "pages":
            return [pid for master in masters for pid in _children(master)]
        return masters if part == "master" else [pid for pid in children if pid not in masters]


def _children(parent: int) -> list[int]:
    threads = Path(f"/proc/{parent}/task").glob("*/children")
    return [int(pid) for thread in threads for pid in thread.read_text().split()]


def _command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def send(number: int) -> dict[str, object]:
    """Send so many forms under fire, then open every code; return what became of them."""
    with directory_for_servers() as place:
        port = free_port()
        env = environment(
            place / "var",
            PORT=str(port),
            NAASTU_MODE="develop",
            NAASTU_PROXIES="1",
            NAASTU_REQUESTS_PER_HOUR="1000000",
            DJANGO_SETTINGS_MODULE="clientsupport.settings",
        )
        command = [sys.executable, "-m", "tests.helpers.plain_portal"]
        log = (place / "log").open("w")
        with running(command, env=env, cwd=ROOT, stdout=log) as process:
            portal = Portal(process.pid, port, place / "var")
            try:
                until(lambda: process.poll() is not None or portal.surfer(0).is_answered(),
                      within=START_WITHIN, what="the portal answers")  # fmt: skip
                assert process.poll() is None, "the portal did not start"
                told = _told(portal, number)
            except BaseException:
                sys.stderr.write((place / "log").read_text()[-5000:])
                raise
            process.terminate()
            process.wait(60)
        return told


def _told(portal: Portal, number: int) -> dict[str, object]:
    first = portal.surfer(0)
    last = _last_question(first)
    time.sleep(FASTEST)
    outcome, over = Outcome(), threading.Event()
    killers = [
        threading.Thread(target=_kill_small, args=(portal, outcome, over)),
        threading.Thread(target=_kill_big, args=(portal, outcome, over)),
    ]

    def surfer(n: int) -> Surfer:
        """Return somebody with the cookie that the first one got at the first question."""
        other = portal.surfer(n)
        other.cookies.update(first.cookies)
        return other

    began = time.monotonic()
    for killer in killers:
        killer.start()
    try:
        with ThreadPoolExecutor(RESIDENTS) as pool:
            list(pool.map(lambda n: _resident(surfer(n), last, n, outcome), range(1, number + 1)))
    finally:
        over.set()
        for killer in killers:
            killer.join()
    sent_in = time.monotonic() - began
    until(portal.surfer(0).is_answered, within=60, what="the portal answers again")
    with ThreadPoolExecutor(RESIDENTS) as pool:
        opened = list(pool.map(lambda c: _opens(portal, *c), enumerate(outcome.codes.items())))
    return {
        "shown": len(outcome.codes),
        "opened": sum(opened),
        "changed": outcome.changed,
        "unanswered": outcome.unanswered,
        "stored": portal.rows("SELECT count(*) FROM intake_helprequest"),
        "messages": portal.rows("SELECT count(*) FROM intake_message"),
        "answers": outcome.answers,
        "kills": outcome.kills,
        "seconds": [round(sent_in), round(time.monotonic() - began - sent_in)],
    }


# --- Residents -----------------------------------------------------------------------------------


def _last_question(surfer: Surfer) -> Page:
    """Answer the questions, and return the page that leads to the one with the button that sends.

    Nothing is stored before that, so everybody with the same cookie may go on from here with a text
    of their own.
    """
    page = surfer.get(START)
    while True:
        following = surfer.next_step(page, "Ik snap de brief niet.")
        if following.form_to(SEND):
            return page
        page = following


def _resident(surfer: Surfer, last: Page, number: int, outcome: Outcome) -> None:
    """Look it all over and send; without an answer send again, or now and then give up."""
    letters = "".join("bdfghklmnp"[int(digit)] for digit in f"{number:05}")
    text = f"Ik snap de brief niet, {letters}."
    check = _check_page(surfer, last, text)
    code = ""
    while not code:
        answer = surfer.try_submit(check, SEND)
        outcome.answers[str(answer.status) if answer else "none"] += 1
        code = answer.code if answer else ""
        assert answer is None or code or answer.status >= 500, answer.text[:500]
        if answer is None and random.random() < GIVE_UP:
            outcome.unanswered += 1
            return
    outcome.codes[code] = text
    if random.random() < SEND_AGAIN:
        outcome.changed += _sent_again(surfer, check) != code


def _check_page(surfer: Surfer, last: Page, text: str) -> Page:
    """Return the page with the button that sends."""

    def asked() -> Page | None:
        page = surfer.try_submit(last, ASK, text=text)
        return page if page and page.form_to(SEND) else None

    found = until(asked, within=PATIENCE, what="the check page")
    assert found
    return found


def _sent_again(surfer: Surfer, check: Page) -> str:
    """Press the button once more, and return the code that is shown then."""

    def again() -> str:
        answer = surfer.try_submit(check, SEND)
        return answer.code if answer else ""

    return until(again, within=PATIENCE, what="the code once more")


def _opens(portal: Portal, number: int, shown: tuple[str, str]) -> bool:
    """Come back with a code, and look whether it is one's own question that stands there."""
    code, text = shown
    surfer = portal.surfer(number)

    def came_in() -> Page | None:
        """Return what stands there; None as long as the portal says that it is busy."""
        page = surfer.try_get("/antwoord/")
        found = page and surfer.try_submit(page, "/antwoord/", code=code)
        return found if found and found.status < 500 else None

    found = until(came_in, within=PATIENCE, what="an answer to a code")
    return found is not None and text in found.text


# --- Killing -------------------------------------------------------------------------------------


def _kill_small(portal: Portal, outcome: Outcome, over: threading.Event) -> None:
    """Kill what answers pages after every few codes: on a slow machine it must come up between."""
    due = 0
    while not over.wait(random.uniform(*SMALL_PAUSE)):
        if len(outcome.codes) >= due:
            outcome.kills["pages"] += portal.kill("pages")
            due = len(outcome.codes) + random.randint(8, 16)


def _kill_big(portal: Portal, outcome: Outcome, over: threading.Event) -> None:
    parts: Iterator[str] = itertools.cycle(["database", "worker", "master"])
    due = 5
    while not over.wait(BIG_PAUSE):
        if len(outcome.codes) >= due:
            part = next(parts)
            outcome.kills[part] += portal.kill(part)
            due = len(outcome.codes) + 10


if __name__ == "__main__":
    json.dump(send(int(sys.argv[2])), sys.stdout)
