"""What signals do by themselves: the queue finds its jobs here (docs/jobs.md)."""

from signals.retention import jobs as retention

__all__ = ["retention"]
