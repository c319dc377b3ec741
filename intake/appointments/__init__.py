"""When a resident and a supporter speak: asking for a time, a yes, another time, calling off."""
