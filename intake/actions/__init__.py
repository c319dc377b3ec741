"""Writes of the intake: one transaction each. What residents do leaves no audit event."""
