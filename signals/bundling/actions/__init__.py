"""What is done with a bundle: each deed with its rights, in one transaction."""
