"""What the pages of bundles read."""
