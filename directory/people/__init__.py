"""Who works for an organisation, and how they come and go."""
