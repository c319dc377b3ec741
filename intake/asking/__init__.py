"""A resident asks for help: five questions, and sending."""
