"""Writes of the listings: one transaction each, with its audit event inside."""
