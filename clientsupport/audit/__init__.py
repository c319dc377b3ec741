"""The audit log: what was done, and seals by which a change in it is found. See docs/jobs.md."""
