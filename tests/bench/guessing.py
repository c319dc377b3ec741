"""Somebody who guesses codes, and what another resident notices who comes in with theirs."""

from concurrent.futures import ThreadPoolExecutor

from tests.bench.measure import Page, Visitor
from tests.bench.table import Line, say

GUESSES = 1_000
ALONE = 50  # times that the resident comes in before somebody guesses


def measure_guessing(port: int, wrong: Page, right: Page) -> None:
    """Print a line for coming in while codes are guessed; the bare columns are without that."""
    resident = Visitor(port)
    alone = [resident.ask(right).took for _ in range(ALONE)]
    beside: list[float] = []
    with ThreadPoolExecutor(1) as pool:
        guessing = pool.submit(_guess, port, wrong)
        while not guessing.done():
            beside.append(resident.ask(right).took)
    looked_at = guessing.result()
    say(Line("intake", "in beside guesses", beside, alone))
    say(f"{GUESSES} wrong codes from one network: {looked_at} were looked at, the others got the "
        "wait page; aim: ratio below 1.1")  # fmt: skip


def _guess(port: int, wrong: Page) -> int:
    """Try so many wrong codes one after the other, and return how many were looked at."""
    visitor = Visitor(port)
    return sum(visitor.ask(wrong).status == 200 for _ in range(GUESSES))
