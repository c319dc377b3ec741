"""Writes of the directory: one transaction each, with its audit event inside."""
