"""Signals and bundles about nobody, so that each screen of them has something to show.

Every text begins with "Voorbeeld" or belongs to one that does; organisations and authorities are
examples too.
"""

from clientsupport.demo.examples.signals.bundles import add_bundles
from clientsupport.demo.examples.signals.store import add_signals

__all__ = ["add_bundles", "add_signals"]
