"""What every request and every answer goes through: caching, limits, headers, errors."""
