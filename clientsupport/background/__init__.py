"""Background work: the queue of jobs, and the process that does them. See docs/jobs.md."""
