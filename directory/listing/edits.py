"""What somebody changes of an offer at once: one section, or one row. Pure.

An edit holds what it started from. It is applied to the latest draft: what others saved in other
sections meanwhile stays, and nobody is overwritten unseen.
"""

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from directory.enums import Part
from directory.facts.fact import Kind
from directory.facts.table import FACTS
from directory.listing.content import Facts, OfferContent
from directory.listing.rows import Row, added, find, is_full, without


class Outdated(Exception):
    """Somebody else saved or published since this was read; nothing was written."""


class Edit(ABC):
    """A change of the content of an offer."""

    @abstractmethod
    def apply(self, content: OfferContent) -> OfferContent:
        """Return settled content with the change; raises Outdated."""


@dataclass(frozen=True)
class PartEdit(Edit):
    """Other values for the facts of a section; its rows are edited one at a time."""

    part: Part
    seen: str  # `fingerprint` of the section that somebody started from
    said: Mapping[str, Any]  # attributes of OfferContent; of the texts only those of the section

    def apply(self, content: OfferContent) -> OfferContent:
        if fingerprint(content, self.part) != self.seen:
            raise Outdated
        return self.over(content)

    def over(self, content: OfferContent) -> OfferContent:
        """Return content with the change, whatever it says by now."""
        texts = {**content.texts, **self.said.get("texts", {})}
        return replace(content, **{**self.said, "texts": texts}).settled()


@dataclass(frozen=True)
class RowEdit(Edit):
    """One row that is added, changed or taken away."""

    kind: str  # the fact that holds it
    seen: str  # the mark of the row that somebody started from; "" adds one
    row: Row | None  # None takes it away

    def apply(self, content: OfferContent) -> OfferContent:
        before = find(content, self.kind, self.seen)
        if (self.seen and not before) or (not self.seen and is_full(content, self.kind)):
            raise Outdated
        left = without(content, self.kind, before)
        return (added(left, self.kind, self.row) if self.row else left).settled()


def facts_of_part(content: OfferContent, part: Part) -> Facts:
    """Return what a section itself says, without the rows below it."""
    own = [fact for fact in FACTS if fact.part is part and fact.kind is not Kind.ROWS]
    keys = [key for f in own for key in (f.fields if f.kind is Kind.TEXT else (f.name,))]
    return {key: content.settled().facts[key] for key in keys}


def fingerprint(content: OfferContent, part: Part) -> str:
    """Return a short text that differs when what a section says does."""
    words = json.dumps(facts_of_part(content, part), sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()[:16]
