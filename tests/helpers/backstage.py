"""Code that runs beside a portal, for what no visitor can do there.

One process per portal stays, so that not every line of code waits until Django has started.
"""

import json
import subprocess
import sys
from collections.abc import Mapping

from tests.helpers.processes import ROOT, STOP_WITHIN

STAGE = """
import contextlib, io, json, os, sys, traceback
os.environ["DJANGO_SETTINGS_MODULE"] = "clientsupport.settings"
import django
django.setup()
from django.db import connection
usual = dict(connection.settings_dict)
for line in sys.stdin:
    printed, failure = io.StringIO(), ""
    try:
        with contextlib.redirect_stdout(printed):
            exec(json.loads(line), {})
    except Exception:
        failure = traceback.format_exc()
    if connection.settings_dict != usual:  # it acted as another role; what comes next does not
        connection.close()
        connection.settings_dict.update(usual)
    print(json.dumps([printed.getvalue().strip(), failure]), flush=True)
"""
COMMAND = """
from django.core.management import call_command
call_command({!r}, *{!r})
"""
_running: dict[str, "subprocess.Popen[str]"] = {}  # by the directory of the portal


def beside(code: str, *, env: Mapping[str, str]) -> str:
    """Run this code with Django ready, and return what it printed."""
    process = _at(env)
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{json.dumps(code)}\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    assert answer, "the process beside the portal ended"
    printed, failure = json.loads(answer)
    assert not failure, failure
    return str(printed)


def command(name: str, *arguments: str, env: Mapping[str, str]) -> str:
    """Run a management command, and return what it printed."""
    return beside(COMMAND.format(name, arguments), env=env)


def leave(env: Mapping[str, str]) -> None:
    """End the process beside this portal, if there is one."""
    if process := _running.pop(env["NAASTU_VAR"], None):
        process.communicate(timeout=STOP_WITHIN)


def _at(env: Mapping[str, str]) -> "subprocess.Popen[str]":
    if env["NAASTU_VAR"] not in _running:
        _running[env["NAASTU_VAR"]] = subprocess.Popen(
            [sys.executable, "-c", STAGE],
            env=dict(env),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    return _running[env["NAASTU_VAR"]]
