"""Which place somebody means: from what they typed to a municipality."""
