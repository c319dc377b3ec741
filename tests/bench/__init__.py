"""Measures the pages against a bare view of the same shape: `make bench`."""
