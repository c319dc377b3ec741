"""Rules of the intake that need no database and no request."""
