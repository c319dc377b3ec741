"""Doing what a spreadsheet says: at once, or in a job when it takes long."""
