"""Reading listings as who keeps them does."""
