"""Asking for help without a name: requests, conversations, and the supporters' workplace."""
