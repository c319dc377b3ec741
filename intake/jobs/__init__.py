"""Jobs of the intake. A row in the queue holds ids only."""
