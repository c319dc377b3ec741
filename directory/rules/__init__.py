"""Rules of the directory that need no database and no request."""
