"""Offers that do not exist, so that the demo has something to show in every municipality.

Everything is fixed: the same places give the same examples. Every name begins with "Voorbeeld",
the telephone number belongs to nobody (no Dutch subscriber number begins with a zero), and the
streets, mail and web addresses do not exist either (`.example` is reserved for that).
"""

from clientsupport.demo.examples.store import add_examples

__all__ = ["add_examples"]
