"""What the public finds and reads."""
