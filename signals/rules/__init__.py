"""Rules of signals and bundles, without a database."""
