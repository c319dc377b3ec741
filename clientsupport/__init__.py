"""Composition root (settings, addresses, demo data) and the kernel that every app may use."""

__version__ = "0.1.0"
