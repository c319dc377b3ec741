"""Organisations that ask to be listed."""
