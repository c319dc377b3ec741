"""What is filled in about a bundle."""
