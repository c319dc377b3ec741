"""Signals become one question: finding similar ones, joining, reading, thinking along."""
