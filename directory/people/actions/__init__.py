"""Inviting, changing and removing people."""
