"""What keeps residents unknown: codes, personal data in texts, what was deleted."""
