"""The report of an organisation: what stands in it, and the files that are made of it."""
