"""A resident comes back with the code, and writes with the organisation."""
