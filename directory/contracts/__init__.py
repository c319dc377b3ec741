"""Which providers an authority says it contracts."""
