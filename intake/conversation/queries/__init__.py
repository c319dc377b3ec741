"""What a resident reads."""
