"""Deleting rows in the admin: refused while something points at them, and what is much as a job."""
