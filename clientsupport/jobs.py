"""What the kernel does by itself: the queue finds its jobs here. docs/jobs.md tells what runs when.

A job keeps its name when its module moves: rows of the queue name it.
"""

from clientsupport.accounts import jobs as accounts
from clientsupport.audit import jobs as sealing
from clientsupport.background import upkeep
from clientsupport.changes import jobs as counting
from clientsupport.digests import jobs as digests
from clientsupport.http import jobs as http
from clientsupport.removing import jobs as removing

__all__ = ["accounts", "counting", "digests", "http", "removing", "sealing", "upkeep"]
