"""PostgreSQL from a Python package, started for the portal alone."""
