"""What of signals and bundles is deleted for good, and when."""
