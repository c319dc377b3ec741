"""On which days a whole organisation, or one of its offers, is closed."""
