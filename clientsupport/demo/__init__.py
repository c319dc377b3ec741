"""What never runs in production: the embedded database, the examples, `make run`."""
