"""Residents say what is wrong; who keeps the listing answers."""
