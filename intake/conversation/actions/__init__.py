"""Writes of a conversation. What residents do leaves no audit event."""
