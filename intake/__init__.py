"""Anonymous help requests and conversations, cases of client supporters. Still empty."""
