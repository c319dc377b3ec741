"""Writes of appointments, by residents and by supporters."""
