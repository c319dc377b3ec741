"""Seals on the audit log: chains of hashes by which a change in it is found. See docs/jobs.md."""
