"""Writes of appreciation. What residents do leaves no audit event and no job."""
