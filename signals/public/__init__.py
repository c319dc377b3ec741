"""What everybody reads of bundles."""
