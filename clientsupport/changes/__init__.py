"""Counting without reading what is counted: a trigger writes down each change of the facts.

A table that figures count gets `counted` in its first migration (`triggers`). A job reads the list
in order and lets whoever counts move its numbers by the difference (FACT_READERS of the settings):
no page waits for a number, and a number outlives the rows.
"""
