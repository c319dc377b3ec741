"""Many who come in at once, with a code or a password, and what ordinary pages notice of it."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle

from tests.bench.measure import Answer, Page, Visitor
from tests.bench.server import Server
from tests.bench.table import Line, say

AT_ONCE = 64
BURSTS = 5
PAUSE = 1.0  # seconds after a burst
PATIENCE = 120  # seconds: whoever waits long is counted, and ends nothing
PACE = 0.1  # seconds between two who ask for an ordinary page, however long the answers take
ORDINARY = [Page("/"), Page("/zoeken/?gemeente=utrecht")]
CAME_IN, BUSY = 302, 503


@dataclass
class Burst:
    """What came of all logins, and what the ordinary pages took meanwhile."""

    answers: list[Answer] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)
    seconds: float = 0

    @property
    def came_in(self) -> list[float]:
        return [answer.took for answer in self.answers if answer.status == CAME_IN]


def measure_logins(portal: Server, label: str, coming: Sequence[Page], sql: int) -> None:
    """Print a line for the logins, and one for ordinary pages with and without them."""
    memory = portal.peak_memory()
    burst = Burst()
    for _ in range(BURSTS):
        _add_burst(burst, portal.port, coming)
        time.sleep(PAUSE)
    alone: list[float] = []
    with _ordinary_pages(portal.port, alone):
        time.sleep(burst.seconds)
    rate = len(burst.answers) / burst.seconds
    say(Line(label, f"{len(coming)} logins", burst.came_in, rates=(rate,), sql=sql))
    say(Line(label, "pages beside them", burst.beside, alone))
    say(f"logins: {BURSTS} times {len(coming)} at once; {_outcome(burst.answers)}")
    say(f"pages beside them: {len(burst.beside)} asked during logins, {len(alone)} without "
        "(the bare columns); aim: ratio below 3")  # fmt: skip
    say(f"peak memory of each web process: {_written(memory)} MB before the logins, "
        f"{_written(portal.peak_memory())} MB after")  # fmt: skip


def _add_burst(burst: Burst, port: int, coming: Sequence[Page]) -> None:
    start, together = time.perf_counter(), threading.Barrier(len(coming))

    def comes_in(page: Page) -> Answer:
        together.wait()
        return Visitor(port, patience=PATIENCE).ask(page)

    with ThreadPoolExecutor(len(coming)) as pool, _ordinary_pages(port, burst.beside):
        burst.answers += pool.map(comes_in, coming)
        burst.seconds += time.perf_counter() - start


@contextmanager
def _ordinary_pages(port: int, times: list[float]) -> Iterator[None]:
    """Meanwhile let somebody new ask for a page at a steady pace; add what each waited."""
    over = threading.Event()
    with ThreadPoolExecutor() as pool:
        asking = pool.submit(_ask_steadily, port, over)
        try:
            yield
        finally:
            over.set()
        times += asking.result()


def _ask_steadily(port: int, over: threading.Event) -> list[float]:
    waiting: list[Future[Answer]] = []
    with ThreadPoolExecutor(max_workers=AT_ONCE * 4) as pool:
        for page in cycle(ORDINARY):
            waiting.append(pool.submit(_newcomer(port), page))
            if over.wait(PACE):
                break
    return [answer.result().took for answer in waiting]


def _newcomer(port: int) -> Callable[[Page], Answer]:
    return Visitor(port, patience=PATIENCE).get


def _outcome(answers: Sequence[Answer]) -> str:
    found = Counter(answer.status for answer in answers)
    came_in, busy = found.pop(CAME_IN, 0), found.pop(BUSY, 0)
    return f"{came_in} came in, {busy} got the waiting page (503), {found.total()} anything else"


def _written(memory: Sequence[float]) -> str:
    return " + ".join(f"{megabytes:.0f}" for megabytes in memory)
