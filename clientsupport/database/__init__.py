"""The database: which server, in which role, and with which rights."""
