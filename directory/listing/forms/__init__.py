"""What coordinators and editors fill in."""
