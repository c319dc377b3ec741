"""Keeps child processes running, and ends them together with itself."""

import ctypes
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import FrameType

PAUSE = 1.0  # seconds between two looks at the children
END_WITHIN = 15  # seconds that children get after SIGTERM
STEADY_AFTER = 10  # seconds after which a child counts as started well
GIVE_UP_AFTER = 5  # starts in a row that did not last that long
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)  # looked up here: between fork and exec nothing may be loaded


@dataclass
class Child:
    """One command that has to keep running. `keep_open` are descriptors that it inherits."""

    command: Sequence[str]
    keep_open: Sequence[int] = ()
    process: subprocess.Popen[bytes] | None = None
    short_runs: int = field(default=0, init=False)
    started_at: float = field(default=0.0, init=False)

    def start(self) -> None:
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603 (commands are our own)
            self.command,
            pass_fds=self.keep_open,
            start_new_session=True,  # Ctrl-C reaches us, and we end the children in order
            preexec_fn=_die_with_parent,
        )

    def has_ended(self) -> bool:
        return self.process is None or self.process.poll() is not None


class GaveUp(Exception):
    """A child ended again and again right after its start."""


def supervise(children: Sequence[Child], *, watch: Callable[[], object] = lambda: None) -> None:
    """Run the children until SIGTERM or SIGINT; call `watch` every PAUSE.

    A child that ends is started again. Raises GaveUp when that does not help.
    """
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    try:
        while True:
            for child in children:
                if child.has_ended():
                    _start_again(child)
            watch()
            time.sleep(PAUSE)
    except SystemExit:
        pass
    finally:
        _end(children)


def _start_again(child: Child) -> None:
    if child.process is not None:
        lasted = time.monotonic() - child.started_at
        child.short_runs = 0 if lasted > STEADY_AFTER else child.short_runs + 1
        if child.short_runs >= GIVE_UP_AFTER:
            raise GaveUp(f"This ended {GIVE_UP_AFTER} times in a row: {' '.join(child.command)}")
        print(f"Started again: {' '.join(child.command)}", file=sys.stderr)  # noqa: T201
    child.start()


def _end(children: Sequence[Child]) -> None:
    running = [child.process for child in children if child.process and not child.has_ended()]
    for process in running:
        process.terminate()
    deadline = time.monotonic() + END_WITHIN
    for process in running:
        try:
            process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _leave(_number: int, _frame: FrameType | None) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)  # we are ending already
    raise SystemExit


def _die_with_parent() -> None:
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
