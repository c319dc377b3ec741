"""What the workplace shows, and the counts beside it."""
