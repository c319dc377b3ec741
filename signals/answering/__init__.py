"""What authorities do with bundles, and what comes of it."""
